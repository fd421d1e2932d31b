// Calls of the board.
import { succeed } from "../shared/result.ts";
import type { BoardDesk } from "./board-desk.ts";
import type { HandlersOf } from "./serve.ts";

export const createBoardHandlers = (board: Pick<BoardDesk, "open" | "ahead" | "get">): HandlersOf<"board"> => ({
  "board:open": async ({ wish, from, most }) => succeed(await board.open(wish, from, most)),
  "board:ahead": async ({ wish, most }) => succeed(await board.ahead(wish, most)),
  "board:get": async ({ requestId }) => succeed(await board.get(requestId)),
});
