// The person's mailbox as the app may look at it: it reads without a trace, and writes one thing, a copy of what was sent.
import type { MailPart } from "../../core/outbox/delivery-report.ts";
import type { Instant } from "../../shared/day.ts";
import type { SmtpSecurity } from "../../shared/lists.ts";
import type { Result } from "../../shared/result.ts";

/** Where the mailbox is and who opens it. The password is in no answer and no log. */
export type MailboxLogin = {
  readonly host: string;
  readonly port: number;
  readonly security: SmtpSecurity;
  readonly user: string;
  readonly password: string;
};

/** `isSent`: the folder says so itself (RFC 6154), or it is the only one with a usual name. */
export type MailFolder = { readonly path: string; readonly isSent: boolean };

/** What was looked at: only this can be said of a letter that was not found. `mails`: how many of the newest. */
export type Looked = { readonly folder: string; readonly mails: number; readonly isWhole: boolean };

/** A mail that says itself a delivery report. `raw` is cut where it is very long. */
export type FoundReport = {
  readonly folder: string;
  readonly receivedAt: Instant;
  readonly raw: Uint8Array;
  readonly parts: readonly MailPart[];
};

/** Up to where a folder was looked through. `validity`: while it stays the same, numbers of mails mean the same (RFC 9051, 2.3.1.1). */
export type InboxMark = { readonly validity: number; readonly lastUid: number };

/**
 * What a look at a folder's new mails came to. `hits`: those that concern a letter by their headers, oldest first; `bytes` and
 * `cameInAt` are the server's word. `mails`: how many were looked at, up to the number `upTo`; `left`: how many were not yet.
 */
export type AnswerList = {
  readonly validity: number;
  readonly hits: readonly { readonly uid: number; readonly bytes: number; readonly cameInAt: Instant | null }[];
  readonly upTo: number;
  readonly mails: number;
  readonly left: number;
};

export type Mailbox = {
  readonly folders: () => Promise<Result<readonly MailFolder[]>>;
  /**
   * Puts a copy of a sent letter into the folder, unless one with its Message-ID lies there (`found`). `folder: null`: the
   * mailbox's own one; `sent-folder-unknown` (detail: those there are) if none can be told, `folder-missing`,
   * `copy-refused`, `mailbox-full`. After any failure it is not known whether the copy was made: a later call looks first.
   */
  readonly appendSent: (letter: {
    readonly messageId: string;
    readonly raw: Uint8Array;
    readonly folder: string | null;
    readonly sentAt: Instant;
    /** Called right before the one command that writes. */
    readonly begins: () => void;
  }) => Promise<Result<{ readonly kind: "made" | "found"; readonly folder: string }>>;
  /** Which of the Message-IDs lie in the folder of sent mail. */
  readonly findSent: (wanted: {
    readonly messageIds: readonly string[];
    readonly folder: string | null;
  }) => Promise<Result<{ readonly found: readonly string[]; readonly looked: readonly Looked[] }>>;
  /** Delivery reports in the inbox and the folder for junk that came at or after `since`, newest first. */
  readonly readBounces: (wanted: {
    readonly since: Instant;
  }) => Promise<Result<{ readonly reports: readonly FoundReport[]; readonly looked: readonly Looked[] }>>;
  /** Headers of mails behind the mark that came on or after the day of `since`, in one folder. `folder-missing`. */
  readonly listAnswers: (wanted: {
    readonly folder: string;
    /** null: from the beginning. */
    readonly mark: InboxMark | null;
    readonly since: Instant;
    readonly concerns: (head: Uint8Array) => boolean;
  }) => Promise<Result<AnswerList>>;
  /** One mail as it lies there; null: it is gone. `reply-too-large` once it is seen to be larger than `mostBytes`. */
  readonly fetchMail: (wanted: {
    readonly folder: string;
    readonly validity: number;
    readonly uid: number;
    readonly mostBytes: number;
  }) => Promise<Result<Uint8Array | null>>;
  /** Says goodbye, and ends the line whatever the answer. */
  readonly close: () => Promise<void>;
};
