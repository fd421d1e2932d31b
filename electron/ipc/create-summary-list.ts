// The rows of the tracker. To reckon one takes milliseconds, and there may be thousands: each is kept until it changes.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import type { StoredRequest } from "../adapters/store/stored-request.ts";
import type { Snooze } from "../core/agenda/find-snooze.ts";
import type { Mode } from "../shared/lists.ts";
import type { RequestId, RequestSummary } from "../shared/request.ts";

type Needs = {
  readonly store: Store;
  readonly clock: Clock;
  readonly summaryOf: (request: StoredRequest) => RequestSummary;
  readonly snoozeOf: (requestId: RequestId) => Snooze | null;
};

type Kept = { readonly mark: string; readonly summary: RequestSummary | null };

/** So many are reckoned before everybody else gets a turn. */
const portion = 8;

/** A letter that is on its way has more to it than its row: what the app itself knows of the try. */
const isSettled = ({ summary }: Kept): boolean => summary?.status !== "sending" && summary?.status !== "unsure";

/** Newest first; what does not read is left out. Each row is true at some moment of the call. */
export const createSummaryList = ({ store, clock, summaryOf, snoozeOf }: Needs) => {
  const known: Record<Mode, Map<RequestId, Kept>> = { practice: new Map(), real: new Map() };

  const reckon = (requestId: RequestId, mark: string): Kept => {
    const request = store.requests.get(requestId);
    return { mark, summary: request && summaryOf(request) };
  };

  return async (mode: Mode): Promise<RequestSummary[]> => {
    // An answer is overdue from one day to the next, with nothing having happened.
    const today = clock.today();
    const marks = store.requests.marks(mode);
    const rows = known[mode];
    // A mail that nobody has said anything of changes where its request stands, and nothing in its rows.
    const open = store.replies.open(mode);
    // What a letter after it did changes where a request stands, and nothing in its rows.
    const followed = new Set<RequestId>();
    const note = (kept: Kept | undefined) => {
      const first = kept?.summary?.follows;
      if (first) followed.add(first);
    };
    let reckoned = 0;
    const renew = async (requestId: RequestId, mark: string) => {
      const kept = reckon(requestId, mark);
      note(kept);
      rows.set(requestId, kept);
      reckoned += 1;
      if (reckoned % portion === 0) await new Promise((resolve) => setImmediate(resolve));
    };
    const markOf = (requestId: RequestId, row: string) =>
      `${today} ${open.has(requestId)} ${snoozeOf(requestId)?.setAt} ${row}`;
    for (const [requestId, row] of marks) {
      const mark = markOf(requestId, row);
      const kept = rows.get(requestId);
      if (kept?.mark !== mark || !isSettled(kept)) await renew(requestId, mark);
    }
    for (const [requestId, kept] of rows) {
      if (marks.has(requestId)) continue;
      note(kept);
      rows.delete(requestId);
    }
    for (const requestId of followed) {
      const row = marks.get(requestId);
      if (row !== undefined) await renew(requestId, markOf(requestId, row));
    }
    return [...marks.keys()].flatMap((requestId) => rows.get(requestId)?.summary ?? []);
  };
};
