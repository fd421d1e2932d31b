// The outbox: what waits, and what is in doubt.
import * as z from "zod";
import { OutboxStatus } from "../outbox.ts";
import { RequestId, RequestPage } from "../request.ts";
import { nothing, ofRequest } from "./inputs.ts";

export const outboxCalls = {
  "outbox:status": { input: nothing, output: OutboxStatus },
  /** Nothing goes out any more until `resume`, also after a restart; the letter on its way comes to its end. */
  "outbox:pause": { input: nothing, output: OutboxStatus },
  /** Ends a pause, the person's or the app's. */
  "outbox:resume": { input: nothing, output: OutboxStatus },
  /** Everything that waits goes now, as fast as the pace allows. A pause stays. */
  "outbox:go": { input: nothing, output: OutboxStatus },
  /**
   * Makes a letter that was approved and never tried a draft again. One that was tried and surely is not out is `refused`
   * from then on (`taken-back`): it goes only by `try-again`. `move-not-lawful` if it is out, or may be.
   */
  "outbox:take-back": { input: ofRequest, output: RequestPage },
  /**
   * A letter that waits, or was not taken, goes now, with the same Message-ID; answers at once. Ends a pause by the app.
   * `other-mailbox` if the mailbox is not its own.
   */
  "outbox:try-again": { input: ofRequest, output: RequestPage },
  /** What the person found out about a letter that may be out: it did go, or send it again (as `try-again`). */
  "outbox:settle": {
    input: z.strictObject({ requestId: RequestId, as: z.enum(["sent", "again"]) }),
    output: RequestPage,
  },
} as const;
