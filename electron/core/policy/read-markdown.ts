// Reads Markdown's signs: what is a link, what is a heading, and the text with the signs blanked at equal length.
import { closeUp } from "./close-up.ts";
import type { Snapshot, SnapshotHeading, SnapshotLink } from "./snapshot.ts";

export type MarkdownParts = {
  /** Same length as the text; signs and link targets are spaces, bars of tables are line ends. */
  readonly plain: string;
  readonly links: readonly SnapshotLink[];
  readonly headings: readonly SnapshotHeading[];
};

const longestTarget = 2000;
const longestWords = 400;

type Edit = { readonly start: number; readonly end: number; readonly fill: string };

/** Where the target's closing bracket stands, or how far it was looked for in vain. */
const findTargetEnd = (text: string, from: number): { end: number; isFound: boolean } => {
  let depth = 0;
  const last = Math.min(text.length, from + longestTarget);
  for (let at = from; at < last; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 10) return { end: at, isFound: false };
    if (sign === 40) depth += 1;
    else if (sign === 41) {
      if (depth === 0) return { end: at, isFound: true };
      depth -= 1;
    }
  }
  return { end: last, isFound: false };
};

/** The link's own bracket: one behind a backslash is a word of the link. */
const findOpening = (words: string): number => {
  let open = words.lastIndexOf("[");
  while (open > 0 && words[open - 1] === "\\") open = words.lastIndexOf("[", open - 1);
  return open;
};

const readLinks = (text: string): { links: SnapshotLink[]; edits: Edit[] } => {
  const links: SnapshotLink[] = [];
  const edits: Edit[] = [];
  let floor = 0;
  for (let at = text.indexOf("]("); at !== -1; at = text.indexOf("](", at + 2)) {
    if (at < floor) continue;
    const { end, isFound } = findTargetEnd(text, at + 2);
    // what was searched in vain is not searched again: else a row of openings would cost their square
    if (!isFound) floor = Math.max(floor, end);
    const from = Math.max(floor, at - longestWords);
    const open = isFound ? findOpening(text.slice(from, at)) : -1;
    if (open === -1) continue;
    const start = from + open;
    const href =
      text
        .slice(at + 2, end)
        .trim()
        .replace(/^<|>$/g, "")
        .split(/\s/, 1)[0] ?? "";
    const isImage = text[start - 1] === "!";
    if (isImage) edits.push({ start: start - 1, end: end + 1, fill: " " });
    else {
      links.push({ start: start + 1, end: at, href });
      edits.push({ start, end: start + 1, fill: " " }, { start: at, end: end + 1, fill: " " });
    }
    floor = end + 1;
  }
  return { links, edits };
};

const applyEdits = (text: string, edits: readonly Edit[]): string => {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, fill } of edits) {
    if (start < done) continue;
    parts.push(text.slice(done, start), fill.repeat(end - start));
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join("");
};

/** The line around an offset, without its end. */
const lineAt = (text: string, at: number) => {
  const end = text.indexOf("\n", at);
  return { start: text.lastIndexOf("\n", at - 1) + 1, end: end === -1 ? text.length : end };
};

const longestHeading = 300;

/** `# Heading`: the opening signs are blanked. */
const readHashed = (text: string, headings: SnapshotHeading[], edits: Edit[]): void => {
  for (let at = text.startsWith("#") ? 0 : text.indexOf("\n#") + 1; at > 0 || text.startsWith("#", at); ) {
    const { end } = lineAt(text, at);
    const hit = /^(#{1,6}) +(?=\S)/.exec(text.slice(at, Math.min(end, at + 20)));
    if (hit !== null && end - at <= longestHeading) {
      const start = at + hit[0].length;
      headings.push({ start, end: start + text.slice(start, end).trimEnd().length, level: (hit[1] ?? "").length });
      edits.push({ start: at, end: start, fill: " " });
    }
    const next = text.indexOf("\n#", end);
    if (next === -1) return;
    at = next + 1;
  }
};

/** A line of `===` or `---` makes the line above it a heading; alone it is a rule. Both are blanked. */
const readUnderlined = (
  text: string,
  sign: "=" | "-" | "*" | "_",
  headings: SnapshotHeading[],
  edits: Edit[],
): void => {
  const mark = `\n${sign.repeat(3)}`;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) {
    const { end } = lineAt(text, at + 1);
    if (
      end - at > longestHeading ||
      text
        .slice(at + 1, end)
        .replaceAll(sign, "")
        .trim() !== ""
    )
      continue;
    edits.push({ start: at + 1, end, fill: " " });
    if (sign !== "=" && sign !== "-") continue;
    const { start } = lineAt(text, at);
    const above = text.slice(start, at).trimEnd();
    if (at > start && above.length > 0 && above.length <= longestHeading && above.trimStart() === above)
      headings.push({ start, end: start + above.length, level: sign === "=" ? 1 : 2 });
  }
};

const isWordAt = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  if (code >= 128) return /\p{L}|\d/u.test(text[at] ?? "");
  return ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57);
};
const isGapAt = (text: string, at: number) => {
  const code = text.charCodeAt(at);
  // beyond the text there is no code
  return code === 32 || code === 10 || (!(code > 32 && code < 128) && /^(?:\s|)$/.test(text[at] ?? ""));
};

/** How many signs at `at` are Markdown's; 0: they belong to the text (`first_last@example.org`, a bullet). */
const countSigns = (text: string, at: number): number => {
  const sign = text[at] ?? "";
  if (text[at - 1] === "\\") return 0;
  let end = at + 1;
  while (end < text.length && text[end] === sign) end += 1;
  if (sign === "*") return end - at > 1 || !isGapAt(text, end) || !isGapAt(text, at - 1) ? end - at : 0;
  if (sign === "_") return isWordAt(text, at - 1) && isWordAt(text, end) ? 0 : end - at;
  if (sign === ">") return isGapAt(text, at - 1) || /[\w/]/.test(text[at - 1] ?? "") ? end - at : 0;
  const tag = /^<(?:(?=https?:|mailto:|[\w.+-]{1,64}@)|\/?[a-z][^<>\n]{0,200}>)/i.exec(text.slice(at, at + 210));
  return tag?.[0].length ?? 0;
};

const readSigns = (text: string, edits: Edit[]): void => {
  const signs = /[*_|<>]/g;
  // `test` leaves its place in `lastIndex` and, unlike `exec`, makes nothing
  while (signs.test(text)) {
    const at = signs.lastIndex - 1;
    const isBar = text[at] === "|";
    const count = isBar ? 1 : countSigns(text, at);
    if (count > 0) edits.push({ start: at, end: at + count, fill: isBar ? "\n" : " " });
    signs.lastIndex = at + Math.max(1, count);
  }
};

/** A backslash before a sign is Markdown's way to write the sign; the word closes up and is filled behind. */
const takeEscapes = (text: string): string =>
  !text.includes("\\")
    ? text
    : closeUp(text, /\\(?=[!-/:-@[-`{-~])/g, (word) => word.replace(/\\([!-/:-@[-`{-~])/g, "$1"));

/** The parts of a Markdown text; all offsets count into `text`. */
export const readMarkdown = (text: string): MarkdownParts => {
  const { links, edits } = readLinks(text);
  const headings: SnapshotHeading[] = [];
  readHashed(text, headings, edits);
  for (const sign of ["=", "-", "*", "_"] as const) readUnderlined(text, sign, headings, edits);
  readSigns(text, edits);
  edits.sort((one, other) => one.start - other.start || other.end - one.end);
  if (headings.length > 1) headings.sort((one, other) => one.start - other.start);
  return { plain: takeEscapes(applyEdits(text, edits)), links, headings };
};

// Reading Markdown's signs is a tenth of all work: a snapshot just made from Markdown need not be read for them again.
const known = new WeakMap<Snapshot, string>();

/** Remembers the plain text of a snapshot until it is asked for. */
export const keepMarkdown = (snapshot: Snapshot, plain: string): void => {
  known.set(snapshot, plain);
};

/** The snapshot's text with Markdown's signs blanked. */
export const plainOfMarkdown = (snapshot: Snapshot): string => {
  const kept = known.get(snapshot);
  // a policy is seldom read twice, and what stays in here the engine frees late
  known.delete(snapshot);
  return kept ?? readMarkdown(snapshot.text).plain;
};
