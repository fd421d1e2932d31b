// What a change of a mailbox, or of the person's own details, touches: letters that wait, and requests that are open.
import * as z from "zod";
import { Slug } from "./company.ts";
import { Reference } from "./letter.ts";
import { RequestId } from "./request.ts";
import { AccountId } from "./settings.ts";

export const TouchedRequest = z.object({
  requestId: RequestId,
  slug: Slug,
  company: z.string(),
  reference: Reference,
});
export type TouchedRequest = z.infer<typeof TouchedRequest>;

/** `waiting`: approved, not out, and under an address that goes; `open`: out and not settled, and the company knows the old. */
export const Touched = z.object({ waiting: z.array(TouchedRequest), open: z.array(TouchedRequest) });
export type Touched = z.infer<typeof Touched>;

/** `after: null`: the mailbox is removed. `told`: what letters said of the person until now. */
export const TouchingChange = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("mailbox"),
    accountId: AccountId,
    after: z.strictObject({ address: z.string().max(320), aliases: z.array(z.string().max(320)).max(100) }).nullable(),
  }),
  z.strictObject({ kind: z.literal("person"), told: z.array(z.string().min(1).max(1000)).max(5) }),
]);
export type TouchingChange = z.infer<typeof TouchingChange>;
