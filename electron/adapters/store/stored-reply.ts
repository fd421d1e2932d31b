// A received mail as the store keeps it, and what the store can do with those.
import type { MailFile, MailHead } from "../../core/replies/received-mail.ts";
import type { AttachmentId } from "../../shared/attachment.ts";
import type { Day, Instant } from "../../shared/day.ts";
import type { Mode } from "../../shared/lists.ts";
import type { DkimResult, ReplyLink, ReplyMatch, ReplyReading } from "../../shared/reply.ts";
import type { ReplyId } from "../../shared/reply-id.ts";
import type { ReplyKind, ReplySource, ReplyWarning } from "../../shared/reply-names.ts";
import type { RequestId } from "../../shared/request.ts";

/** What the person confirmed, and the entries of the request's log that this wrote. `by: "app"`: a server's own report. */
export type SettledReply = {
  readonly kind: ReplyKind;
  readonly on: Day;
  readonly by: "person" | "app";
  readonly eventIds: readonly string[];
};

export type StoredReply = {
  readonly replyId: ReplyId;
  readonly mode: Mode;
  /** Only once it is sure or the person said so. */
  readonly requestId: RequestId | null;
  readonly source: ReplySource;
  readonly cameInAt: Instant;
  /** Of the mail as it came, in lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly head: MailHead;
  readonly files: readonly (MailFile & { readonly attachmentId: AttachmentId })[];
  readonly match: ReplyMatch;
  /** null: open. */
  readonly settled: SettledReply | null;
  readonly dkim: DkimResult | null;
  readonly reading: ReplyReading;
};

/** What is shown of a mail beside its head; text of any length up to `longestReplyText`. */
export type ReplyBody = {
  readonly text: string;
  readonly isTextWhole: boolean;
  readonly links: readonly ReplyLink[];
  readonly warnings: readonly ReplyWarning[];
};

/** `mark`: hash of what makes it the same mail wherever it lay (core/replies/mark-mail.ts). */
export type NewReply = StoredReply & {
  readonly mark: string;
  readonly body: ReplyBody;
  readonly raw: Uint8Array;
};

export type RepliesTable = {
  /** The mail itself is written with it; false, and nothing is changed, if the same mail is there already. */
  readonly add: (reply: NewReply) => boolean;
  /** The reply that holds the same mail; null: none. */
  readonly known: (mode: Mode, mark: string) => ReplyId | null;
  readonly get: (replyId: ReplyId) => StoredReply | null;
  readonly body: (replyId: ReplyId) => ReplyBody | null;
  /** As it came, byte for byte; null where it can no longer be read whole. */
  readonly raw: (replyId: ReplyId) => Uint8Array | null;
  /** Newest first. */
  readonly list: (mode: Mode) => readonly StoredReply[];
  /** Of one request, newest first. */
  readonly of: (requestId: RequestId) => readonly StoredReply[];
  /** Requests with a reply that the person has said nothing of yet. */
  readonly open: (mode: Mode) => ReadonlySet<RequestId>;
  /** Whether there is one of this request. */
  readonly isOpen: (requestId: RequestId) => boolean;
  /** How many the person has said nothing of yet, those among them that belong to no request. */
  readonly count: (mode: Mode) => number;
  /** False if it is settled, or not there. */
  readonly assign: (replyId: ReplyId, requestId: RequestId | null, match: ReplyMatch) => boolean;
  /** False if it is settled already (or, for null, is not), or not there. */
  readonly settle: (replyId: ReplyId, settled: SettledReply | null) => boolean;
  readonly readAnew: (replyId: ReplyId, reading: ReplyReading) => void;
  readonly markDkim: (replyId: ReplyId, dkim: DkimResult) => void;
  readonly remove: (replyId: ReplyId) => boolean;
};
