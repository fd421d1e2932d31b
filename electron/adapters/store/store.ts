// The store's face: what the rest of the app may ask of it. Only this folder knows that SQL is behind.
import type { KnownEvent } from "../../core/agenda/calendar-event.ts";
import type { Snooze } from "../../core/agenda/find-snooze.ts";
import type { OutboxChange, OutboxMove } from "../../core/outbox/outbox-door.ts";
import type { QueueLetter, QueueSent } from "../../core/outbox/queue-letter.ts";
import type { Chain } from "../../core/proof/check-chain.ts";
import type { Link, LinkLabel } from "../../core/proof/make-link.ts";
import type { KeptDecision, KeptFindings } from "../../core/readings/kept-findings.ts";
import type { AttachmentId } from "../../shared/attachment.ts";
import type { CampaignId, CampaignWish, ItemChoice, ItemPlan } from "../../shared/campaign.ts";
import type { CampaignKind, ItemState, LeftOutReason } from "../../shared/campaign-names.ts";
import type { OwnContact, Slug } from "../../shared/company.ts";
import type { OwnMark } from "../../shared/contact-standing.ts";
import type { Day, Instant } from "../../shared/day.ts";
import type {
  DirectoryEntry,
  DirectoryRow,
  DirectorySource,
  NewDirectorySource,
  SourceId,
} from "../../shared/directory.ts";
import type { EvidenceId } from "../../shared/evidence.ts";
import type { Letter, Reference } from "../../shared/letter.ts";
import type { Disclosed, LetterName } from "../../shared/letter-names.ts";
import type { LetterWish } from "../../shared/letter-wish.ts";
import type { Mode, OutboxState, policyFormats, Right, WaySent } from "../../shared/lists.ts";
import type { MailboxLook, MailReport, SentCopy } from "../../shared/mailbox.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { PracticeMailId, PracticeMailSummary } from "../../shared/practice.ts";
import type { Tombstone } from "../../shared/proof.ts";
import type { LawChoice } from "../../shared/reach.ts";
import type { ReadingId } from "../../shared/reading.ts";
import type { Gloss, RequestId } from "../../shared/request.ts";
import type { Account, AccountId, SenderChoice } from "../../shared/settings.ts";
import type { PackedSnapshot } from "./pack-snapshot.ts";
import type { RepliesTable } from "./stored-reply.ts";
import type { WholeStore } from "./whole-store.ts";

export type StoredRequest = {
  readonly requestId: RequestId;
  readonly mode: Mode;
  readonly reference: Reference;
  readonly slug: Slug;
  /** The company's name when the letter was written. */
  readonly company: string;
  readonly kind: LetterName;
  /** Of a letter that comes after another one: that one's. */
  readonly right: Right;
  /** The request that this letter comes after. */
  readonly follows: RequestId | null;
  readonly lawChoice: LawChoice;
  /** Where the person lived and the company stood when it was written: they choose the holidays. */
  readonly place: { readonly country: string; readonly region: string | null };
  /** How the person wanted it; null: written before that was kept. */
  readonly wish: LetterWish | null;
  readonly gloss: Gloss | null;
  /** What of the person's data the letter carries. */
  readonly discloses: readonly Disclosed[];
  readonly letter: Letter;
  readonly createdAt: Instant;
  /** The person's word that it went out without us; null: it did not. */
  readonly sentBy: Exclude<WaySent, "email"> | null;
};

/** `salt`: with a request's id and the end of its chain it makes the digest. */
export type StoredTombstone = Tombstone & { readonly salt: Uint8Array };

/** A letter as it is written; that it went out comes later. */
export type NewRequest = Omit<StoredRequest, "sentBy">;

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

/** A file that goes with a letter. `sha256`: of its bytes, in lower-case hex. */
export type StoredAttachment = {
  readonly attachmentId: AttachmentId;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
};
export type NewAttachment = Omit<StoredAttachment, "bytes"> & { readonly content: Uint8Array };

/** A file with an entry of a request's log. */
export type StoredEvidence = {
  readonly eventId: string;
  readonly fileId: EvidenceId;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
};
export type NewEvidence = Omit<StoredEvidence, "bytes"> & { readonly content: Uint8Array };

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

/** A sealed secret: what opens it is not in the store. `binding` is authenticated with it (host, port, protection, user). */
export type SealedSecret = { readonly binding: string; readonly sealed: Uint8Array };

export type StoredPracticeMail = {
  readonly mailId: PracticeMailId;
  readonly receivedAt: Instant;
  readonly envelopeFrom: string;
  readonly envelopeTo: readonly string[];
  /** As its own headers say it, read once when it was kept; "" where they do not. */
  readonly head: { readonly from: string; readonly to: string; readonly subject: string };
  /** Of `raw`, in lower-case hex. */
  readonly sha256: string;
  readonly raw: Uint8Array;
};

export type StoredReading = {
  readonly readingId: ReadingId;
  /** The file's name; null for pasted text. */
  readonly file: string | null;
  readonly format: (typeof policyFormats)[number];
  /** Of the text's UTF-8 bytes. */
  readonly sha256: string;
  readonly readAt: Instant;
  /** null: kept in a form of earlier days, to be found anew. */
  readonly kept: KeptFindings | null;
  /** In the order in which they were made. */
  readonly decisions: readonly KeptDecision[];
  /** The company that was made of it. */
  readonly slug: Slug | null;
  /** The earlier text of the same policy that this is the newer one of. */
  readonly follows: ReadingId | null;
};

/** A fresh reading. */
export type NewReading = Omit<StoredReading, "kept" | "decisions" | "slug" | "follows"> & {
  readonly kept: KeptFindings;
  readonly snapshot: PackedSnapshot;
};

export type StoredCampaign = {
  readonly campaignId: CampaignId;
  readonly mode: Mode;
  readonly kind: CampaignKind;
  readonly wish: CampaignWish;
  readonly createdAt: Instant;
  readonly isPaused: boolean;
  /** Its letters are being written, or were when the app ended. */
  readonly isPreparing: boolean;
};

/** What is known of the letter of an item that was approved, from its request and its outbox row. */
export type ItemDispatch = {
  /** null: it went out without us. */
  readonly state: OutboxState | null;
  readonly mayBeOut: boolean;
  readonly hasBounced: boolean;
  readonly hasAnswer: boolean;
};

export type StoredItem = {
  readonly slug: Slug;
  /** The company's name when the campaign was begun. */
  readonly company: string;
  readonly state: ItemState;
  readonly reason: LeftOutReason | null;
  readonly about: string | null;
  readonly requestId: RequestId | null;
  readonly plan: ItemPlan | null;
  readonly choice: ItemChoice;
  /** null unless it was approved. */
  readonly dispatch: ItemDispatch | null;
};

/** Items that stand alike, counted. */
export type ItemGroup = Pick<StoredItem, "state" | "dispatch"> & {
  readonly hasQuestion: boolean;
  readonly count: number;
};

/** What came of a planned item: its letter, or why it gets none. */
export type SettledItem = { readonly slug: Slug; readonly plan: ItemPlan | null } & (
  | { readonly kind: "drafted"; readonly request: NewRequest; readonly event: RequestEvent }
  | { readonly kind: "left-out"; readonly reason: LeftOutReason; readonly about: string | null }
);

/** Which items a list shows; `text` in the company's name, "": any. */
export type ItemFilter = {
  readonly show: "all" | "planned" | "drafted" | "open" | "ready" | "left-out" | "approved";
  readonly text: string;
};

export type ItemAddress = {
  readonly requestId: RequestId;
  readonly slug: Slug;
  readonly company: string;
  readonly from: string;
  readonly to: string;
};

/** A letter of some kind that was approved or went out. */
export type EarlierLetter = { readonly slug: Slug; readonly to: string | null; readonly at: Instant };

/** `approvedAt`: null if it cannot be read. The request itself may be unreadable as well. */
export type ApprovedBefore = { readonly requestId: RequestId; readonly approvedAt: Instant | null };

export type InboxFolder = { readonly accountId: AccountId; readonly place: string; readonly folder: string };

/**
 * Every method is synchronous and durable when it returns (a commit that survives SIGKILL). Methods that change more
 * than one row do so in one transaction. All rows of the person's data carry `profile_id`. A disk that takes no more
 * writes, or a file that another program holds, is a thrown `StoreProblem` (store-problem.ts); nothing was written then.
 */
export type Store = {
  readonly settings: {
    /** The JSON value kept under a key, or undefined. */
    readonly get: (key: string) => unknown;
    readonly set: (key: string, value: unknown) => void;
  };
  readonly accounts: {
    /** In the person's order; one that does not read is left out. */
    readonly list: () => readonly Account[];
    /** Adds it behind all others, or puts it in the place of the one with its id. */
    readonly put: (account: Account) => void;
    /** With the choices that name it. False if there is none. */
    readonly remove: (accountId: AccountId) => boolean;
    /** Puts it before all others; false if there is none. */
    readonly makeFirst: (accountId: AccountId) => boolean;
  };
  readonly senders: {
    /** The person's choice for letters to a company. */
    readonly get: (slug: Slug) => SenderChoice | null;
    readonly all: () => ReadonlyMap<Slug, SenderChoice>;
    /** null takes the choice back; false if there is no such account. */
    readonly set: (slug: Slug, choice: SenderChoice | null) => boolean;
  };
  readonly contacts: {
    readonly get: (slug: Slug) => OwnContact | null;
    readonly all: () => ReadonlyMap<Slug, OwnContact>;
    /** null takes the entry back. */
    readonly set: (slug: Slug, contact: OwnContact | null) => void;
  };
  readonly secrets: {
    readonly get: (name: string) => SealedSecret | null;
    readonly put: (name: string, secret: SealedSecret | null) => void;
  };
  readonly requests: {
    /** Fails with `reference-taken` (thrown Error with that message) if the reference exists already. */
    readonly add: (request: NewRequest, event: RequestEvent) => void;
    readonly get: (requestId: RequestId) => StoredRequest | null;
    /** Newest first. Drafts of a campaign are left out: that shows them. */
    readonly list: (mode: Mode) => readonly StoredRequest[];
    /**
     * Of each request that `list` would give, in its order, a mark that is another one as soon as anything of the request,
     * its log or its outbox row is; those that do not read are in it as well. Takes a hundredth of the time.
     */
    readonly marks: (mode: Mode) => ReadonlyMap<RequestId, string>;
    /** Those to one company, newest first. */
    readonly toCompany: (mode: Mode, slug: Slug) => readonly StoredRequest[];
    /**
     * Among so many requests after a place in the file (0: the start), by their ids as they stand there, those that `get`
     * and `list` leave out since their row or their outbox row does not read. None unless the file was damaged or
     * altered. `last`: null at the end.
     */
    readonly unreadable: (
      after: number,
      most: number,
    ) => { readonly ids: readonly string[]; readonly last: number | null };
    /** Only while nothing was approved; returns false otherwise. */
    readonly edit: (
      requestId: RequestId,
      change: { readonly subject: string; readonly text: string; readonly discloses: readonly Disclosed[] },
    ) => boolean;
    /** Keeps the person's word that a letter went out; false if it did before, or was approved. Its letter is fixed. */
    readonly sentOtherwise: (
      requestId: RequestId,
      said: { readonly way: Exclude<WaySent, "email">; readonly on: Day; readonly at: Instant },
      events: readonly RequestEvent[],
    ) => boolean;
    /** Only while nothing was approved; returns false otherwise. */
    readonly remove: (requestId: RequestId) => boolean;
    /**
     * Deletes a request with its letter, log, outbox row and practice mail, whatever state it is in but waiting or on its
     * way: then, and if there is none, returns false. Letters that came after it stay. A tombstone with the day is left.
     */
    readonly erase: (requestId: RequestId, on: Day) => boolean;
    /**
     * Oldest first, by instant and then by the order of writing. In place of an entry that does not read stands a note
     * of the app that says so (`entry-unreadable`).
     */
    readonly events: (requestId: RequestId) => readonly RequestEvent[];
    readonly eventsOf: (mode: Mode) => ReadonlyMap<RequestId, readonly RequestEvent[]>;
    /** Throws if what it `replaces` is no entry of the request. */
    readonly addEvent: (requestId: RequestId, event: RequestEvent) => void;
    readonly referenceTaken: (reference: Reference) => boolean;
    /** Companies to which a letter was approved or went out otherwise. */
    readonly companies: (mode: Mode) => ReadonlySet<Slug>;
    /** Whether there is a request of either mode to a company, readable or not. */
    readonly isOfAny: (slug: Slug) => boolean;
    /** Requests of that kind, company and mode that were approved or went out otherwise, but for one; newest first. */
    readonly approvedBefore: (
      request: Pick<StoredRequest, "mode" | "slug" | "kind"> & { readonly requestId: RequestId | null },
    ) => readonly ApprovedBefore[];
  };
  /** The requests that `requests.list` gives, one line each (core/board/read-board-line.ts), in no order. */
  readonly board: {
    /** Those after a place in the file (0: the start), at most so many; `last` is the place of the last, null at the end. */
    readonly portion: (
      mode: Mode,
      after: number,
      most: number,
    ) => { readonly text: string; readonly last: number | null };
    /** Of those ids the ones that are there. */
    readonly some: (mode: Mode, ids: readonly RequestId[]) => string;
    /** As `requests.events`. */
    readonly logs: (ids: readonly RequestId[]) => ReadonlyMap<RequestId, readonly RequestEvent[]>;
    /** Letters that are on their way: of these the app may know more than the store. */
    readonly sending: () => readonly RequestId[];
    /** Whose rows, logs or letters this store has written since the last call; null: somebody else wrote, read all anew. */
    readonly takeTouched: () => readonly RequestId[] | null;
    /** What was reckoned before (core/board/digest-line.ts): none of a request that was touched since. */
    readonly digests: {
      /** As `portion` above, of those that were kept under the version. */
      readonly portion: (
        mode: Mode,
        from: { readonly version: string; readonly after: number; readonly most: number },
      ) => { readonly text: string; readonly last: number | null };
      /** Of the next so many requests after that one ("": the first) those without any; `last` null at the end. */
      readonly missing: (
        version: string,
        after: string,
        most: number,
      ) => { readonly ids: readonly RequestId[]; readonly last: string | null };
      /** All but those that were touched since `takeTouched`, or are gone. */
      readonly keep: (version: string, lines: readonly string[]) => void;
      readonly forget: () => void;
    };
  };
  readonly attachments: {
    /** In the order in which they were added. */
    readonly of: (requestId: RequestId) => readonly StoredAttachment[];
    /** Names of the files of all requests of a mode that have any. */
    readonly namesOf: (mode: Mode) => ReadonlyMap<string, readonly string[]>;
    readonly content: (attachmentId: AttachmentId) => Uint8Array;
    /** Only to a draft; the same file under the same name is there once. False if the letter was approved. */
    readonly add: (requestId: RequestId, attachment: NewAttachment) => boolean;
    /** False if the letter was approved, or has no such file. */
    readonly remove: (requestId: RequestId, attachmentId: AttachmentId) => boolean;
  };
  readonly evidence: {
    /** Of all entries, in the order in which they were added. */
    readonly of: (requestId: RequestId) => readonly StoredEvidence[];
    readonly content: (fileId: EvidenceId) => Uint8Array;
    /** False if the request has no such entry, or the entry has the same file under the same name. */
    readonly add: (requestId: RequestId, evidence: NewEvidence) => boolean;
    /** False if the request has no such file. */
    readonly remove: (requestId: RequestId, fileId: EvidenceId) => boolean;
  };
  readonly outbox: {
    /**
     * Commits letter and row in state `approved` with its events, and for a real letter the wish for a copy; false if the
     * request has a row already.
     */
    readonly approve: (dispatch: ApprovedDispatch, events: readonly RequestEvent[]) => boolean;
    readonly get: (requestId: RequestId) => StoredDispatch | null;
    readonly list: (mode: Mode) => ReadonlyMap<RequestId, Omit<StoredDispatch, "raw">>;
    /** Of both modes, in the order of approval; by the state alone, whatever else of the row can be read. */
    readonly inState: (state: OutboxState) => readonly RequestId[];
    /**
     * Compare and set: moves only if the row is still in `from`; false otherwise. The event is written with it. A move to
     * `unsure` sets `maybeDeliveredAt` (to the last try if none is named) and needs nothing else of the row to be read.
     */
    readonly move: (
      requestId: RequestId,
      from: OutboxState,
      to: OutboxState,
      change: OutboxChange,
      events: readonly RequestEvent[],
    ) => boolean;
    /** Several moves in their order, all or none, in one commit. */
    readonly moveAll: (moves: readonly OutboxMove[]) => boolean;
    /** Letters in `approved` and `retry` of both modes, in the order of approval. What cannot be read is left out. */
    readonly waiting: () => readonly QueueLetter[];
    /** Of real letters in `approved` and `retry`: the address in their From line, and whom they go to. */
    readonly senders: () => readonly {
      readonly requestId: RequestId;
      readonly slug: Slug;
      readonly from: string;
      readonly envelopeFrom: string;
    }[];
    /** Letters that went out, are on their way or are in doubt, and were last tried at or after `since`. */
    readonly sentSince: (since: Instant) => readonly QueueSent[];
    /** Makes an approved letter that was never tried a draft again, and writes the event; false if it is none. */
    readonly takeBack: (requestId: RequestId, event: RequestEvent) => boolean;
  };
  /** Copies of sent letters in the person's own mailbox. */
  readonly copies: {
    /** null for a letter that was never to have one: not approved, of practice, or of before there were any. */
    readonly get: (requestId: RequestId) => StoredCopy | null;
    readonly put: (requestId: RequestId, copy: StoredCopy) => void;
    /** Letters that are sent and whose copy is `wanted`, in the order in which they went. */
    readonly due: () => readonly DueCopy[];
    /** None of these is to have one, in one commit. */
    readonly unwant: (requestIds: readonly RequestId[]) => void;
  };
  readonly reports: {
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
  readonly looks: {
    readonly get: (requestId: RequestId) => MailboxLook | null;
    readonly put: (requestId: RequestId, look: MailboxLook) => void;
  };
  /** Requests that the person put off, of both modes, also those whose time has come. */
  readonly snoozes: {
    readonly all: () => ReadonlyMap<RequestId, Snooze>;
    /** null takes it back. */
    readonly put: (requestId: RequestId, snooze: Snooze | null) => void;
  };
  /** What was written into calendar files last, event by event. */
  readonly calendar: {
    readonly known: (mode: Mode) => readonly KnownEvent[];
    /** Adds them, or puts them in the place of those with their uid, in one commit. */
    readonly keep: (mode: Mode, events: readonly KnownEvent[]) => void;
  };
  /** Up to where the folders of a mailbox were looked through for answers. `place`: which mailbox of the world it is. */
  readonly inbox: {
    readonly mark: (folder: InboxFolder) => { readonly validity: number; readonly lastUid: number } | null;
    /** Nothing happens if there is no such account any more. */
    readonly put: (folder: InboxFolder, mark: { readonly validity: number; readonly lastUid: number }) => void;
    /** From the beginning the next time. */
    readonly forget: () => void;
  };
  readonly practiceMail: {
    readonly add: (mail: StoredPracticeMail) => void;
    /** Newest first; the mails themselves stay where they are. */
    readonly list: () => readonly PracticeMailSummary[];
    readonly get: (mailId: PracticeMailId) => StoredPracticeMail | null;
    /** How many there are, and how many bytes they have together. */
    readonly measure: () => { readonly mails: number; readonly bytes: number };
    /** Throws all of them away. */
    readonly clear: () => void;
  };
  readonly readings: {
    readonly add: (reading: NewReading) => void;
    /** Newest first. */
    readonly list: () => readonly StoredReading[];
    readonly get: (readingId: ReadingId) => StoredReading | null;
    /** The packed text, as it was added; that of several readings of the same text is kept once. */
    readonly snapshot: (readingId: ReadingId) => Uint8Array | null;
    /** What a newer reader finds in the same text; the person's words stay. False if there is no such reading. */
    readonly findAnew: (readingId: ReadingId, kept: KeptFindings) => boolean;
    /** Puts all of the person's words in the place of the earlier ones. False if there is no such reading. */
    readonly decide: (readingId: ReadingId, decisions: readonly KeptDecision[]) => boolean;
    /**
     * Makes the company `slug` of a reading and keeps its words with it. A reading that had made that company has none
     * any more, and neither has this one any other. False if there is no such reading.
     */
    readonly makeCompany: (company: {
      readonly readingId: ReadingId;
      readonly slug: Slug;
      readonly madeAt: Instant;
      readonly decisions: readonly KeptDecision[];
    }) => boolean;
    /** Says which earlier text it is the newer one of (null: of none) and keeps the words with it. False if the reading is not there. */
    readonly follow: (readingId: ReadingId, follows: ReadingId | null, decisions: readonly KeptDecision[]) => boolean;
    /**
     * Throws a reading away with its text (unless another one has the same) and its company, and the person's own address
     * for `contactOf`. What followed it follows now what it followed.
     */
    readonly remove: (readingId: ReadingId, also: { readonly contactOf: Slug | null }) => boolean;
  };
  /** Companies of public directories, by the import that they came with. */
  readonly directory: {
    /** A new import, which holds nothing yet. */
    readonly begin: (source: NewDirectorySource) => void;
    /**
     * Adds companies to an import, all or none; each gets a slug that no other has. `known`: rows left out since the
     * import has one of that key. `isTaken`: slugs of companies that are kept elsewhere. Throws if there is no such import.
     */
    readonly add: (
      sourceId: SourceId,
      rows: readonly DirectoryRow[],
      isTaken: (slug: Slug) => boolean,
    ) => { readonly added: number; readonly known: number };
    /** Takes all companies of an import away, with what was said of them as parts of others; how many there were. */
    readonly undo: (sourceId: SourceId, at: Instant) => number;
    /** Newest first. */
    readonly sources: () => readonly DirectorySource[];
    readonly get: (slug: Slug) => DirectoryEntry | null;
    readonly count: () => number;
    /**
     * At most so many after a place in the file (0: the start), one line each: the slug, the import and the row as JSON, with
     * tabs between (core/directory/read-directory-line.ts). `last` is the place of the last, null at the end.
     */
    readonly portion: (after: number, most: number) => { readonly text: string; readonly last: number | null };
  };
  /** What the person said of two companies: that they are one, or are two. */
  readonly pairs: {
    /** Which company each of those is a part of that are no longer listed by themselves. */
    readonly merged: () => ReadonlyMap<Slug, Slug>;
    /**
     * From now on `slug` is a part of `into`, with all that was a part of it. False if `into` is itself a part of `slug`
     * or `slug` is already a part of some company.
     */
    readonly merge: (slug: Slug, into: Slug, at: Instant) => boolean;
    /** Lists it by itself again; false if it was not a part of any. */
    readonly part: (slug: Slug) => boolean;
    /** Keeps two apart: they are not asked about again. */
    readonly keepApart: (slug: Slug, other: Slug, at: Instant) => void;
    /** In both orders: `[a, b]` and `[b, a]` are one pair, given once. */
    readonly apart: () => readonly (readonly [Slug, Slug])[];
  };
  /** The person's word on how a company can be reached; null: none, or taken back. */
  readonly standing: {
    readonly heir: (slug: Slug) => Slug | null;
    readonly mark: (slug: Slug) => OwnMark | null;
    readonly setHeir: (slug: Slug, heir: Slug | null, at: Instant) => void;
    readonly setMark: (slug: Slug, mark: OwnMark | null, at: Instant) => void;
    readonly all: () => {
      readonly heirs: ReadonlyMap<Slug, { readonly heir: Slug; readonly saidAt: Instant }>;
      readonly marks: ReadonlyMap<Slug, { readonly mark: OwnMark; readonly saidAt: Instant }>;
    };
  };
  readonly campaigns: {
    /** With every company `planned`, in this order; one that is named twice is there once. */
    readonly add: (
      campaign: StoredCampaign,
      companies: readonly { readonly slug: Slug; readonly company: string }[],
    ) => void;
    readonly get: (campaignId: CampaignId) => StoredCampaign | null;
    /** Newest first. */
    readonly list: (mode: Mode) => readonly StoredCampaign[];
    readonly mark: (campaignId: CampaignId, mark: "isPaused" | "isPreparing", isOn: boolean) => boolean;
    /** Throws a campaign away of which nothing was approved, with its drafts; false if something was. */
    readonly remove: (campaignId: CampaignId) => boolean;
    readonly groups: (campaignId: CampaignId) => readonly ItemGroup[];
    /** In their order, from `from` on, `most` at the most; `found` counts all that fit. */
    readonly items: (
      campaignId: CampaignId,
      which: ItemFilter & { readonly from: number; readonly most: number },
    ) => { readonly items: readonly StoredItem[]; readonly found: number };
    readonly item: (campaignId: CampaignId, slug: Slug) => StoredItem | null;
    /** All slugs that fit, in their order. */
    readonly slugs: (campaignId: CampaignId, which: ItemFilter) => readonly Slug[];
    /** Letters of its kind and mode that were approved or went out since and are not its own, oldest first. */
    readonly earlier: (campaign: StoredCampaign, since: Instant) => readonly EarlierLetter[];
    /** From where and where to its letters go, written or approved, in their order; with a filter only those. */
    readonly addresses: (campaignId: CampaignId, which?: ItemFilter) => readonly ItemAddress[];
    /** Writes down what came of planned items, all or none; one that is not planned any more is left as it is. */
    readonly settle: (campaignId: CampaignId, items: readonly SettledItem[]) => void;
    /** Back to `planned` with the person's word, its draft thrown away; false if it was approved, or is not there. */
    readonly replan: (campaignId: CampaignId, slug: Slug, choice: ItemChoice) => boolean;
    /** The person's word alone: the draft stays. False unless it is a draft. */
    readonly accept: (campaignId: CampaignId, slug: Slug, plan: ItemPlan, choice: ItemChoice) => boolean;
    /** Leaves a planned or drafted one out, its draft thrown away; false if it was approved, or is not there. */
    readonly leaveOut: (campaignId: CampaignId, slug: Slug, reason: LeftOutReason, about: string | null) => boolean;
  };
  readonly replies: RepliesTable;
  /**
   * The chain of each request, which grows by itself in the commits that write what it stands for; while letters go out
   * one right after the other, a few commits later. Before a look at a chain `linkMissing` is called, which writes them.
   */
  readonly proof: {
    /** For the start, before anything is written: links what a run that was killed had written and not linked. */
    readonly linkLeft: (on: Day) => void;
    /** Links what lies there without a link, marked with the day; how many that were. */
    readonly linkMissing: (requestId: RequestId, on: Day) => number;
    /** null: it has none yet. `store-damaged` (thrown) if it cannot be read. */
    readonly chain: (requestId: RequestId) => Chain | null;
    /** In their order. */
    readonly links: (requestId: RequestId) => readonly Link[];
    /** The bytes that a link stands for, as they are now; null: they are not there. */
    readonly read: (requestId: RequestId, link: Pick<LinkLabel, "kind" | "about" | "form">) => Uint8Array | null;
    /** Requests that have no chain yet, `most` of them. */
    readonly without: (most: number) => readonly RequestId[];
    /** Requests that have one, in the order of their ids, behind `requestId` (null: from the first on). */
    readonly after: (requestId: RequestId | null, most: number) => readonly RequestId[];
    /** How many requests there are. */
    readonly count: () => number;
    /** Newest first. */
    readonly tombstones: () => readonly StoredTombstone[];
  };
  /** Several writes in one commit, all or none. */
  readonly together: <T>(work: () => T) => T;
  /** For backups: all rows at once, and rows from elsewhere. */
  readonly whole: WholeStore;
  readonly close: () => void;
};
