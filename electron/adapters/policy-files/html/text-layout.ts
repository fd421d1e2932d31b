// Lays words out in lines: what `readHtml` writes the page's text with, and where the offsets of links and headings come from.
import type { SnapshotHeading, SnapshotLink } from "../../../core/policy/snapshot.ts";
import { lengthSentence, mostCharacters } from "../limits.ts";
import { TooMuchToRead } from "../too-much-to-read.ts";

/** `start` is set when the first word is written. */
export type Beginning = { start: number | null };

/** Written in the page's order; white space is folded, lines and paragraphs are broken only where there is something to break. */
export class TextLayout {
  readonly links: SnapshotLink[] = [];
  readonly headings: SnapshotHeading[] = [];
  readonly decodedMails: { start: number; end: number; address: string }[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  /** Line ends that are due before the next word; a space is due where `needsSpace`. */
  private breaks = 0;
  private needsSpace = false;
  private opening = "";
  private readonly waiting: Beginning[] = [];

  get text(): string {
    return this.parts.join("");
  }

  /** Notes the place of the next word; `markSince` tells what was written from there. */
  begin(): Beginning {
    const beginning = { start: null };
    this.waiting.push(beginning);
    return beginning;
  }

  /** What was written since, without the white space at its edges; null where nothing was. */
  markSince({ start }: Beginning): { start: number; end: number } | null {
    return start === null ? null : { start, end: this.length };
  }

  /** Words of the page; white space in them is folded. */
  write(words: string): void {
    // soft hyphens and zero-width signs are for the browser's line breaks, and would cut an address
    const folded = words.replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]+/g, "").replace(/[ \t\r\n\f]+/g, " ");
    if (folded === "" || folded === " ") {
      this.needsSpace ||= folded === " ";
      return;
    }
    this.needsSpace ||= folded.startsWith(" ");
    this.startWord();
    const trimmed = folded.trim();
    // a no-break space alone is still white space
    this.push(trimmed === "" ? "\u00A0" : trimSpaces(folded));
    this.needsSpace = folded.endsWith(" ");
  }

  /** Words as they stand, for a page's preformatted lines. */
  writeLines(lines: string): void {
    const rows = lines.split(/\r?\n/);
    rows.forEach((row, index) => {
      this.write(row);
      if (index < rows.length - 1) this.breakLine(this.breaks + 1);
    });
  }

  /** `count` 1: a new line; 2: a new paragraph. */
  breakLine(count: number): void {
    this.breaks = Math.max(this.breaks, count);
    this.needsSpace = false;
  }

  /** What the next line begins with, `- ` for an item of a list. */
  openLine(sign: string): void {
    this.opening = sign;
  }

  private startWord(): void {
    if (this.length > 0 && this.breaks > 0) this.push("\n".repeat(Math.min(this.breaks, 2)));
    else if (this.length > 0 && this.needsSpace) this.push(" ");
    if (this.opening !== "") this.push(this.opening);
    this.opening = "";
    this.breaks = 0;
    this.needsSpace = false;
    for (const beginning of this.waiting) beginning.start = this.length;
    this.waiting.length = 0;
  }

  private push(part: string): void {
    this.parts.push(part);
    this.length += part.length;
    if (this.length > mostCharacters) throw new TooMuchToRead(lengthSentence);
  }
}

const trimSpaces = (text: string): string =>
  text.slice(text.startsWith(" ") ? 1 : 0, text.endsWith(" ") ? -1 : undefined);
