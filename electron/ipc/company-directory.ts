// All companies that the app knows: the bundled ones, and those made of policies that the person had read.
import type { Store, StoredReading } from "../adapters/store/store.ts";
import { toCompanyRecord } from "../core/companies/to-company-record.ts";
import { applyDecisions } from "../core/readings/apply-decisions.ts";
import { buildReadingRecord } from "../core/readings/build-reading-record.ts";
import type { CompanyRecord, CompanySeed, Slug } from "../shared/company.ts";

export type CompanyDirectory = {
  readonly get: (slug: Slug) => CompanyRecord | null;
  /** In no order. */
  readonly all: () => readonly CompanyRecord[];
  /** Whether a company is bundled, whatever was put in its place. */
  readonly isBundled: (slug: Slug) => boolean;
  /** To be called after every change to a reading; until then the companies are as they were last looked at. */
  readonly forget: () => void;
};

/** The company of a reading, or null where there is none, or none yet: a reading of another version of the app. */
const recordOf = ({ kept, slug, decisions, ...reading }: StoredReading): CompanyRecord | null => {
  if (kept === null || slug === null) return null;
  return buildReadingRecord(slug, { ...reading, kept, decisions, findings: applyDecisions(kept.findings, decisions) });
};

/** A reading that was made a bundled company's takes its place. */
export const createCompanyDirectory = ({
  seeds,
  readings,
}: {
  seeds: ReadonlyMap<Slug, CompanySeed>;
  readings: Pick<Store["readings"], "list">;
}): CompanyDirectory => {
  const bundled = [...seeds.values()].map(toCompanyRecord);
  let known: ReadonlyMap<Slug, CompanyRecord> | null = null;
  const look = (): ReadonlyMap<Slug, CompanyRecord> => {
    const own = readings
      .list()
      .map(recordOf)
      .filter((record) => record !== null);
    return new Map([...bundled, ...own].map((record) => [record.slug, record]));
  };
  const current = () => {
    known ??= look();
    return known;
  };
  return {
    get: (slug) => current().get(slug) ?? null,
    all: () => [...current().values()],
    isBundled: (slug) => seeds.has(slug),
    forget: () => {
      known = null;
    },
  };
};
