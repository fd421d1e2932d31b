// How many requests stand today: by the board, which has reckoned them, or one by one where it shows the other mode.
import type { Store } from "../adapters/store/store.ts";
import type { StoredRequest } from "../adapters/store/stored-request.ts";
import type { Mode } from "../shared/lists.ts";
import type { RequestId, RequestSummary } from "../shared/request.ts";
import type { BoardDesk } from "./board-desk.ts";

type Needs = {
  readonly store: Pick<Store, "requests">;
  readonly board: Pick<BoardDesk, "some">;
  /** The board's. */
  readonly mode: () => Mode;
  readonly summaryOf: (request: StoredRequest) => RequestSummary;
  /** Others get a turn. */
  readonly breathe: () => Promise<void>;
};

/** So many are reckoned before everybody else gets a turn. */
const portion = 8;

/** Those that are not there, or do not read, are left out. */
export const createStandingOf =
  ({ store, board, mode, summaryOf, breathe }: Needs) =>
  async (of: Mode, requestIds: readonly RequestId[]): Promise<readonly RequestSummary[]> => {
    if (requestIds.length === 0) return [];
    if (of === mode()) return board.some(requestIds);
    const summaries: RequestSummary[] = [];
    for (const [place, requestId] of requestIds.entries()) {
      if (place % portion === portion - 1) await breathe();
      const request = store.requests.get(requestId);
      if (request !== null) summaries.push(summaryOf(request));
    }
    return summaries;
  };
