// The person's own data and how the app behaves. Secrets are write-only: they go in and never come out.
import { z } from "zod";
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

/** The mailbox that letters go out from, without its password. */
export const Account = z.object({
  host: oneLine(253)
    .min(1)
    .regex(/^[^\s/@:]+$|^\[?[0-9a-f:]+\]?$/i)
    // A name that has no ASCII form could not be told apart from one that looks the same.
    .refine((host) => /^[!-~]+$/.test(host) || asciiDomain(host) !== null),
  port: z.int().min(1).max(65535),
  security: z.enum(smtpSecurities),
  user: oneLine(254).min(1),
  address: MailAddress,
  senderName: oneLine(200).min(1),
});
export type Account = z.infer<typeof Account>;

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
  account: Account.nullable(),
  /** Names of the passwords that are kept and open for their mailbox as it stands (`mail-password:main:smtp`). */
  keptPasswords: z.array(z.string()),
  outbox: OutboxSettings,
  hiding: HidingSettings,
});
export type Settings = z.infer<typeof Settings>;
