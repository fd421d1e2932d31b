// Whether the overview counts a request under a mark. It counts matters: letters that come after another one are part of that one's.
import type { RequestSummary } from "../../shared/request.ts";
import type { BoardMark, Progress } from "../../shared/standing-names.ts";
import type { Answer } from "./find-answer.ts";

/** A row of the board, with what came of it. */
export type Counted = { readonly summary: RequestSummary; readonly answer: Answer };

/** A first letter that got out, as far as is known: a draft, one in doubt and one that came back are not counted. */
const isOut = ({ follows, standing }: RequestSummary): boolean => follows === null && standing !== "not-out";

/** Of one that is out; settled is what lies in that lane of the board. */
export const progressOf = ({ lane, overdue }: RequestSummary): Progress => {
  if (lane === "settled") return "settled";
  return overdue ? "overdue" : "open";
};

/** `"out"`: it is counted at all. */
export const hasMark = ({ summary, answer }: Counted, mark: BoardMark): boolean =>
  isOut(summary) && (mark === "out" || mark === progressOf(summary) || mark === answer.outcome);
