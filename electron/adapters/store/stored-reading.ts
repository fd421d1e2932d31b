// Readings of policies as the store keeps them.
import type { KeptDecision, KeptFindings } from "../../core/readings/kept-findings.ts";
import type { Slug } from "../../shared/company.ts";
import type { Instant } from "../../shared/day.ts";
import type { policyFormats } from "../../shared/lists.ts";
import type { PageOrigin } from "../../shared/page.ts";
import type { ReadingId } from "../../shared/reading.ts";
import type { PackedSnapshot } from "./pack-snapshot.ts";

export type StoredReading = {
  readonly readingId: ReadingId;
  /** The file's name; null for pasted text and fetched pages. */
  readonly file: string | null;
  readonly format: (typeof policyFormats)[number];
  /** Where it was fetched from; null for what the person gave. */
  readonly origin: PageOrigin | null;
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

export type ReadingsTable = {
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
