// The rows of the tracker. To reckon one takes milliseconds, and there may be thousands: each is kept until it changes.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store, StoredRequest } from "../adapters/store/store.ts";
import type { Mode } from "../shared/lists.ts";
import type { RequestId, RequestSummary } from "../shared/request.ts";

type Needs = {
  readonly store: Store;
  readonly clock: Clock;
  readonly summaryOf: (request: StoredRequest) => RequestSummary;
};

type Kept = { readonly mark: string; readonly summary: RequestSummary | null };

/** A letter that is on its way has more to it than its row: what the app itself knows of the try. */
const isSettled = ({ summary }: Kept): boolean => summary?.status !== "sending" && summary?.status !== "unsure";

/** Newest first; what does not read is left out. */
export const createSummaryList = ({ store, clock, summaryOf }: Needs) => {
  const known: Record<Mode, ReadonlyMap<RequestId, Kept>> = { practice: new Map(), real: new Map() };
  return (mode: Mode): RequestSummary[] => {
    // An answer is overdue from one day to the next, with nothing having happened.
    const today = clock.today();
    const before = known[mode];
    const now = new Map<RequestId, Kept>();
    for (const [requestId, row] of store.requests.marks(mode)) {
      const mark = `${today} ${row}`;
      const kept = before.get(requestId);
      if (kept?.mark === mark && isSettled(kept)) now.set(requestId, kept);
      else {
        const request = store.requests.get(requestId);
        now.set(requestId, { mark, summary: request && summaryOf(request) });
      }
    }
    known[mode] = now;
    return [...now.values()].flatMap(({ summary }) => summary ?? []);
  };
};
