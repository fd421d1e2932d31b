// Letters on their way out as the store keeps them, and what became of each: copies, reports, looks into a mailbox.
import type { QueueDoor } from "../../core/outbox/queue-door.ts";
import type { Slug } from "../../shared/company.ts";
import type { Instant } from "../../shared/day.ts";
import type { Mode, OutboxState } from "../../shared/lists.ts";
import type { MailboxLook, MailReport, SentCopy } from "../../shared/mailbox.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { RequestId } from "../../shared/request.ts";
import type { AccountId } from "../../shared/settings.ts";

export type StoredDispatch = {
  readonly requestId: RequestId;
  readonly mode: Mode;
  readonly state: OutboxState;
  readonly messageId: string;
  readonly envelopeFrom: string;
  readonly envelopeTo: string;
  readonly raw: Uint8Array;
  readonly attempts: number;
  readonly approvedAt: Instant;
  readonly lastTriedAt: Instant | null;
  readonly smtpReply: string | null;
  readonly failure: string | null;
  /** When the last try was made that may have delivered the letter. Never null again. */
  readonly maybeDeliveredAt: Instant | null;
  /** Before it the app does not send it on its own; null: only when the person asks. */
  readonly notBefore: Instant | null;
};

/** A letter as the person approved it; what comes of it is added by its moves. */
export type ApprovedDispatch = Omit<
  StoredDispatch,
  "state" | "attempts" | "lastTriedAt" | "smtpReply" | "failure" | "maybeDeliveredAt"
>;

/** `appends`: how many times the writing of a copy was begun; only while it is 0 a copy that lies there is not ours. */
export type StoredCopy = SentCopy & { readonly appends: number };

/** A sent letter that wants a copy: when it went, and what was tried for the copy so far. */
export type DueCopy = Pick<StoredDispatch, "requestId" | "envelopeFrom" | "messageId"> & {
  readonly sentAt: Instant;
} & Pick<StoredCopy, "tries" | "triedAt">;

/** `sha256`: of `raw`, in lower-case hex. */
export type NewReport = MailReport & { readonly sha256: string; readonly raw: Uint8Array };

export type InboxFolder = { readonly accountId: AccountId; readonly place: string; readonly folder: string };

/** As the queue and the tries need it, and what else is asked of letters. */
export type OutboxTable = Omit<QueueDoor, "get"> & {
  /**
   * Commits letter and row in state `approved` with its events, and for a real letter the wish for a copy; false if the
   * request has a row already.
   */
  readonly approve: (dispatch: ApprovedDispatch, events: readonly RequestEvent[]) => boolean;
  readonly get: (requestId: RequestId) => StoredDispatch | null;
  readonly list: (mode: Mode) => ReadonlyMap<RequestId, Omit<StoredDispatch, "raw">>;
  /**
   * Of real letters in `approved`, `retry` and `sending`, in the order of approval: the address in their From line, whom
   * they go to, and whether none of them was tried, so that it can be taken back.
   */
  readonly senders: () => readonly {
    readonly requestId: RequestId;
    readonly slug: Slug;
    readonly from: string;
    readonly envelopeFrom: string;
    readonly isUntried: boolean;
  }[];
  /** Makes an approved letter that was never tried a draft again, and writes the event; false if it is none. */
  readonly takeBack: (requestId: RequestId, event: RequestEvent) => boolean;
};

/** Copies of sent letters in the person's own mailbox. */
export type CopiesTable = {
  /** null for a letter that was never to have one: not approved, of practice, or of before there were any. */
  readonly get: (requestId: RequestId) => StoredCopy | null;
  readonly put: (requestId: RequestId, copy: StoredCopy) => void;
  /** Letters that are sent and whose copy is `wanted`, in the order in which they went. */
  readonly due: () => readonly DueCopy[];
  /** None of these is to have one, in one commit. */
  readonly unwant: (requestIds: readonly RequestId[]) => void;
};

export type ReportsTable = {
  /** Keeps a report on a letter with its events; false, and nothing is written, if it is kept already. */
  readonly add: (requestId: RequestId, report: NewReport, events: readonly RequestEvent[]) => boolean;
  /** Oldest first. */
  readonly of: (requestId: RequestId) => readonly MailReport[];
  /** With the mails themselves, oldest first. */
  readonly whole: (requestId: RequestId) => readonly NewReport[];
  /** On real letters to a company, newest first; not one that says `failed` where its entry was taken back. */
  readonly ofCompany: (slug: Slug) => readonly MailReport[];
};

/** The newest look into the mailbox for a letter. */
export type LooksTable = {
  readonly get: (requestId: RequestId) => MailboxLook | null;
  readonly put: (requestId: RequestId, look: MailboxLook) => void;
};

/** Up to where the folders of a mailbox were looked through for answers. `place`: which mailbox of the world it is. */
export type InboxTable = {
  readonly mark: (folder: InboxFolder) => { readonly validity: number; readonly lastUid: number } | null;
  /** Nothing happens if there is no such account any more. */
  readonly put: (folder: InboxFolder, mark: { readonly validity: number; readonly lastUid: number }) => void;
  /** From the beginning the next time. */
  readonly forget: () => void;
};
