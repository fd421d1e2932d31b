// That the outbox was stopped, and by whom.
import * as z from "zod";
import { failureCodes } from "./failure-codes.ts";

/**
 * Who stopped the sending of everything. The app does so after a wrong password: each further try would count. `mailbox`:
 * whose it was, by its address; null where that is not known.
 */
export const Paused = z.discriminatedUnion("by", [
  z.object({ by: z.literal("person") }),
  z.object({
    by: z.literal("app"),
    code: z.enum(failureCodes),
    mailbox: z.string().nullable().default(null),
  }),
]);
export type Paused = z.infer<typeof Paused>;
