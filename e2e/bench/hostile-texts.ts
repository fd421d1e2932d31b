// Texts that were made to be slow to read: each repeats what some step of the reader looks for, without ever giving it the rest.

const repeat = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const units: Readonly<Record<string, string>> = {
  "one letter": "a",
  spaces: " ",
  "empty lines": "\n",
  "lines of one letter": "a\n",
  "full stops": ".",
  "letters and full stops": "a.",
  "at signs": "@",
  "letters and at signs": "a@",
  "half addresses": "a.b-c_d@e-f.",
  "addresses without a break": "a@b.co",
  addresses: "privacy@example.org ",
  "spelled addresses": "a [at] b [dot] ",
  "words at and dot": "at dot ",
  "hidden addresses": "[email protected] ",
  brackets: "[",
  "link openings": "[a](",
  "closed and open brackets": "](",
  parentheses: "(",
  stars: "*",
  "bold openings": "**a",
  underscores: "_",
  backslashes: "\\",
  bars: "|",
  hashes: "# ",
  "tag openings": "<",
  "broken tags": "<a ",
  bullets: "- a\n",
  "deep bullets": "                    - a\n",
  "numbered items": "1. a\n",
  digits: "1",
  "digits and spaces": "1 ",
  "digits and dots": "1.1.",
  "phone numbers": "+1 (800) 555-",
  dates: "1 January ",
  "last updated": "last updated ",
  "days without end": "within 30 ",
  "web addresses": "https://a.b/",
  "half web addresses": "www.a-",
  "rights without end": "you have the right to ",
  "rights in one sentence": "right to access your data, delete your personal information and ",
  "German rights": "Sie haben das Recht auf ",
  "French rights": "vous avez le droit de ",
  "Spanish rights": "usted tiene derecho a ",
  negations: "we do not not ",
  sales: "we do not sell or share ",
  conditions: "if you may, unless ",
  laws: "GDPR CCPA ",
  "law openings": "Regulation (EU) ",
  "company names": "Example Inc. ",
  capitals: "AAAA BBBB ",
  "capital words": "Aaaa Bbbb Cccc ",
  "street names": "12 Main Street, ",
  quotes: '"',
  "soft hyphens": "a\u00AD",
  "full-width letters": "\uFF41",
  surrogates: "\u{1F600}",
  "lone surrogates": "\uD83D",
  "combining signs": "a\u0301",
  "zero-width signs": "a\u200B",
  "carriage returns": "a\r\n",
  tabs: "a\t",
};

/** Each text's name and how to make it; `real`: policies to put together, may be none. */
export const hostileTexts = (
  real: readonly string[],
): readonly { name: string; make: (length: number) => string }[] => {
  const made = Object.entries(units).map(([name, unit]) => ({ name, make: (length: number) => repeat(unit, length) }));
  const joined = real.join("\n\n");
  if (joined === "") return made;
  const oneLine = joined.replace(/\s+/g, " ");
  const endless = oneLine.replace(/[.!?;:]/g, ",");
  return [
    ...made,
    { name: "real policies", make: (length) => repeat(joined, length) },
    { name: "real policies on one line", make: (length) => repeat(oneLine, length) },
    { name: "real policies as one sentence", make: (length) => repeat(endless, length) },
    { name: "real policies without a space", make: (length) => repeat(joined.replace(/\s+/g, ""), length) },
    { name: "real policies, a word a line", make: (length) => repeat(joined.replace(/\s+/g, "\n"), length) },
  ];
};
