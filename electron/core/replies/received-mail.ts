// A received mail as the rules of this room see it.
import type { Instant } from "../../shared/day.ts";

/** What a mail says of itself in its header. Anybody can write anything there. */
export type MailHead = {
  /** With its angle brackets; null: none, or several. */
  readonly messageId: string | null;
  /** Of `In-Reply-To` first, then of `References` from the newest, with their angle brackets, each once. */
  readonly references: readonly string[];
  readonly fromName: string;
  /** In the form of shared/ascii-address.ts; "": none, several, or one that is no address. */
  readonly fromAddress: string;
  readonly subject: string;
  /** null: none that can be. */
  readonly sentAt: Instant | null;
};

/** A file in a mail, by its place among all of them. */
export type MailFile = { readonly name: string; readonly type: string; readonly bytes: number };
