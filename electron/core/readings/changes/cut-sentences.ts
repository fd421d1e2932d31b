// Cuts a text into sentences for laying two texts side by side; good enough where a cut too many does no harm.

/** No sentence of a policy has more; a text without a full stop is cut here, at a space where there is one. */
const longest = 1200;

/**
 * Behind a full stop, and at the end of a line unless the next one goes on in lower case: files of the same text break
 * their lines elsewhere. In linear time.
 */
const ends = /\r?\n(?![ \t]{0,20}\p{Ll})|(?<=[.!?…。！？])\s+/u;

const cutLong = (piece: string): string[] => {
  const parts: string[] = [];
  for (let rest = piece; rest !== ""; ) {
    if (rest.length <= longest) return [...parts, rest];
    const space = rest.lastIndexOf(" ", longest);
    const end = space > longest / 2 ? space : longest;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return parts;
};

/** White space within is folded; empty lines are left out. `"One. Two."` is `["One.", "Two."]`. */
export const cutSentences = (text: string): string[] =>
  text
    .split(ends)
    .map((piece) => piece.replace(/\s+/g, " ").trim())
    .filter((piece) => piece !== "")
    .flatMap((piece) => (piece.length > longest ? cutLong(piece) : [piece]));
