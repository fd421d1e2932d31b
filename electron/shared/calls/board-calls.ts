// The tracker: its rows.
import { z } from "zod";
import { BoardPage, BoardWish } from "../board.ts";
import { boardPage } from "../limits.ts";
import { RequestSummary } from "../request.ts";
import { ofRequest } from "./inputs.ts";

export const boardCalls = {
  /** So many rows of the board from the given place of the lane, with the counts of all lanes. */
  "board:open": {
    input: z.strictObject({ wish: BoardWish, from: z.int().nonnegative(), most: z.int().min(1).max(boardPage) }),
    output: BoardPage,
  },
  /** null: there is none in the tracker. */
  "board:get": { input: ofRequest, output: RequestSummary.nullable() },
} as const;
