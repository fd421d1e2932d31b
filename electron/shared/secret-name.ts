// Names of the passwords that are kept: one for each mailbox and door. Free of zod, for the window.

/** `mail-password:main:smtp` */
export type SecretName = `mail-password:${string}:${"smtp" | "imap"}`;

export const secretNameOf = (accountId: string, door: "smtp" | "imap"): SecretName =>
  `mail-password:${accountId}:${door}`;
