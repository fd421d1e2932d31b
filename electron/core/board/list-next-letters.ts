// Which letters can come next while somebody types a search: so the answer to each can lie ready before the key is pressed.

/** Half of a sign (UTF-16) is no letter that anybody types. */
const isHalf = (letter: string): boolean => /[\uD800-\uDFFF]/.test(letter);

/**
 * `listNextLetters("lodz agency", "ag")` gives `e`; for an empty word, which begins a new one, all letters of the text.
 * `text` and `word` are folded (`foldText`). Each letter once.
 */
export const listNextLetters = (text: string, word: string): Set<string> => {
  const letters = new Set<string>();
  for (let at = text.indexOf(word); at >= 0 && at + word.length < text.length; at = text.indexOf(word, at + 1)) {
    const letter = text.charAt(at + word.length);
    if (letter !== " " && !isHalf(letter)) letters.add(letter);
  }
  return letters;
};
