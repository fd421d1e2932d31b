// What goes to the board's thread, and what comes back.
import type { Board } from "../../core/board/create-board.ts";

export type BoardQuestion = {
  readonly number: number;
  readonly verb: keyof Board;
  readonly given: readonly unknown[];
};
