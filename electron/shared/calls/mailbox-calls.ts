// The person's own mailboxes: copies, reports and answers.
import * as z from "zod";
import { BounceHunt, MailReport, ReplyHunt } from "../mailbox.ts";
import { RequestPage } from "../request.ts";
import { AccountId } from "../settings.ts";
import { nothing, ofCompany, ofRequest } from "./inputs.ts";

export const mailboxCalls = {
  /**
   * Looks in the letter's own mailbox for what became of a letter of which it is not known whether it went out. What is
   * found moves it; `look` on the page says what was looked at. `imap-missing`; `move-not-lawful` if it is in no doubt.
   */
  "mailbox:look": { input: ofRequest, output: RequestPage },
  /** Looks for reports on letters that went out, in every mailbox that can be read. */
  "mailbox:find-bounces": { input: nothing, output: BounceHunt },
  /**
   * Looks for answers to letters in the mailboxes of which the person wants it, and takes them in; nothing there changes.
   * `left`: ask again for the rest.
   */
  "mailbox:find-replies": { input: nothing, output: ReplyHunt },
  /** Makes the copy of a sent letter once more. Its failure is in the page's `copy`. */
  "mailbox:copy-again": { input: ofRequest, output: RequestPage },
  /** The folders of a mailbox, and which of them holds what was sent; nothing is written. */
  "mailbox:folders": {
    input: z.strictObject({ accountId: AccountId }),
    output: z.array(z.object({ path: z.string(), isSent: z.boolean() })),
  },
  /** Reports that speak against an address of a company, newest first. */
  "mailbox:returned": { input: ofCompany, output: z.array(MailReport) },
} as const;
