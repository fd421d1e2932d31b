// A received mail as the rules of this room see it.
import type { Instant } from "../../shared/day.ts";
import type { ReplyLink } from "../../shared/reply.ts";
import type { ReplyWarning } from "../../shared/reply-names.ts";
import type { MailPart } from "../outbox/delivery-report.ts";

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

/** Of one mail, how much is taken out of it. `reportPartSigns`: of each part of a delivery report. */
export const mailLimits = { files: 500, links: 300, reportParts: 6, reportPartSigns: 64 * 1024 } as const;

/** A mail taken apart. `report`: parts that a delivery report has; empty for any other mail. */
export type OpenedMail = {
  readonly text: string;
  readonly isTextWhole: boolean;
  readonly links: readonly ReplyLink[];
  readonly files: readonly MailFile[];
  readonly warnings: readonly ReplyWarning[];
  readonly report: readonly MailPart[];
};
