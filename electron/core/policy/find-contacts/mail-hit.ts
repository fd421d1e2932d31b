// An e-mail address as the text has it, before anybody asks whose it is.

export type MailHit = {
  /** Lower case; null: there is one, but it was made unreadable. */
  readonly value: string | null;
  readonly start: number;
  readonly end: number;
  readonly way: "plain" | "spelled-out" | "link" | "decoded" | "hidden";
};
