// Calls of the overview.
import { succeed } from "../shared/result.ts";
import type { BoardDesk } from "./board-desk.ts";
import type { HandlersOf } from "./serve.ts";

export const createDashboardHandlers = (board: Pick<BoardDesk, "dashboard">): HandlersOf<"dashboard"> => ({
  "dashboard:get": async (wish) => succeed(await board.dashboard(wish)),
});
