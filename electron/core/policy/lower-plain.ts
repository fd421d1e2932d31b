// The document's plain text in lower case, with the same offsets.
import { oncePerDocument } from "./once-per-document.ts";

/** `İ` becomes two code units in lower case; letters like it stay as they are, so that offsets hold. */
const lowerAtEqualLength = (text: string): string => {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/[^\n]/g, (letter) => (letter.toLowerCase().length === 1 ? letter.toLowerCase() : letter));
};

/** `document.plain` in lower case, made once a document. Search it with `indexOf`; offsets are those of the text. */
export const lowerPlain = oncePerDocument(({ plain }) => lowerAtEqualLength(plain));
