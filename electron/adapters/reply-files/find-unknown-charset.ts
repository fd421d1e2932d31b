// Tells whether a mail names an encoding that nobody knows.

/** Beyond this a mail's parts have been named. */
const sampleBytes = 4 * 1024 * 1024;

/** Labels that the mail parser knows under other names than the system does. */
const aliases =
  /^(?:x-|cs|x-ms-)?(?:cp|windows|win|ms|ibm|iso|latin|utf|unicode|us-?ascii|ascii|ansi|koi|mac|gb|big|euc|shift|sjis|ks)/i;

const isKnown = (label: string): boolean => {
  try {
    return new TextDecoder(label) instanceof TextDecoder;
  } catch {
    return aliases.test(label);
  }
};

export const findUnknownCharset = (raw: Uint8Array): boolean => {
  const text = new TextDecoder("latin1").decode(raw.subarray(0, sampleBytes));
  const labels = new Set(
    [...text.matchAll(/;\s{0,20}charset\s{0,5}=\s{0,5}"?([\w.:+-]{1,60})/gi)].map(([, label = ""]) => label),
  );
  return [...labels].slice(0, 50).some((label) => !isKnown(label));
};
