// The face of the hidden window in which received mails are opened and read.
import type { MailPart } from "../../core/outbox/delivery-report.ts";
import type { ReplyMail } from "../../core/replies/read-reply.ts";
import type { MailFile } from "../../core/replies/received-mail.ts";
import type { ReplyLink, ReplyReading } from "../../shared/reply.ts";
import type { ReplyWarning } from "../../shared/reply-names.ts";
import type { Result } from "../../shared/result.ts";

/** `report`: the parts of a delivery report; empty for any other mail. */
export type OpenedReply = {
  readonly text: string;
  readonly isTextWhole: boolean;
  readonly links: readonly ReplyLink[];
  readonly files: readonly MailFile[];
  readonly warnings: readonly ReplyWarning[];
  readonly report: readonly MailPart[];
  readonly reading: ReplyReading;
};

/** All fail with `reading-stopped`, `reading-took-too-long`, `reading-took-too-much-memory` or `reading-broke-off`. */
export type ReplyWindow = {
  readonly open: (mail: { readonly raw: Uint8Array; readonly signal: AbortSignal }) => Promise<Result<OpenedReply>>;
  /** Reads a kept text anew. */
  readonly read: (mail: ReplyMail, signal: AbortSignal) => Promise<Result<ReplyReading>>;
  /** The bytes of one file of a mail, by its place; null if there is none. */
  readonly takeFile: (mail: {
    readonly raw: Uint8Array;
    readonly at: number;
    readonly signal: AbortSignal;
  }) => Promise<Result<Uint8Array | null>>;
};
