// Text as a search compares it.

/** Letters that Unicode does not take apart into a letter and a mark, as people type them without. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ħ: "h",
  ı: "i",
  þ: "th",
  ς: "σ",
};

/**
 * Without case, accents and invisible characters (joiners, direction marks, soft hyphens, controls), with single spaces.
 *
 * `foldText("  Łódź\u200F CAFÉ ")` is `"lodz cafe"`.
 */
export const foldText = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[ßæœøđðłħıþς]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
