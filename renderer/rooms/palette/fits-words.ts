// Whether what was typed means this: every word begins one of its words, whatever the accents and capitals.
const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}|\u00AD/gu, "")
    .toLowerCase();

/** `fitsWords("mail kont", "Mailkonto und Konten")` is true; nothing typed fits everything. */
export const fitsWords = (typed: string, name: string): boolean => {
  const words = fold(name).split(/[^\p{L}\p{N}]+/u);
  return fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .every((part) => words.some((word) => word.startsWith(part)));
};
