// Takes an approved letter to its way out and tells the window what came of it.
import { randomUUID } from "node:crypto";
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Log } from "../adapters/log/create-log.ts";
import type { Store } from "../adapters/store/store.ts";
import type { Deliver } from "../core/outbox/delivery.ts";
import { dispatchLetter } from "../core/outbox/run-outbox.ts";
import type { Mode } from "../shared/lists.ts";
import type { RequestId, RequestPage } from "../shared/request.ts";
import { fail, type Result } from "../shared/result.ts";
import type { RequestView } from "./show-request.ts";
import type { WaysOut } from "./ways-out.ts";

export type Post = ReturnType<typeof createPost>;

export const createPost = ({
  store,
  ways,
  clock,
  view,
  log,
  changed,
}: {
  store: Store;
  ways: WaysOut;
  clock: Clock;
  view: RequestView;
  log: Log;
  changed: (requestId: RequestId) => void;
}) => ({
  open: (mode: Mode): Promise<Result<Deliver>> => ways.open(mode),

  /** Sends a letter in state `approved`; answers with its page when the try has ended. */
  dispatch: async (requestId: RequestId, deliver: Deliver): Promise<Result<RequestPage>> => {
    const trying = dispatchLetter({ requestId, outbox: store.outbox, deliver, clock, newId: randomUUID });
    changed(requestId);
    const outcome = await trying.finally(() => changed(requestId));
    log.event("letter-tried", { outcome: outcome.kind });
    return outcome.kind === "not-approved"
      ? fail("move-not-lawful", "The letter is not waiting to be sent.")
      : view.page(requestId);
  },
});
