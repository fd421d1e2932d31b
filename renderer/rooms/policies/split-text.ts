// Cuts a policy's text into blocks that are drawn only when they come into sight, so that twelve megabytes freeze nothing.

/** Offsets into the text; the blocks follow each other without a gap. */
export type Block = { readonly start: number; readonly end: number };

const usual = 4000;
const longest = 16_000;

/** Never between the halves of one character. */
const isInsidePair = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before < 0xdc00;
};

const findCut = (text: string, start: number): number => {
  if (text.length - start <= usual) return text.length;
  const line = text.indexOf("\n", start + usual);
  const lineEnd = line === -1 ? text.length : line + 1;
  if (lineEnd - start <= longest) return lineEnd;
  // A line that is longer than any screen: at a space if there is one, anywhere else if not.
  const space = text.lastIndexOf(" ", start + longest);
  const cut = space > start + usual ? space + 1 : start + longest;
  return isInsidePair(text, cut) ? cut - 1 : cut;
};

/** `splitText("short")` is `[{ start: 0, end: 5 }]`; blocks end with a line where lines are of sane length. */
export const splitText = (text: string): readonly Block[] => {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const end = findCut(text, start);
    blocks.push({ start, end });
    start = end;
  }
  return blocks;
};
