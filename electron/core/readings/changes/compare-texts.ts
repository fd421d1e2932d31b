// Lays two texts side by side, sentence by sentence, within bounds that no text can break.
import { diffArrays } from "diff";
import type { TextComparison, TextPiece } from "../../../shared/policy-changes.ts";
import { cutSentences } from "./cut-sentences.ts";

/** Sentences taken away and added together up to which the two can be laid side by side: the time grows with its square. */
const mostEdits = 1000;
/** Pieces that are shown, and characters of them together. */
const mostPieces = 2000;
const mostCharacters = 400_000;

/** Each sentence as a number, the same for the same: numbers are compared at once, however long the sentences are. */
const numberSentences = (texts: readonly (readonly string[])[]): number[][] => {
  const numbers = new Map<string, number>();
  const numberOf = (sentence: string): number => {
    const known = numbers.get(sentence) ?? numbers.size;
    numbers.set(sentence, known);
    return known;
  };
  return texts.map((sentences) => sentences.map(numberOf));
};

type Run = { readonly kind: "same" | "gone" | "added"; readonly sentences: readonly string[] };

/** null: they differ too much. */
const layBeside = async (before: readonly string[], after: readonly string[]): Promise<Run[] | null> => {
  const [was = [], is = []] = numberSentences([before, after]);
  // By turns with everything else that the process does: this can take a second.
  const found = await new Promise<ReturnType<typeof diffArrays<number>> | undefined>((resolve) => {
    diffArrays(was, is, { maxEditLength: mostEdits, callback: resolve });
  });
  if (found === undefined) return null;
  let [at, to] = [0, 0];
  const runs: Run[] = [];
  for (const { added, removed, count } of found) {
    const [ofBefore, ofAfter] = [added ? 0 : count, removed ? 0 : count];
    if (added) runs.push({ kind: "added", sentences: after.slice(to, to + count) });
    else runs.push({ kind: removed ? "gone" : "same", sentences: before.slice(at, at + count) });
    at += ofBefore;
    to += ofAfter;
  }
  return runs;
};

/** What only one of them has, each as often as it has it more. */
const listOnly = (texts: readonly string[], others: readonly string[]): string[] => {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return texts.filter((one) => {
    const more = left.get(one) ?? 0;
    if (more > 0) left.set(one, more - 1);
    return more === 0;
  });
};

const countOf = (runs: readonly Run[], kind: Run["kind"]): number =>
  runs.reduce((sum, run) => sum + (run.kind === kind ? run.sentences.length : 0), 0);

/** As much as somebody can read. */
const show = (runs: readonly Run[]): { pieces: TextPiece[]; left: number } => {
  const pieces: TextPiece[] = [];
  let [characters, left] = [0, 0];
  for (const { kind, sentences } of runs) {
    const [first] = sentences;
    if (kind === "same") {
      if (first === undefined || pieces.length >= mostPieces) continue;
      pieces.push({ kind, sentences: sentences.length, first, last: sentences.at(-1) ?? first });
      continue;
    }
    for (const text of sentences) {
      if (pieces.length >= mostPieces || characters + text.length > mostCharacters) left += 1;
      else {
        pieces.push({ kind, text });
        characters += text.length;
      }
    }
  }
  return { pieces, left };
};

/**
 * `before` and `after` of any length and content: the time is that of reading them, and that of `mostEdits`. The answer is
 * bounded too; `left` says how much it leaves out.
 */
export const compareTexts = async (before: string, after: string): Promise<TextComparison> => {
  const [was, is] = [cutSentences(before), cutSentences(after)];
  const beside = await layBeside(was, is);
  const runs: Run[] = beside ?? [
    { kind: "gone", sentences: listOnly(was, is) },
    { kind: "added", sentences: listOnly(is, was) },
  ];
  return {
    isInOrder: beside !== null,
    gone: countOf(runs, "gone"),
    added: countOf(runs, "added"),
    ...show(runs),
  };
};
