// Cuts the company's own words into sentences, past the lines at which mail programs break them.
import { foldCharacters } from "../policy/fold-characters.ts";
import { foldText } from "../policy/fold-sentences.ts";
import { createSentenceSplitter } from "../policy/split-sentences.ts";
import { dropQuoted, type Span } from "./drop-quoted.ts";
import { isBoilerplate } from "./is-boilerplate.ts";

/** `folded`: lower case, no accents, single spaces, as the rules want it. Offsets are those of the whole text. */
export type ReplySentence = {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Folded, with the items of the list that it introduces: "please send us:" and what. */
  readonly withItems: string;
};

export type SplitReply = {
  readonly sentences: readonly ReplySentence[];
  /** false: there was more than is read; what it says is not known. */
  readonly isWhole: boolean;
};

/** No answer is longer; a mail that is carries terms, a newsletter or a trap. */
const mostSigns = 60_000;
/** A line shorter than this was ended by its writer. */
const broken = 40;

const item = /^\s*(?:[-*•·–o]|\(?(?:\d{1,2}|[a-z])[.)])\s+\S/i;
const greeting =
  /^\s*(?:dear|hello|hi|hiya|hey|good (?:morning|afternoon|day)|to whom|sehr geehrte[rs]?|guten (?:tag|morgen)|hallo|liebe[rs]?|moin|grüezi|servus|madame|monsieur|bonjour|salut|chère|cher|mesdames)\b(?:(?:mrs?|ms|mx|dr|prof)\.|[^.!?:]){0,50}[,!:]?\s*$/i;

/** Before the first words of a sentence in the same line; on folded text. */
const addressed =
  /^(?:dear|hello|hi|hiya|hey|good (?:morning|afternoon|day)|guten (?:tag|morgen)|hallo|moin|servus|lieber?|sehr geehrter?|bonjour|salut|coucou|madame|monsieur)\b(?:(?:mrs?|ms|mx|dr)\.|[^,.!?:]){0,40}[,!:] (?=\S)/;

const take = (text: string, lines: readonly Span[]): { lines: Span[]; isWhole: boolean } => {
  const taken: Span[] = [];
  let left = mostSigns;
  for (const { start, end } of lines) {
    if (left <= 0) return { lines: taken, isWhole: false };
    const to = Math.min(end, start + left);
    taken.push({ start, end: to });
    left -= to - start + 1;
    if (to < end && text.slice(to, to + 2000).trim() !== "") return { lines: taken, isWhole: false };
  }
  return { lines: taken, isWhole: true };
};

const joins = (text: string, before: Span, next: Span): boolean => {
  // a blank or a quoted line between them parts them
  if (text.slice(before.end, next.start).replace(/\r/g, "") !== "\n") return false;
  const line = text.slice(before.start, before.end);
  const follow = text.slice(next.start, Math.min(next.end, next.start + 120));
  if (item.test(follow) || greeting.test(line)) return false;
  if (/[.!?:]["')\]]{0,2}\s*$/.test(line.slice(-8))) return false;
  return line.trimEnd().length >= broken || /^\s*\p{Ll}/u.test(follow);
};

const toParagraphs = (text: string, lines: readonly Span[]): Span[] => {
  const paragraphs: { start: number; end: number; last: Span }[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open !== undefined && joins(text, open.last, line)) {
      open.end = line.end;
      open.last = line;
    } else paragraphs.push({ start: line.start, end: line.end, last: line });
  }
  return paragraphs;
};

type Cut = { readonly start: number; readonly end: number; readonly folded: string; readonly isItem: boolean };

const cut = (text: string, { start, end }: Span): Cut[] => {
  const plain = foldCharacters(text.slice(start, end));
  const isItem = item.test(plain.slice(0, 40));
  const cuts: Cut[] = [];
  createSentenceSplitter(plain)(0, plain.length, (from, to) => {
    let [first, last] = [start + from, start + to];
    while (first < last && /\s/.test(text.charAt(first))) first += 1;
    while (last > first && /\s/.test(text.charAt(last - 1))) last -= 1;
    const folded = foldText(plain.slice(from, to)).trim().replace(addressed, "");
    if (/[a-z0-9]/.test(folded) && !isBoilerplate(folded)) cuts.push({ start: first, end: last, folded, isItem });
  });
  return cuts;
};

/** A sentence that ends with a colon says with its list what it says. */
const withItemsOf = (cuts: readonly Cut[], at: number): string => {
  const lead = cuts[at] as Cut;
  if (!lead.folded.endsWith(":")) return lead.folded;
  let joined = lead.folded;
  for (let next = at + 1; next < cuts.length && next <= at + 8 && joined.length < 700; next += 1) {
    const follow = cuts[next] as Cut;
    if (!follow.isItem && next > at + 1) break;
    joined += ` ${follow.folded}`;
    if (!follow.isItem) break;
  }
  return joined;
};

/** The sentences that the writer of a mail wrote in it, without greetings, quoted and forwarded text. Linear in the text. */
export const splitReply = (text: string): SplitReply => {
  const { lines, isWhole } = take(text, dropQuoted(text));
  const own = lines.filter(({ start, end }) => end - start > 120 || !greeting.test(text.slice(start, end)));
  const cuts = toParagraphs(text, own).flatMap((paragraph) => cut(text, paragraph));
  const sentences = cuts.map(({ start, end, folded }, at) => ({
    start,
    end,
    folded,
    withItems: withItemsOf(cuts, at),
  }));
  return { sentences, isWhole };
};
