// The practice mailbox: what the built-in mail server on this machine received.
import * as z from "zod";
import { Instant } from "./day.ts";

export const PracticeMailId = z.uuid().brand<"PracticeMailId">();
export type PracticeMailId = z.infer<typeof PracticeMailId>;

export const PracticeMailSummary = z.object({
  mailId: PracticeMailId,
  receivedAt: Instant,
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  /** Of the very bytes that the server took. */
  bytes: z.int(),
  sha256: z.string(),
});
export type PracticeMailSummary = z.infer<typeof PracticeMailSummary>;

/** A received mail: its headers as they came and its text. HTML is never rendered. */
export const PracticeMail = PracticeMailSummary.extend({
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
  text: z.string(),
});
export type PracticeMail = z.infer<typeof PracticeMail>;
