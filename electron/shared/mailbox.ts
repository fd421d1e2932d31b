// What the person's own mailbox says of letters: the copy of what was sent, what came back, and what was looked at.
import * as z from "zod";
import { Instant } from "./day.ts";
import { failureCodes } from "./failure-codes.ts";
import { copyStates, reportActions } from "./lists.ts";

/** The copy of a sent letter in the person's mailbox. It says nothing of the letter itself. */
export const SentCopy = z.object({
  state: z.enum(copyStates),
  /** Where it lies; null: nowhere yet, as far as is known. */
  folder: z.string().nullable(),
  tries: z.int(),
  /** Why the last try failed. */
  failure: z.enum(failureCodes).nullable(),
  /** In the server's words, or what the failure names. */
  detail: z.string().nullable(),
  triedAt: Instant.nullable(),
});
export type SentCopy = z.infer<typeof SentCopy>;

/** What a mail server said became of a letter, in a report that gave the letter back. */
export const MailReport = z.object({
  action: z.enum(reportActions),
  /** RFC 3463, such as `5.1.1`. */
  status: z.string(),
  /** The server's words; null if it gave none. */
  words: z.string().nullable(),
  /** The address itself is wrong: a next letter to it would come back too. */
  isAboutAddress: z.boolean(),
  /** To whom the letter went. */
  address: z.string(),
  receivedAt: Instant,
});
export type MailReport = z.infer<typeof MailReport>;

/** A folder as it was looked at: `mails` of the newest ones; `isWhole`: nothing that came since lies deeper. */
export const LookedAt = z.object({ folder: z.string(), mails: z.int(), isWhole: z.boolean() });

/** What a look for reports came to. `letters`: how many could be told of; `news`: reports that were not known before. */
export const BounceHunt = z.object({
  letters: z.int(),
  news: z.int(),
  bounced: z.int(),
  mailboxes: z.array(
    z.object({
      address: z.string(),
      looked: z.array(LookedAt),
      failure: z.object({ code: z.enum(failureCodes), detail: z.string().nullable() }).nullable(),
    }),
  ),
});
export type BounceHunt = z.infer<typeof BounceHunt>;

/**
 * What a look for answers came to. `letters`: how many could be answered; `taken`: mails that were not here before; `known`:
 * ones that were. Of a folder: `mails` whose headers were looked at, `left` for the next look, `tooLarge` to be fetched.
 */
export const ReplyHunt = z.object({
  letters: z.int(),
  taken: z.int(),
  known: z.int(),
  mailboxes: z.array(
    z.object({
      address: z.string(),
      looked: z.array(
        z.object({ folder: z.string(), mails: z.int(), left: z.int(), tooLarge: z.int(), isMissing: z.boolean() }),
      ),
      failure: z.object({ code: z.enum(failureCodes), detail: z.string().nullable() }).nullable(),
    }),
  ),
});
export type ReplyHunt = z.infer<typeof ReplyHunt>;

/** One look into the mailbox for a letter of which it is not known whether it went out. */
export const MailboxLook = z.object({
  at: Instant,
  /** What was found that says it: nothing, the letter among what was sent, or a report. */
  found: z.enum(["nothing", "in-sent", "own-copy", "report"]),
  looked: z.array(LookedAt),
});
export type MailboxLook = z.infer<typeof MailboxLook>;
