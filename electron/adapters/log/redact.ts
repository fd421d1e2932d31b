// The last wall before a line is written: what could tell who the person is or what they wrote is blotted out.

const blot = "█";
const longestLine = 300;

const quote = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** Whole names first, then their parts; one or two letters alone would blot half of every line. */
const wordsOf = (names: readonly string[]): readonly string[] =>
  names
    .map((name) => name.normalize("NFC").trim().replaceAll(/\s+/g, " "))
    .flatMap((name) => [name, ...name.split(/[\s,;]+/).filter((part) => part.length > 2)])
    .filter((word) => word !== "")
    .sort((one, other) => other.length - one.length);

/**
 * One line without line breaks, mail addresses, paths, web addresses and the given names, and not long.
 * A path blots everything after it: where a path with blanks ends cannot be known.
 *
 * `redact("from Kim Doe at /home/kim", ["Kim Doe"])` is `"from █ at █"`
 */
export const redact = (text: string, names: readonly string[]): string => {
  let line = text
    .normalize("NFC")
    .replaceAll(/[\s\p{C}]+/gu, " ")
    .replaceAll(/\S*(?:@|＠|%40)\S*/gi, blot)
    .replace(/\S*[\\/].*$/, blot);
  for (const word of wordsOf(names)) line = line.replaceAll(new RegExp(quote(word), "giu"), blot);
  const characters = [...line.trim()];
  return characters.length > longestLine ? `${characters.slice(0, longestLine).join("")}…` : characters.join("");
};
