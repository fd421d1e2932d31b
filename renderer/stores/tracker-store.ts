// The tracker's list of requests; practice and real ones never stand in it together, main sees to that.
import { createStore } from "zustand/vanilla";
import type { Desk } from "../../electron/shared/contract.ts";
import type { RequestSummary } from "../../electron/shared/request.ts";
import type { Failure } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";

export type TrackerState = {
  /** null until the first answer. Newest first. */
  readonly list: readonly RequestSummary[] | null;
  readonly failure: Failure | null;
  readonly load: () => Promise<void>;
};

const newestFirst = (a: RequestSummary, b: RequestSummary) => b.createdAt.localeCompare(a.createdAt);

export const createTrackerStore = ({ desk, hear }: { desk: Pick<Desk, "requests">; hear: Hear }) =>
  createStore<TrackerState>()((set) => {
    let lastLoad = 0;
    return {
      list: null,
      failure: null,
      load: async () => {
        const asked = ++lastLoad;
        const found = hear(await desk.requests.list());
        if (asked !== lastLoad) return;
        set(found.ok ? { list: [...found.value].sort(newestFirst), failure: null } : { failure: found });
      },
    };
  });
