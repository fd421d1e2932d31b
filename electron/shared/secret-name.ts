// What a kept password is called. Free of zod: the window asks by name whether one is kept.
import type { AccountId } from "./settings.ts";

/** Of a secret: `mail-password:main:smtp`. */
export type SecretName = `mail-password:${string}:${"smtp" | "imap"}`;

/** The name of the password that opens one door of a mailbox. */
export const secretNameOf = (accountId: AccountId, door: "smtp" | "imap"): SecretName =>
  `mail-password:${accountId}:${door}`;
