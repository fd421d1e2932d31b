// Requests as the store keeps them, and what may be asked of them.
import type { Slug } from "../../shared/company.ts";
import type { Day, Instant } from "../../shared/day.ts";
import type { Letter, Reference } from "../../shared/letter.ts";
import type { Disclosed, LetterName } from "../../shared/letter-names.ts";
import type { LetterWish } from "../../shared/letter-wish.ts";
import type { Mode, Right, WaySent } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { LawChoice } from "../../shared/reach.ts";
import type { Gloss, RequestId } from "../../shared/request.ts";

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

/** A letter as it is written; that it went out comes later. */
export type NewRequest = Omit<StoredRequest, "sentBy">;

/** `approvedAt`: null if it cannot be read. The request itself may be unreadable as well. */
export type ApprovedBefore = { readonly requestId: RequestId; readonly approvedAt: Instant | null };

/** A letter that comes after no other one and is no draft any more, as far as a change of who writes touches it. */
export type FirstLetter = Pick<StoredRequest, "requestId" | "slug" | "sentBy"> & {
  readonly from: string;
  readonly isApproved: boolean;
};

export type RequestsTable = {
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
  /**
   * First letters, in portions of so many requests after a place in the file (0: the start). `telling`: only those whose
   * text has one of these words in it; null: all. `last`: null at the end.
   */
  readonly firstLetters: (
    mode: Mode,
    portion: { readonly after: number; readonly most: number; readonly telling: readonly string[] | null },
  ) => { readonly letters: readonly FirstLetter[]; readonly last: number | null };
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
