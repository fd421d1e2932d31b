// The store's face: what the rest of the app may ask of it. Only this folder knows that SQL is behind.
import type { KnownEvent } from "../../core/agenda/calendar-event.ts";
import type { Snooze } from "../../core/agenda/find-snooze.ts";
import type { Instant } from "../../shared/day.ts";
import type { Mode } from "../../shared/lists.ts";
import type { PracticeMailId, PracticeMailSummary } from "../../shared/practice.ts";
import type { RequestId } from "../../shared/request.ts";
import type { Account, AccountId } from "../../shared/settings.ts";
import type { BoardTable } from "./board-lines.ts";
import type { ContactsTable, DirectoryTable, PairsTable, SendersTable, StandingTable } from "./company-tables.ts";
import type { CampaignsTable } from "./stored-campaign.ts";
import type { CopiesTable, InboxTable, LooksTable, OutboxTable, ReportsTable } from "./stored-dispatch.ts";
import type { AttachmentsTable, EvidenceTable } from "./stored-files.ts";
import type { ProofTable } from "./stored-proof.ts";
import type { ReadingsTable } from "./stored-reading.ts";
import type { RepliesTable } from "./stored-reply.ts";
import type { RequestsTable } from "./stored-request.ts";
import type { WholeStore } from "./whole-store.ts";

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
  readonly senders: SendersTable;
  readonly contacts: ContactsTable;
  readonly secrets: {
    readonly get: (name: string) => SealedSecret | null;
    readonly put: (name: string, secret: SealedSecret | null) => void;
  };
  readonly requests: RequestsTable;
  readonly board: BoardTable;
  readonly attachments: AttachmentsTable;
  readonly evidence: EvidenceTable;
  readonly outbox: OutboxTable;
  readonly copies: CopiesTable;
  readonly reports: ReportsTable;
  readonly looks: LooksTable;
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
  readonly inbox: InboxTable;
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
  readonly readings: ReadingsTable;
  readonly directory: DirectoryTable;
  readonly pairs: PairsTable;
  readonly standing: StandingTable;
  readonly campaigns: CampaignsTable;
  readonly replies: RepliesTable;
  readonly proof: ProofTable;
  /** Several writes in one commit, all or none. */
  readonly together: <T>(work: () => T) => T;
  /** For backups: all rows at once, and rows from elsewhere. */
  readonly whole: WholeStore;
  readonly close: () => void;
};
