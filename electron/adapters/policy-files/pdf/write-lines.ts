// Puts a PDF's lines together into paragraphs: a line's end is the page's, not the writer's.
import type { SnapshotHeading, SnapshotLink } from "../../../core/policy/snapshot.ts";
import type { PdfLine } from "./page-lines.ts";

export type PdfLink = {
  readonly href: string;
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
};
export type PdfPage = { readonly lines: readonly PdfLine[]; readonly links: readonly PdfLink[] };

const startsItem = /^\s*(?:[-*•·●○◦▪■□–—]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s/;
/** Words whose hyphen is the writer's: `opt-` / `out`. */
const keepsHyphen =
  /(?:^|[^\p{L}])(?:opt|third|non|e|co|pre|re|self|cross|long|short|real|one|two|mot|rendez|peut|c'est|Opt)-$/u;

/** The height of most of the text. */
const usualHeight = (pages: readonly PdfPage[]): number => {
  const counts = new Map<number, number>();
  for (const { lines } of pages)
    for (const { height, words } of lines) {
      const rounded = Math.round(height * 2) / 2;
      counts.set(rounded, (counts.get(rounded) ?? 0) + words.length);
    }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
};

/** Lines that stand on most pages, page numbers in them aside: running heads and feet. */
const findRunning = (pages: readonly PdfPage[]): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { lines } of pages) {
    const edges = new Set([...lines.slice(0, 2), ...lines.slice(-2)].map(({ words }) => keyOf(words)));
    for (const key of edges) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(3, pages.length * 0.6);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
};

const keyOf = (words: string): string => words.trim().replace(/\d+/g, "#");

type Between = "" | " " | "\n" | "\n\n" | "join";

const between = (before: PdfLine, line: PdfLine, isNewPage: boolean): Between => {
  const gap = before.y - line.y;
  const height = Math.max(before.height, line.height, 4);
  const words = before.words.trimEnd();
  const isOpen = !/[.:;!?]["')]?$/.test(words);
  if (Math.abs(before.height - line.height) > 1.2) return "\n\n";
  if (isNewPage || gap < 0) return isOpen && /^\s*\p{Ll}/u.test(line.words) ? " " : "\n\n";
  if (gap > height * 1.95) return "\n\n";
  if (startsItem.test(line.words)) return "\n";
  if (/[-\u00AD]$/.test(words) && /^\p{Ll}/u.test(line.words.trimStart())) return keepsHyphen.test(words) ? "" : "join";
  return words.length < 40 ? "\n" : " ";
};

const pageNumber = /^\s*(?:page\s+|seite\s+)?\d{1,3}(?:\s*(?:\/|of|von|de|sur|van)\s*\d{1,3})?\s*$/i;

class PdfText {
  readonly links: SnapshotLink[] = [];
  readonly headings: SnapshotHeading[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private before: PdfLine | null = null;

  constructor(private readonly usual: number) {}

  get text(): string {
    return this.parts.join("");
  }

  add(line: PdfLine, links: readonly PdfLink[], isNewPage: boolean): void {
    this.join(this.before === null ? "" : between(this.before, line, isNewPage));
    const start = this.length;
    const words = line.words.trimEnd();
    this.push(words);
    if (line.height > this.usual * 1.15 && words.length <= 120)
      this.headings.push({ start, end: this.length, level: 2 });
    this.links.push(...placeLinks(line, links, start, words.length));
    this.before = line;
  }

  private join(joint: Between): void {
    if (joint !== "join") {
      this.push(joint);
      return;
    }
    const last = this.parts.pop() ?? "";
    this.parts.push(last.slice(0, -1));
    this.length -= 1;
  }

  private push(part: string): void {
    this.parts.push(part);
    this.length += part.length;
  }
}

/** Writes the pages out; `links` and `headings` count into `text`. */
export const writeLines = (
  pages: readonly PdfPage[],
): { text: string; links: readonly SnapshotLink[]; headings: readonly SnapshotHeading[] } => {
  const running = findRunning(pages);
  const written = new PdfText(usualHeight(pages));
  for (const { lines, links } of pages) {
    let isNewPage = true;
    for (const line of lines) {
      if (running.has(keyOf(line.words)) || pageNumber.test(line.words)) continue;
      written.add(line, links, isNewPage);
      isNewPage = false;
    }
  }
  return written;
};

/** The pieces of a line that lie under a link's frame. */
const placeLinks = (line: PdfLine, links: readonly PdfLink[], offset: number, length: number): SnapshotLink[] => {
  const placed: SnapshotLink[] = [];
  for (const link of links) {
    if (line.y < link.low - 2 || line.y > link.high) continue;
    const under = line.pieces.filter(
      ({ piece }) => piece.words.trim() !== "" && piece.x < link.right - 1 && piece.x + piece.width > link.left + 1,
    );
    const first = under[0];
    const last = under.at(-1);
    if (first === undefined || last === undefined) continue;
    const end = Math.min(last.start + last.piece.words.trimEnd().length, length);
    if (end > first.start) placed.push({ start: offset + first.start, end: offset + end, href: link.href });
  }
  return placed;
};
