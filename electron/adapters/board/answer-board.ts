// Answers one call of the board's in its thread.
import type { Board } from "../../core/board/create-board.ts";
import type { BoardQuestion } from "./board-question.ts";
import type { ThreadAnswer } from "./create-thread.ts";

export const answerBoard = (board: Board, { number, verb, given }: BoardQuestion): ThreadAnswer => {
  try {
    const call = board[verb] as (...given: readonly unknown[]) => unknown;
    return { number, value: call(...given), error: null };
  } catch (error) {
    return { number, value: null, error: error ?? "unknown" };
  }
};
