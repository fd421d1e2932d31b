// What the store keeps of companies: those of directories, and the person's words on any.
import type { OwnContact, Slug } from "../../shared/company.ts";
import type { OwnMark } from "../../shared/contact-standing.ts";
import type { Instant } from "../../shared/day.ts";
import type {
  DirectoryEntry,
  DirectoryRow,
  DirectorySource,
  NewDirectorySource,
  SourceId,
} from "../../shared/directory.ts";
import type { SenderChoice } from "../../shared/settings.ts";

export type ContactsTable = {
  readonly get: (slug: Slug) => OwnContact | null;
  readonly all: () => ReadonlyMap<Slug, OwnContact>;
  /** null takes the entry back. */
  readonly set: (slug: Slug, contact: OwnContact | null) => void;
};

export type SendersTable = {
  /** The person's choice for letters to a company. */
  readonly get: (slug: Slug) => SenderChoice | null;
  readonly all: () => ReadonlyMap<Slug, SenderChoice>;
  /** null takes the choice back; false if there is no such account. */
  readonly set: (slug: Slug, choice: SenderChoice | null) => boolean;
};

/** `slug`: of the earlier row. `fresh`: what the newer one was given when it came in. */
export type SlugPair = { readonly slug: Slug; readonly fresh: Slug };

/** Companies of public directories, by the import that they came with. */
export type DirectoryTable = {
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
  /** At most so many companies that an earlier import and a newer one have under one key: the slugs of both. */
  readonly sameKeys: (from: SourceId, to: SourceId, most: number) => readonly SlugPair[];
  /**
   * Gives newer rows the slugs of earlier ones, which go, all or none: what the person said of a company, and letters to it, are
   * still its own.
   */
  readonly giveSlugs: (pairs: readonly SlugPair[]) => void;
  /** At most so many companies of an import, by name, first domain and country in one; `last` as of `portion`. */
  readonly named: (
    sourceId: SourceId,
    after: number,
    most: number,
  ) => { readonly rows: readonly { readonly slug: Slug; readonly named: string }[]; readonly last: number | null };
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
export type PairsTable = {
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
export type StandingTable = {
  readonly heir: (slug: Slug) => Slug | null;
  readonly mark: (slug: Slug) => OwnMark | null;
  readonly setHeir: (slug: Slug, heir: Slug | null, at: Instant) => void;
  readonly setMark: (slug: Slug, mark: OwnMark | null, at: Instant) => void;
  readonly all: () => {
    readonly heirs: ReadonlyMap<Slug, { readonly heir: Slug; readonly saidAt: Instant }>;
    readonly marks: ReadonlyMap<Slug, { readonly mark: OwnMark; readonly saidAt: Instant }>;
  };
};
