// Walks over the capitalised names of a text and reads the words beside them; the text is looked at once.
import { createWordSet } from "./word-numbers.ts";

/** Called with where the capitals in a row begin and end: of `Example Sales, Inc.` the first two words. */
export type NameVisit = (start: number, end: number) => void;

/** What a sign can be in a name: the beginning of a further word, or inside of one. */
const further = 1;
const inside = 2;
const kinds = new Uint8Array(256);
for (let code = 0; code < 256; code += 1) {
  const sign = String.fromCharCode(code);
  kinds[code] = (/[A-ZÀ-Þ0-9]/.test(sign) ? further : 0) | (/[A-Za-z0-9À-ÿ&'.-]/.test(sign) ? inside : 0);
}
const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 256 ? (kinds[code] as number) : 0;
};

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code > 191 || (code >= 48 && code <= 57);

/** Where the word or sign before `at` ends: white space and quotes are stepped over, at most six. */
export const endBefore = (lower: string, at: number): number => {
  let end = at;
  while (end > 0 && at - end < 6 && (lower.charCodeAt(end - 1) <= 32 || lower.charCodeAt(end - 1) === 34)) end -= 1;
  return end;
};

/** Where the word that ends at `end` begins; `end` itself where a sign stands there. */
export const startOfWord = (lower: string, end: number): number => {
  let start = end;
  while (start > 0 && end - start < 20 && isLetter(lower.charCodeAt(start - 1))) start -= 1;
  return start;
};

/** Where the word behind `at` begins; -1 where no small letter stands there: what a company does is a word in small letters. */
export const startAfter = (plain: string, at: number): number => {
  let start = at;
  while (start - at < 3 && (plain[start] === " " || plain[start] === '"' || plain[start] === "\n")) start += 1;
  const first = plain.charCodeAt(start);
  return (first >= 97 && first <= 122) || first >= 192 ? start : -1;
};

/** Where the word that begins at `start` ends, twenty letters on at most. */
export const endOfWord = (plain: string, start: number): number => {
  let end = start;
  while (end < plain.length && end - start < 20 && isLetter(plain.charCodeAt(end) | 32)) end += 1;
  return end;
};

/** Half of all capitals open a sentence with one of these: alone they are no name, whatever stands beside them. */
const isOpener = createWordSet(
  "We You If Our Your This These Those That It When Such They Please For In They Their There Then How What Why Where While As At By To On Any All Each Some Many However You're We're We'll You'll I Wir Sie Ihre Ihr Ihnen Unsere Diese Dieser Dieses Wenn Nous Vous Notre Votre Nos Vos Cette Ces Ce Usted Nosotros".split(
    " ",
  ),
);

/** A long policy names its company at both ends; the middle adds only time. */
const ends = { head: 14_000, tail: 6_000 };

const endOfCapitals = (plain: string, at: number, to: number): number => {
  let end = at;
  while (end < to && (kindAt(plain, end) & inside) !== 0) end += 1;
  return end;
};

/** `+` may belong to a name (`Example CRM +`), and `&` joins two words. */
const isJoin = (plain: string, at: number, to: number): boolean => {
  if (at + 2 >= to || plain[at + 1] !== " ") return false;
  const next = plain.charCodeAt(at + 2);
  if (plain[at] === "+") return (next >= 97 && next <= 122) || next === 40;
  return plain[at] === "&" && next >= 65 && next <= 90;
};

const endOfName = (plain: string, at: number, to: number): number => {
  let end = endOfCapitals(plain, at + 1, to);
  for (let count = 0; count < 4 && end + 1 < to && plain.charCodeAt(end) === 32; count += 1) {
    if ((kindAt(plain, end + 1) & further) !== 0) end = endOfCapitals(plain, end + 2, to);
    else if (isJoin(plain, end + 1, to)) end += 2;
    else break;
  }
  return end;
};

/** The engine steps over small letters faster than we do; a pattern for the whole name would make an object of each. */
const eachCapital = /[A-ZÀ-Þ]/g;

const walkPiece = (plain: string, from: number, to: number, visit: NameVisit): void => {
  eachCapital.lastIndex = from;
  while (eachCapital.test(plain)) {
    const at = eachCapital.lastIndex - 1;
    if (at >= to) return;
    const end = endOfName(plain, at, to);
    if (!isOpener(plain, at, end)) {
      let start = at;
      // `xExample`: a name may begin with small letters
      while (start > 0 && at - start < 4 && isLetter(plain.charCodeAt(start - 1))) start -= 1;
      visit(start, end);
    }
    eachCapital.lastIndex = end;
  }
};

/** The names of `plain` in the order of the text. */
export const walkNames = (plain: string, visit: NameVisit): void => {
  const head = Math.min(plain.length, ends.head);
  walkPiece(plain, 0, head, visit);
  walkPiece(plain, Math.max(head, plain.length - ends.tail), plain.length, visit);
};
