// Mail providers: what `seeds/mail-providers/<id>.json` holds. Each group of facts carries where it was read and when.
import * as z from "zod";
import { Day } from "./day.ts";
import { smtpSecurities } from "./lists.ts";

const Text = z.string().min(1);
const Link = z.url({ protocol: /^https$/ });

/** `source: null`: nobody has looked it up; `checkedOn: null`: not held against its source, and the app says so. */
const checked = <S extends z.core.$ZodLooseShape>(shape: S) =>
  z.strictObject({ ...shape, source: Link.nullable(), checkedOn: Day.nullable() });

const Door = checked({
  host: z.string().regex(/^[a-z0-9.-]+$/),
  port: z.int().min(1).max(65535),
  security: z.enum(smtpSecurities).describe("`none` for a program on the person's own computer alone."),
  user: z.enum(["address", "local-part"]).describe("What they want as the user name."),
});

/**
 * Which password opens the mailbox for a program: `usual`, the one of the website; `app`, one that is made in the account
 * for this; `app-if-two-step`, such a one where the login has a second step; `mail`, one for mail programs alone, set
 * in the account; `bridge`, the one that the provider's own program shows; `none`: no password works.
 */
export const mailPasswords = ["usual", "app", "app-if-two-step", "mail", "bridge", "none"] as const;

export const MailProvider = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: Text.describe("As people know it."),
  domains: z
    .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/))
    .describe("What stands after the at-sign; empty where it is the customer's own."),
  smtp: Door,
  imap: Door.nullable(),
  password: checked({ kind: z.enum(mailPasswords), help: Link.nullable().describe("The provider's own page.") }),
  access: checked({ help: Link })
    .nullable()
    .describe("Programs are let in only after that was switched on; null: not known to be so."),
  perDay: checked({ most: z.int().positive() }).nullable().describe("Mails from one mailbox in 24 hours."),
  keepsCopy: checked({ keeps: z.boolean() })
    .nullable()
    .describe("Whether what went out lies in the Sent folder without anybody putting it there."),
});
export type MailProvider = z.infer<typeof MailProvider>;
