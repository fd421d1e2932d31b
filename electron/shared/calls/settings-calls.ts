// What the person set, who they are, and their mailboxes.
import * as z from "zod";
import { languages, modes } from "../lists.ts";
import { MailProvider } from "../mail-provider.ts";
import { LedgerEntry } from "../request.ts";
import { Account, AccountId, HidingSettings, OutboxSettings, Person, Settings } from "../settings.ts";
import { Touched, TouchingChange } from "../touched.ts";
import { Unfinished } from "../unfinished.ts";
import { nothing } from "./inputs.ts";

const Password = z.string().min(1).max(1000);
const ofAccount = z.strictObject({ accountId: AccountId });

export const settingsCalls = {
  /** The mail providers that the app knows, for the form of a mailbox. */
  "settings:list-providers": { input: nothing, output: z.array(MailProvider.omit({ $schema: true }).strip()) },
  /** Which of the person's data went to whom, in the current mode; newest first. */
  "settings:ledger": { input: nothing, output: z.array(LedgerEntry) },
  "settings:choose-mode": { input: z.strictObject({ mode: z.enum(modes) }), output: Settings },
  "settings:choose-language": { input: z.strictObject({ language: z.enum(languages) }), output: Settings },
  "settings:save-person": { input: Person, output: Settings },
  /**
   * `accountId: null`: a new mailbox, behind the others; the first of all is `main`. A password of null keeps the stored
   * one, which is dropped if its host, port, security or user changed (`password-needed` then). `address-taken`: another
   * mailbox has that address; `account-unknown`.
   */
  "settings:save-account": {
    input: z.strictObject({
      account: Account.extend({ accountId: AccountId.nullable() }),
      password: Password.nullable(),
      imapPassword: Password.nullable().default(null),
    }),
    output: Settings,
  },
  /** With its passwords. `account-in-use`: letters wait for it (detail: to whom). */
  "settings:remove-account": { input: ofAccount, output: Settings },
  /** What a change would touch that has not been made yet: letters that wait, requests that are open. `account-unknown`. */
  "settings:find-touched": { input: z.strictObject({ change: TouchingChange }), output: Touched },
  /** From now on it is the one that writes where nothing else was said. */
  "settings:set-usual-account": { input: ofAccount, output: Settings },
  "settings:save-hiding": { input: HidingSettings, output: Settings },
  "settings:save-asks-dkim": { input: z.strictObject({ asksDkim: z.boolean() }), output: Settings },
  /** Whether the system may show how many requests wait. Never for practice. */
  "settings:save-notifies": { input: z.strictObject({ notifies: z.boolean() }), output: Settings },
  "settings:save-outbox": { input: OutboxSettings, output: Settings },
  /** In the place of what was kept before. */
  "settings:keep-unfinished": { input: Unfinished, output: z.object({ forms: z.int() }) },
  /** Sends a short mail from the account to itself and answers with the server's own line. */
  "settings:test-account": { input: ofAccount, output: z.object({ smtpReply: z.string(), to: z.string() }) },
} as const;
