// All companies that the app knows: bundled ones, those of policies that the person had read, and those of public directories.
import type { Store } from "../adapters/store/store.ts";
import type { StoredReading } from "../adapters/store/stored-reading.ts";
import { toCompanyRecord } from "../core/companies/to-company-record.ts";
import { joinRecords } from "../core/directory/join-records.ts";
import { recordOfEntry } from "../core/directory/record-of-entry.ts";
import { applyDecisions } from "../core/readings/apply-decisions.ts";
import { buildReadingRecord } from "../core/readings/build-reading-record.ts";
import type { CompanyRecord, CompanySeed, Slug } from "../shared/company.ts";
import type { DirectorySource, SourceId } from "../shared/directory.ts";

export type CompanyDirectory = {
  /** With what its parts say, where the person said that several are one; a part's slug gives the part itself. */
  readonly get: (slug: Slug) => CompanyRecord | null;
  /** As it stands by itself, whatever was said to be a part of it. */
  readonly alone: (slug: Slug) => CompanyRecord | null;
  /** Those that the person said are a part of it. */
  readonly partsOf: (slug: Slug) => readonly Slug[];
  /** What it is a part of; null: of nothing. */
  readonly headOf: (slug: Slug) => Slug | null;
  /** In no order, and without those of public directories: of them there may be a hundred thousand. */
  readonly all: () => readonly CompanyRecord[];
  /** Whether a company is bundled, whatever was put in its place. */
  readonly isBundled: (slug: Slug) => boolean;
  /** To be called after every change to a reading or an import; until then the companies are as they were last looked at. */
  readonly forget: () => void;
  /** Another one after each such change. */
  readonly version: () => number;
};

/** The company of a reading, or null where there is none, or none yet: a reading of another version of the app. */
const recordOf = ({ kept, slug, decisions, ...reading }: StoredReading): CompanyRecord | null => {
  if (kept === null || slug === null) return null;
  return buildReadingRecord(slug, { ...reading, kept, decisions, findings: applyDecisions(kept.findings, decisions) });
};

type Needs = {
  readonly seeds: ReadonlyMap<Slug, CompanySeed>;
  readonly store: Pick<Store, "readings" | "directory" | "pairs">;
};

/** A reading that was made a bundled company's takes its place. */
export const createCompanyDirectory = ({ seeds, store }: Needs): CompanyDirectory => {
  const bundled = [...seeds.values()].map(toCompanyRecord);
  let known: ReadonlyMap<Slug, CompanyRecord> | null = null;
  let merged: ReadonlyMap<Slug, Slug> | null = null;
  let sources: ReadonlyMap<SourceId, DirectorySource> | null = null;
  let version = 0;
  const look = (): ReadonlyMap<Slug, CompanyRecord> => {
    const own = store.readings
      .list()
      .map(recordOf)
      .filter((record) => record !== null);
    return new Map([...bundled, ...own].map((record) => [record.slug, record]));
  };
  const current = () => {
    known ??= look();
    return known;
  };
  const pairs = () => {
    merged ??= store.pairs.merged();
    return merged;
  };
  /** Each has its rows counted, so they are not asked for at every company. */
  const sourceOf = (sourceId: SourceId): DirectorySource | null => {
    const read = () => new Map(store.directory.sources().map((source) => [source.sourceId, source]));
    const found = sources?.get(sourceId);
    if (found !== undefined) return found;
    sources = read();
    return sources.get(sourceId) ?? null;
  };
  const entryOf = (slug: Slug): CompanyRecord | null => {
    const entry = store.directory.get(slug);
    const source = entry && sourceOf(entry.sourceId);
    return entry && source ? recordOfEntry(entry, source) : null;
  };
  const alone = (slug: Slug) => current().get(slug) ?? entryOf(slug);
  const partsOf = (slug: Slug) => [...pairs()].filter(([, head]) => head === slug).map(([part]) => part);
  return {
    alone,
    partsOf,
    headOf: (slug) => pairs().get(slug) ?? null,
    get: (slug) => {
      const record = alone(slug);
      return (
        record &&
        joinRecords(
          record,
          partsOf(slug).flatMap((part) => alone(part) ?? []),
        )
      );
    },
    all: () => [...current().values()],
    isBundled: (slug) => seeds.has(slug),
    forget: () => {
      known = null;
      merged = null;
      sources = null;
      version += 1;
    },
    version: () => version,
  };
};
