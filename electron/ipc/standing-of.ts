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

/** So many come from the board, or are reckoned here, before everybody else gets a turn. */
const portions = { board: 2000, here: 8 };

/** Those that are not there, or do not read, are left out. */
export const createStandingOf =
  ({ store, board, mode, summaryOf, breathe }: Needs) =>
  async (of: Mode, requestIds: readonly RequestId[]): Promise<readonly RequestSummary[]> => {
    const ofBoard = of === mode();
    const reckon = (some: readonly RequestId[]) =>
      some.flatMap((requestId) => store.requests.get(requestId) ?? []).map(summaryOf);
    const most = ofBoard ? portions.board : portions.here;
    const summaries: RequestSummary[] = [];
    for (let at = 0; at < requestIds.length; at += most) {
      if (at > 0) await breathe();
      const some = requestIds.slice(at, at + most);
      summaries.push(...(ofBoard ? await board.some(some) : reckon(some)));
    }
    return summaries;
  };
