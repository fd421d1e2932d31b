// Tells whether a mail names an encoding that nobody knows, and makes the best of its text then.

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

/** What a text is in truth that was taken for windows-1252 for want of anything better. */
export type GuessText = (text: string) => string;

/** The signs of windows-1252 at 0x80 to 0x9F, in their order; what has none stays the control sign. */
const high = new Map(
  [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"].map((sign, at) => [sign, 0x80 + at] as const),
);

/** The bytes behind a text that was read as windows-1252; null where it was not. */
const toBytes = (text: string): Uint8Array | null => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    const byte = sign < 0x100 ? sign : high.get(text.charAt(at));
    if (byte === undefined) return null;
    bytes[at] = byte;
  }
  return bytes;
};

export const createGuessText =
  (decodeBytes: (bytes: Uint8Array) => string): GuessText =>
  (text) => {
    const bytes = toBytes(text);
    return bytes === null ? text : decodeBytes(bytes);
  };
