// Turns a postal address as a policy states it into the lines of an address field.

/** `CA 93704`, `BC V6B 1A1`: belongs to the town before it. */
const belongsToTown = /^[A-Z]{2} (?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/;

const splitLine = (line: string): string[] => {
  const lines: string[] = [];
  for (const part of line.split(/,\s+/)) {
    const town = lines.at(-1);
    if (town !== undefined && belongsToTown.test(part)) lines[lines.length - 1] = `${town}, ${part}`;
    else lines.push(part);
  }
  return lines;
};

const trimmed = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter((line) => line !== "");

/** An address on one line is split at its commas; one on several lines is left as it is. Empty for null. */
export const splitAddress = (postal: string | null): readonly string[] => {
  const lines = trimmed((postal ?? "").split(/\r\n?|[\n\u2028\u2029]/));
  const [only] = lines;
  return lines.length === 1 && only !== undefined ? trimmed(splitLine(only)) : lines;
};

const folded = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/**
 * Name and address as lines; the name once, also where the address begins with it.
 *
 * `addressLines("Example Store", "Example Store, Example Street 1, Fresno, CA 93704")` is
 * `["Example Store", "Example Street 1", "Fresno, CA 93704"]`.
 */
export const addressLines = (name: string, postal: string | null): readonly string[] => {
  const lines = splitAddress(postal);
  const [first] = lines;
  return first !== undefined && folded(first) === folded(name) ? lines : [...trimmed([name]), ...lines];
};
