// Walks over the hits of a pattern that begins at figures, looking only where figures stand.
import { oncePerDocument } from "./once-per-document.ts";
import type { PolicyDocument } from "./snapshot.ts";

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** Where each run of figures begins, in order; looked for once for all that is made of figures. */
const runsOf = oncePerDocument(({ plain }): readonly number[] => {
  const runs: number[] = [];
  const run = /\d+/g;
  let from = 0;
  while (run.test(plain)) {
    // `test` tells only where a run ends
    from = run.lastIndex - 1;
    while (from > 0 && isFigure(plain.charCodeAt(from - 1))) from -= 1;
    runs.push(from);
  }
  return runs;
});

/** What a pattern asks of a run of figures. */
export type FiguresLook = {
  /** False only where no hit begins with the run that stands from `start` to `end`, nor inside of it. */
  readonly mayBegin: (text: string, start: number, end: number) => boolean;
  /** How many signs a hit may begin before its first figure. */
  readonly before: number;
};

/**
 * The hits of a global pattern in `text`, which is the document's plain text or that in lower case: those that `hitsOf` gives,
 * where each hit has figures no further than `before` from where it begins.
 */
export function* hitsAtFigures(
  document: PolicyDocument,
  text: string,
  pattern: RegExp,
  { mayBegin, before }: FiguresLook,
): Generator<RegExpExecArray> {
  let done = 0;
  for (const run of runsOf(document)) {
    let end = run + 1;
    while (isFigure(text.charCodeAt(end))) end += 1;
    // a hit may end inside of a run: what is left of it is a run as well
    for (let start = Math.max(run, done); start < end && mayBegin(text, start, end); start = Math.max(start, done)) {
      pattern.lastIndex = Math.max(done, start - before);
      const hit = pattern.exec(text);
      if (hit === null) return;
      done = hit.index + hit[0].length;
      yield hit;
    }
  }
}
