// Cuts a text into sentences for laying two texts side by side; good enough where a cut too many does no harm.

/** No sentence of a policy has more; a text without a full stop is cut here, at a space where there is one. */
const longest = 1200;
/** More than any policy has; what comes behind is cut by length alone. */
const mostSentences = 100_000;

/**
 * Behind a full stop, and at the end of a line unless the next one goes on in lower case: files of the same text break
 * their lines elsewhere.
 */
const ends = /\r?\n(?![ \t]{0,20}\p{Ll})\s*|(?<=[.!?…。！？])\s+/gu;

const fold = (piece: string): string => piece.replace(/\s+/g, " ").trim();

const cutLong = (piece: string): string[] => {
  const parts: string[] = [];
  let rest = piece;
  while (rest.length > longest) {
    const space = rest.lastIndexOf(" ", longest);
    const end = space > longest / 2 ? space : longest;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === "" ? parts : [...parts, rest];
};

/**
 * White space within is folded; empty lines are left out. In linear time, whatever the text.
 *
 * @example cutSentences("One. Two.") // ["One.", "Two."]
 */
export const cutSentences = (text: string): string[] => {
  const sentences: string[] = [];
  const add = (piece: string) => {
    for (const part of piece.length > longest ? cutLong(fold(piece)) : [fold(piece)]) {
      if (part !== "") sentences.push(part);
    }
  };
  let at = 0;
  for (const { index, 0: gap } of text.matchAll(ends)) {
    if (sentences.length >= mostSentences) break;
    add(text.slice(at, index));
    at = index + gap.length;
  }
  add(text.slice(at));
  return sentences;
};
