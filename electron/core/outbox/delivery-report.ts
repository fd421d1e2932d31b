// What a mail server says became of a letter that it had taken (RFC 3464), in the shape that the app's rules read.
import type { ReportAction } from "../../shared/lists.ts";

/** A part of a mail as it stands there; `type` in lower case, such as `message/delivery-status`. */
export type MailPart = { readonly type: string; readonly text: string };

/** What the report says of one recipient. */
export type RecipientReport = {
  /** Final and original recipient as the report names them, without a type. */
  readonly recipients: readonly string[];
  readonly action: ReportAction;
  /** RFC 3463, such as `5.1.1`; a failure may carry 4.x.x: tried too long. */
  readonly status: string;
  /** In the server's words; null if it gives none. */
  readonly words: string | null;
};

/** `messageId`: of the returned letter, in its angle brackets. */
export type DeliveryReport = { readonly messageId: string; readonly recipients: readonly RecipientReport[] };
