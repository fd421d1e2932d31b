// What of a block of text is marked: the sentence of a finding, and in it the words that the finding rests on.
import type { ReadingFinding, TextSpan } from "../../../electron/shared/reading.ts";
import type { Block } from "./split-text.ts";

export type Mark = { readonly start: number; readonly end: number; readonly words: Block | null };

/** A sentence longer than this is no sentence: only the surroundings of the words are marked then. */
const longestMark = 2000;

/** What to mark for a finding; null if nothing of it stands in the text. */
export const markOf = ({ evidence, sentence }: Pick<ReadingFinding, "evidence" | "sentence">): Mark | null => {
  const whole = sentence ?? evidence;
  if (whole === null) return null;
  const words: TextSpan | null = evidence;
  if (whole.end - whole.start <= longestMark) return { start: whole.start, end: whole.end, words };
  const middle = words ?? whole;
  return {
    start: Math.max(whole.start, middle.start - longestMark / 4),
    end: Math.min(whole.end, Math.min(middle.end, middle.start + longestMark) + longestMark / 4),
    words,
  };
};

export type Piece = { readonly start: number; readonly end: number; readonly kind: "plain" | "sentence" | "words" };

const within = (at: number, { start, end }: Block): number => Math.min(Math.max(at, start), end);

/** Cuts one block at the edges of a mark; pieces that would be empty are left out. */
export const cutBlock = (block: Block, mark: Mark | null): readonly Piece[] => {
  if (mark === null || mark.end <= block.start || mark.start >= block.end) return [{ ...block, kind: "plain" }];
  const words = mark.words ?? { start: mark.start, end: mark.start };
  const edges = [block.start, mark.start, words.start, words.end, mark.end, block.end].map((at) => within(at, block));
  const kinds = ["plain", "sentence", "words", "sentence", "plain"] as const;
  return kinds
    .map((kind, index) => ({ kind, start: edges[index] ?? block.end, end: edges[index + 1] ?? block.end }))
    .filter(({ start, end }) => end > start);
};
