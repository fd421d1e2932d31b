// The person's own data and how the app behaves. Secrets are write-only: they go in and never come out.
import * as z from "zod";
import { asciiAddress, asciiDomain } from "./ascii-address.ts";
import { Day } from "./day.ts";
import { languages, modes, smtpSecurities } from "./lists.ts";

const line = z
  .string()
  .trim()
  .refine((text) => !/[\r\n\u0085\u2028\u2029\0]/.test(text), { message: "line-break-in-header" });

const oneLine = (longest: number) => line.max(longest);

/** A mail address that a letter can be sent to, by the very rule that sending goes by (ascii-address.ts). */
export const MailAddress = line.refine((text) => asciiAddress(text) !== null, { message: "address-invalid" });

/** Who writes. Asked only when first needed. */
export const Person = z.object({
  name: oneLine(200).min(1),
  email: MailAddress,
  country: z.string().regex(/^[A-Z]{2}$/),
  region: z
    .string()
    .regex(/^[A-Z0-9]{1,3}$/)
    .nullable(),
  address: z.string().trim().max(500).nullable(),
  phone: oneLine(50).min(1).nullable().default(null),
  birthOn: Day.nullable().default(null),
  /** Languages that the person reads (ISO 639-1); empty: not asked yet, the window's language counts. */
  reads: z
    .array(z.string().regex(/^[a-z]{2}$/))
    .max(20)
    .default([]),
});
export type Person = z.infer<typeof Person>;

const Host = oneLine(253)
  .min(1)
  .regex(/^[^\s/@:]+$|^\[?[0-9a-f:]+\]?$/i)
  // A name that has no ASCII form could not be told apart from one that looks the same.
  .refine((host) => /^[!-~]+$/.test(host) || asciiDomain(host) !== null);

/** A way into a mail server, without its password. `none` is accepted for hosts on this machine alone. */
export const WayIn = z.object({
  host: Host,
  port: z.int().min(1).max(65535),
  security: z.enum(smtpSecurities),
  user: oneLine(254).min(1),
});
export type WayIn = z.infer<typeof WayIn>;

/** Names a mailbox for good, in secrets and choices; that of the first one ever set up is `main`. */
export const AccountId = z
  .string()
  .regex(/^[a-z0-9-]{1,64}$/)
  .brand<"AccountId">();
export type AccountId = z.infer<typeof AccountId>;

/** The same mailbox read by IMAP. */
export const ImapPart = WayIn.extend({
  /** The folder for copies of what was sent; null: the one that the server itself marks so. */
  sentFolder: oneLine(500).min(1).nullable(),
  keepCopy: z.boolean(),
  /** Whether delivery failures are looked for on the app's own after sending. */
  lookForBounces: z.boolean().default(false),
  /** Whether answers to letters may be looked for here: headers are read, and mails that concern a letter fetched. */
  readReplies: z.boolean().default(false),
  /** Another folder to look through beside the inbox; null: none. */
  repliesFolder: oneLine(500).min(1).nullable().default(null),
  /** Whether that is done once an hour on the app's own; else only when the person asks for it. */
  repliesOnTheirOwn: z.boolean().default(false),
});
export type ImapPart = z.infer<typeof ImapPart>;

/** A mailbox that letters go out from, without its passwords. No two of a person's have the same address. */
export const Account = WayIn.extend({
  accountId: AccountId,
  /** Its own address, which is also the envelope's sender whatever stands in From. */
  address: MailAddress,
  senderName: oneLine(200).min(1),
  /** Other addresses under which this mailbox may write. */
  aliases: z.array(MailAddress).max(50).default([]),
  /** Letters come from `name+company@host` unless the person chose another address for the company. */
  plusAddress: z.boolean().default(false),
  imap: ImapPart.nullable().default(null),
});
export type Account = z.infer<typeof Account>;

/** The person's word on how letters to one company go out. `alias: null`: the mailbox's usual address. */
export const SenderChoice = z.object({ accountId: AccountId, alias: MailAddress.nullable() });
export type SenderChoice = z.infer<typeof SenderChoice>;

/** When the window hides the person's data by itself; null: it does not. */
export const HidingSettings = z.object({ afterMinutes: z.int().min(1).max(240).nullable() });
export type HidingSettings = z.infer<typeof HidingSettings>;

/** How letters leave the outbox. `perHour`, `perDay`: letters from the mailbox at the most; null: the usual pace. */
export const OutboxSettings = z.object({
  /** For so long an approved letter waits, so that it can be taken back. */
  undoSeconds: z.int().min(0).max(120),
  /** Whether letters go on their own when their time has come; else only when the person says so. */
  automatic: z.boolean(),
  perHour: z.int().min(1).max(1000).nullable(),
  perDay: z.int().min(1).max(10_000).nullable(),
});
export type OutboxSettings = z.infer<typeof OutboxSettings>;

export const Settings = z.object({
  /** null until the person chose on the first start. */
  mode: z.enum(modes).nullable(),
  language: z.enum(languages),
  person: Person.nullable(),
  /** The first is the usual one. */
  accounts: z.array(Account),
  /** Names (`secretNameOf`) of passwords that are kept and open for the way in as it is now. */
  keptPasswords: z.array(z.string()),
  outbox: OutboxSettings,
  hiding: HidingSettings,
  /** Whether the key of the sender's server is asked for when a mail comes in (an outgoing call). */
  asksDkim: z.boolean().default(false),
  /** Whether the system may show, outside of the window, how many requests wait. */
  notifies: z.boolean().default(false),
});
export type Settings = z.infer<typeof Settings>;
