// The tracker: its rows.
import * as z from "zod";
import { BoardAhead, BoardPage, BoardWish } from "../board.ts";
import { boardAhead, boardPage } from "../limits.ts";
import { RequestSummary } from "../request.ts";
import { ofRequest } from "./inputs.ts";

export const boardCalls = {
  /** So many rows of the board from the given place of the lane, with the counts of all lanes. */
  "board:open": {
    input: z.strictObject({ wish: BoardWish, from: z.int().nonnegative(), most: z.int().min(1).max(boardPage) }),
    output: BoardPage,
  },
  /** What each letter would find that can be typed next, with the first rows of each, so that no key waits for an answer. */
  "board:ahead": {
    input: z.strictObject({ wish: BoardWish, most: z.int().min(1).max(boardAhead) }),
    output: BoardAhead,
  },
  /** null: there is none in the tracker. */
  "board:get": { input: ofRequest, output: RequestSummary.nullable() },
} as const;
