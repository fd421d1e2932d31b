// An address that a letter can come from.
import * as z from "zod";
import { AccountId } from "./settings.ts";

/** `own`: the mailbox's own address; `plus`: made for this company; `alias`: another one of the same mailbox. */
export const Sender = z.object({
  accountId: AccountId,
  name: z.string(),
  address: z.string(),
  kind: z.enum(["own", "plus", "alias"]),
});
export type Sender = z.infer<typeof Sender>;
