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

/** The word or sign that ends before `at`; `lower` is the text in lower case. */
export const wordBefore = (lower: string, at: number): string => {
  let end = at;
  while (end > 0 && at - end < 6 && (lower.charCodeAt(end - 1) <= 32 || lower.charCodeAt(end - 1) === 34)) end -= 1;
  if (end === 0) return "";
  let start = end;
  while (start > 0 && end - start < 20 && isLetter(lower.charCodeAt(start - 1))) start -= 1;
  return start === end ? (lower[end - 1] ?? "") : lower.slice(start, end);
};

const wordAfter = (plain: string, at: number): string => {
  let start = at;
  while (start - at < 3 && (plain[start] === " " || plain[start] === '"' || plain[start] === "\n")) start += 1;
  // what a company does is a word in small letters
  const first = plain.charCodeAt(start);
  if (first < 97 || (first > 122 && first < 192)) return plain[start] ?? "";
  let end = start;
  while (end < plain.length && end - start < 20 && isLetter(plain.charCodeAt(end) | 32)) end += 1;
  return end === start ? (plain[start] ?? "") : plain.slice(start, end);
};

/** Half of all capitals open a sentence with one of these: alone they are no name, whatever stands beside them. */
const openers = new Set(
  "We You If Our Your This These Those That It When Such They Please For In They Their There Then How What Why Where While As At By To On Any All Each Some Many However You're We're We'll You'll I Wir Sie Ihre Ihr Ihnen Unsere Diese Dieser Dieses Wenn Nous Vous Notre Votre Nos Vos Cette Ces Ce Usted Nosotros".split(
    " ",
  ),
);

/** A long policy names its company at both ends; the middle adds only time. */
const ends = { head: 14_000, tail: 6_000 };

type Text = { readonly plain: string; readonly lower: string };

const walkPiece = ({ plain, lower }: Text, from: number, to: number, visit: (name: NameVisit) => void): void => {
  const piece = plain.slice(from, to);
  capitals.lastIndex = 0;
  for (let hit = capitals.exec(piece); hit !== null; hit = capitals.exec(piece)) {
    if (openers.has(hit[0])) continue;
    const at = from + hit.index;
    let start = at;
    // `xExample`: a name may begin with small letters
    while (start > 0 && at - start < 4 && isLetter(plain.charCodeAt(start - 1))) start -= 1;
    const end = at + hit[0].length;
    const value = start === at ? hit[0] : plain.slice(start, end);
    visit({ value, start, end, before: wordBefore(lower, start), after: wordAfter(plain, end) });
  }
};

/** `text.lower` is `text.plain` in lower case, with the same offsets. */
export const walkNames = (text: Text, visit: (name: NameVisit) => void): void => {
  const { plain } = text;
  const head = Math.min(plain.length, ends.head);
  walkPiece(text, 0, head, visit);
  walkPiece(text, Math.max(head, plain.length - ends.tail), plain.length, visit);
};
