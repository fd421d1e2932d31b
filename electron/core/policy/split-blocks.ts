// Cuts a policy into blocks: headings, paragraphs and list items, by its lines.
import type { SnapshotHeading } from "./snapshot.ts";

export type Block = {
  readonly kind: "heading" | "item" | "text";
  readonly start: number;
  readonly end: number;
  /** Of a heading: 1 to 6 as the file says it, 7 where the line only looks like one. */
  readonly level: number;
  /** Of an item: how far it is set in. */
  readonly indent: number;
  /** An empty line stands before it. */
  readonly isApart: boolean;
};

type Line = { start: number; end: number; indent: number; isItem: boolean };

const bullet = /^(?:[-*•·●○◦▪■□►▶✓✔➢➤»–—o]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)/;

/** Most lines begin with a word: two letters are no bullet and no number. */
const startsList = (plain: string, start: number): boolean => {
  const second = plain.charCodeAt(start + 1) | 32;
  const isWord =
    (plain.charCodeAt(start) | 32) >= 97 &&
    second >= 97 &&
    second <= 122 &&
    plain[start + 2] !== "." &&
    plain[start + 2] !== ")";
  return !isWord && bullet.test(plain.slice(start, start + 12));
};

const readLine = (plain: string, from: number, to: number): Line | null => {
  let start = from;
  while (start < to && plain.charCodeAt(start) <= 32) start += 1;
  if (start === to) return null;
  let end = to;
  while (end > start && plain.charCodeAt(end - 1) <= 32) end -= 1;
  return { start, end, indent: start - from, isItem: startsList(plain, start) };
};

/** What is longer is a paragraph that was marked up as a heading. */
const longestHeading = 400;

/** No policy has more lines; what comes after is taken as one, so that a hostile text cannot fill the memory with lines. */
const mostLines = 60_000;

const readLines = (plain: string): (Line | null)[] => {
  const lines: (Line | null)[] = [];
  for (let from = 0; from <= plain.length; ) {
    const next = lines.length < mostLines ? plain.indexOf("\n", from) : -1;
    const to = next === -1 ? plain.length : next;
    lines.push(readLine(plain, from, to));
    from = to + 1;
  }
  return lines;
};

const endsOpen = (plain: string, line: Line) => !/[.:;!?]["')]?$/.test(plain.slice(line.end - 2, line.end));

/** Mails, PDFs and old pages break their lines at a width; there a line's end says nothing. */
const isWrapped = (plain: string, lines: readonly (Line | null)[]): boolean => {
  let full = 0;
  let open = 0;
  let long = 0;
  lines.forEach((line, index) => {
    if (line === null) return;
    full += 1;
    const length = line.end - line.start;
    if (length > 130) long += 1;
    const next = lines[index + 1];
    if (length >= 45 && length <= 130 && next && !next.isItem && endsOpen(plain, line)) open += 1;
  });
  return full >= 8 && long <= full * 0.03 && open >= full * 0.35;
};

const looksLikeHeading = (plain: string, line: Line, before: Line | null, next: Line | null): boolean => {
  if (line.end - line.start < 3 || line.end - line.start > 90) return false;
  const text = plain.slice(line.start, line.end);
  if (/[.,;]$/.test(text) || text.includes("@") || text.includes("://")) return false;
  if (!/^["'(¿]?[\p{Lu}\d§]/u.test(text) || text.split(/\s+/).length > 13) return false;
  // `84 rue de ...` is a house, not a chapter: a number alone wants its dot or bracket
  const isNumbered =
    /^(?:§ ?\d{1,2}|(?:\d{1,2}|[IVX]{1,4}|[A-Z])(?:\.\d{1,2}){0,2}[.):]|\d{1,2}(?:\.\d{1,2}){1,2}) +\S/.test(text);
  const isShouted = text.length > 5 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  if (isNumbered || isShouted) return !/\d{4,}/.test(text);
  if (text.endsWith(":") || line.isItem || next === null) return false;
  if (before !== null && endsOpen(plain, before)) return false;
  const length = next.end - next.start;
  return next.isItem || length >= 60 || (length > text.length && /[.:]$/.test(plain.slice(next.end - 1, next.end)));
};

type Step = { plain: string; raw: string; lines: readonly (Line | null)[]; index: number; line: Line };

const isBold = ({ raw, line }: Step): boolean => {
  if (line.end - line.start > 100) return false;
  const from = raw.lastIndexOf("\n", line.start) + 1;
  const edge = raw.slice(Math.max(from, line.start - 4), line.start + 3);
  const tail = raw.slice(line.end - 4, line.end + 3);
  return /\*\*|__/.test(edge) && /\*\*|__/.test(tail);
};

const isHeadingLine = (step: Step, areDeclared: boolean): boolean => {
  const { plain, lines, index, line } = step;
  if (areDeclared && !isBold(step)) return false;
  return looksLikeHeading(plain, line, lines[index - 1] ?? null, lines[index + 1] ?? lines[index + 2] ?? null);
};

type Growing = Omit<Block, "end"> & { end: number };

const toBlock = ({ start, end, indent }: Line, kind: Block["kind"], level: number, isApart: boolean): Growing => ({
  kind,
  start,
  end,
  level,
  indent,
  isApart,
});

/**
 * The blocks of a policy in order. `plain` is its folded text, `raw` the text as read (its bold lines are headings too),
 * `headings` those that the file declares; without them, short lines that stand like headings are taken for them.
 */
export const splitBlocks = (plain: string, raw: string, headings: readonly SnapshotHeading[]): Block[] => {
  const lines = readLines(plain);
  const wrapped = isWrapped(plain, lines);
  const areDeclared = headings.length >= 3;
  const blocks: Growing[] = [];
  let heading = 0;
  let isApart = true;
  let canJoin = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? null;
    if (line === null) {
      isApart = true;
      continue;
    }
    while ((headings[heading]?.end ?? Number.POSITIVE_INFINITY) <= line.start) heading += 1;
    const declared = headings[heading];
    const isDeclared =
      declared !== undefined &&
      line.end - line.start <= longestHeading &&
      declared.start < line.end &&
      declared.end > line.start;
    const last = blocks.at(-1);
    if (isDeclared) blocks.push(toBlock(line, "heading", declared.level, isApart));
    else if (isHeadingLine({ plain, raw, lines, index, line }, areDeclared))
      blocks.push(toBlock(line, "heading", 7, isApart));
    else if (wrapped && canJoin && !isApart && !line.isItem && last !== undefined && last.kind !== "heading")
      last.end = line.end;
    else blocks.push(toBlock(line, line.isItem ? "item" : "text", 0, isApart));
    // a short line ends its paragraph even where lines are broken at a width
    canJoin = line.end - line.start >= 40;
    isApart = false;
  }
  return blocks;
};
