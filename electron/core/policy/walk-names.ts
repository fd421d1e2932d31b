// Walks over the capitalised names of a text, each with the words beside it; the text is looked at once.

export type NameVisit = {
  /** The capitals in a row: `Example Sales, Inc.` comes as `Example Sales`. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** The word or sign before it, lower case: `by`, `:`, `(`; empty at the text's beginning. */
  readonly before: string;
  /** The word or sign behind it, as written. */
  readonly after: string;
};

/** `+` may belong to a name (`Example CRM +`). No `u` flag and no look-behind: this walks the whole text. */
const capitals = /[A-ZÀ-Þ][A-Za-z0-9À-ÿ&'.-]*(?: (?:[A-ZÀ-Þ0-9][A-Za-z0-9À-ÿ&'.-]*|\+(?= [a-z(])|&(?= [A-Z]))){0,4}/g;

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code > 191 || (code >= 48 && code <= 57);

/** The word or sign that ends before `at`, lower case. */
export const wordBefore = (plain: string, at: number): string => {
  let end = at;
  while (end > 0 && at - end < 6 && (plain.charCodeAt(end - 1) <= 32 || plain[end - 1] === '"')) end -= 1;
  if (end === 0) return "";
  let start = end;
  while (start > 0 && end - start < 20 && isLetter(plain.charCodeAt(start - 1) | 32)) start -= 1;
  return start === end ? (plain[end - 1] ?? "") : plain.slice(start, end).toLowerCase();
};

const wordAfter = (plain: string, at: number): string => {
  let start = at;
  while (start - at < 3 && (plain[start] === " " || plain[start] === '"' || plain[start] === "\n")) start += 1;
  let end = start;
  while (end < plain.length && end - start < 20 && isLetter(plain.charCodeAt(end) | 32)) end += 1;
  return end === start ? (plain[start] ?? "") : plain.slice(start, end);
};

/** A long policy names its company at both ends; the middle adds only time. */
const ends = { head: 14_000, tail: 6_000 };

const walkPiece = (plain: string, from: number, to: number, visit: (name: NameVisit) => void): void => {
  for (const hit of plain.slice(from, to).matchAll(capitals)) {
    const at = from + hit.index;
    let start = at;
    // `xExample`: a name may begin with small letters
    while (start > 0 && at - start < 4 && isLetter(plain.charCodeAt(start - 1))) start -= 1;
    const end = at + hit[0].length;
    const value = start === at ? hit[0] : plain.slice(start, end);
    visit({ value, start, end, before: wordBefore(plain, start), after: wordAfter(plain, end) });
  }
};

export const walkNames = (plain: string, visit: (name: NameVisit) => void): void => {
  const head = Math.min(plain.length, ends.head);
  walkPiece(plain, 0, head, visit);
  walkPiece(plain, Math.max(head, plain.length - ends.tail), plain.length, visit);
};
