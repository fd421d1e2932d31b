// Reads off a regular expression with which letters its matches can begin, so that one walk over a text can say which patterns to try.

/** `text` holds a \b where the pattern asks for the edge of a word. */
type Opening = { readonly text: string; readonly isOpen: boolean };
type Cursor = { readonly source: string; at: number };

/** Longer ones tell nothing more and make many. */
const longest = 18;
const most = 80;
const untold: readonly Opening[] = [{ text: "", isOpen: false }];
const nothing: readonly Opening[] = [{ text: "", isOpen: true }];

const close = ({ text }: Opening): Opening => ({ text, isOpen: false });
const cut = (opening: Opening): Opening =>
  opening.text.length < longest ? opening : { text: opening.text.slice(0, longest), isOpen: false };

/** Each text once; where anything may follow it, what else follows need not be known. */
const merge = (openings: readonly Opening[]): readonly Opening[] => {
  const known = new Map<string, Opening>();
  for (const opening of openings) if (known.get(opening.text)?.isOpen !== false) known.set(opening.text, opening);
  return [...known.values()];
};

const join = (before: readonly Opening[], next: readonly Opening[]): readonly Opening[] => {
  if (before.length * next.length > most && next !== untold) return before.map(close);
  const [only] = next;
  const extend = (opening: Opening, { text, isOpen }: Opening) => cut({ text: opening.text + text, isOpen });
  if (only !== undefined && next.length === 1)
    return before.map((opening) => (opening.isOpen ? extend(opening, only) : opening));
  return merge(
    before.flatMap((opening) => (opening.isOpen ? next.map((following) => extend(opening, following)) : [opening])),
  );
};

/** To the end of a choice of which the beginning is known. */
const passOver = (cursor: Cursor): void => {
  for (let depth = 0; cursor.at < cursor.source.length; cursor.at += 1) {
    const sign = cursor.source.charAt(cursor.at);
    if (sign === "\\") cursor.at += 1;
    else if (sign === "[") cursor.at = cursor.source.indexOf("]", cursor.at);
    else if (sign === "(") depth += 1;
    else if (depth === 0 && (sign === ")" || sign === "|")) return;
    else if (sign === ")") depth -= 1;
  }
};

/** `[a-z]`, `[^;]` say nothing; `[ae]`, `[- ]` are written out. */
const readClass = (cursor: Cursor): readonly Opening[] => {
  const end = cursor.source.indexOf("]", cursor.at);
  const inside = cursor.source.slice(cursor.at, end);
  cursor.at = end + 1;
  if (inside.startsWith("^") || /.-.|\\/.test(inside) || inside.length > 6) return untold;
  return [...inside].map((text) => ({ text, isOpen: true }));
};

const readGroup = (cursor: Cursor): readonly Opening[] => {
  const kind = /^\?(?::|<?[=!])/.exec(cursor.source.slice(cursor.at, cursor.at + 3))?.[0] ?? "";
  cursor.at += kind.length;
  const inside = readChoice(cursor);
  cursor.at += 1;
  // what is only looked at takes no letters
  return kind === "?:" || kind === "" ? inside : nothing;
};

const readAtom = (cursor: Cursor): readonly Opening[] => {
  const sign = cursor.source.charAt(cursor.at);
  cursor.at += 1;
  if (sign === "(") return readGroup(cursor);
  if (sign === "[") return readClass(cursor);
  if (sign === "^" || sign === "$") return nothing;
  if (sign === ".") return untold;
  if (sign !== "\\") return [{ text: sign, isOpen: true }];
  const escaped = cursor.source.charAt(cursor.at);
  cursor.at += 1;
  if (escaped === "b") return [{ text: "\b", isOpen: true }];
  return /[a-zA-Z]/.test(escaped) ? untold : [{ text: escaped, isOpen: true }];
};

const readPiece = (cursor: Cursor): readonly Opening[] => {
  const atom = readAtom(cursor);
  if (!"?*+{".includes(cursor.source.charAt(cursor.at)) || cursor.at >= cursor.source.length) return atom;
  const times = /^(?:[?*+]|\{\d+(?:,\d*)?\})/.exec(cursor.source.slice(cursor.at, cursor.at + 9))?.[0] ?? "";
  cursor.at += times.length;
  if (cursor.source.charAt(cursor.at) === "?") cursor.at += 1;
  const once = times === "?" || times === "{1}" ? atom : atom.map(({ text }) => ({ text, isOpen: false }));
  return /^(?:[?*]|\{0)/.test(times) ? [...nothing, ...once] : once;
};

function readChoice(cursor: Cursor): readonly Opening[] {
  const openings: Opening[] = [];
  let line = nothing;
  while (cursor.at < cursor.source.length && cursor.source.charAt(cursor.at) !== ")") {
    if (cursor.source.charAt(cursor.at) === "|") {
      openings.push(...line);
      line = nothing;
      cursor.at += 1;
    } else if (line.some(({ isOpen }) => isOpen)) line = join(line, readPiece(cursor));
    else passOver(cursor);
  }
  return merge([...openings, ...line]);
}

/** Only the beginning of a word can be looked up, and only as far as letters, digits and some signs go. */
const toPhrase = (text: string): string =>
  text.startsWith("\b") || /^[^a-z0-9]/.test(text)
    ? (/^[a-z0-9 \-'./&]*/.exec(text.replaceAll("\b", "").replace(/^[^a-z0-9]+/, ""))?.[0] ?? "")
    : "";

/**
 * Beginnings of words: every match of the pattern begins with one of them; null where some match could begin with anything
 * or inside a word. Understands what the rules are written in: groups, choices, classes, counts.
 *
 * @example readOpenings("\\bdelet(?:e|ion)|\\beras[^.]") // ["delete", "deletion", "eras"]
 */
export const readOpenings = (source: string): readonly string[] | null => {
  const phrases = [...new Set(readChoice({ source, at: 0 }).map(({ text }) => toPhrase(text)))];
  if (phrases.some((phrase) => phrase.length < 2)) return null;
  return phrases.filter((phrase) => !phrases.some((other) => other !== phrase && phrase.startsWith(other)));
};
