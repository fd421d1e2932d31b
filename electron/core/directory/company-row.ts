// A company as the list finds, filters and sorts it.
import type { CompanyRecord, Reach, Slug } from "../../shared/company.ts";
import type { RowOrigin } from "../../shared/company-list.ts";
import { Day } from "../../shared/day.ts";
import type { DirectoryRow, SourceId } from "../../shared/directory.ts";
import type { PackId, Right } from "../../shared/lists.ts";
import { chooseReach } from "../companies/choose-reach.ts";
import { foldText } from "../companies/fold-text.ts";
import { toDirectoryReach } from "./to-directory-reach.ts";

export type CompanyRow = {
  readonly slug: Slug;
  readonly name: string;
  /** Folded, by which the list is ordered. */
  readonly folded: string;
  /** Everything else that it is found by. */
  readonly others: readonly string[];
  readonly website: string | null;
  readonly country: string | null;
  readonly laws: readonly PackId[];
  readonly rights: readonly Right[];
  /** Without the person's own entry. */
  readonly reach: Reach;
  readonly hasForm: boolean;
  readonly origin: RowOrigin;
  /** When that was read, or looked at by whom it comes from. */
  readonly freshOn: Day | null;
};

const granted = (record: CompanyRecord): Right[] => [
  ...new Set(record.rights.filter(({ stance }) => stance !== "denied").map(({ right }) => right)),
];

const originOf = (source: CompanyRecord["source"]): RowOrigin => {
  switch (source.kind) {
    case "reading":
      return { kind: "reading" };
    case "policy":
      return { kind: "bundled" };
    case "directory":
      return { kind: "directory", sourceId: source.sourceId };
  }
};

const freshnessOf = ({ source, checkedOn }: CompanyRecord): Day | null => {
  switch (source.kind) {
    case "reading":
      // The day is the day in UTC: years are asked of it, not hours.
      return Day.parse(source.readAt.slice(0, 10));
    case "policy":
      return checkedOn;
    case "directory":
      return source.updatedOn;
  }
};

/** `laws`: those that are known here. */
export const rowOfRecord = (record: CompanyRecord, laws: ReadonlySet<string>): CompanyRow => {
  const { source } = record;
  return {
    slug: record.slug,
    name: record.name.value,
    folded: foldText(record.name.value),
    others: [...record.aliases, record.website?.value ?? "", record.slug],
    website: record.website?.value ?? null,
    country: record.country?.value ?? null,
    laws: record.laws.filter(({ law, stance }) => stance !== "denied" && laws.has(law)).map(({ law }) => law as PackId),
    rights: granted(record),
    reach: chooseReach(record, null),
    hasForm: record.contacts.some(({ kind }) => kind === "form"),
    origin: originOf(source),
    freshOn: freshnessOf(record),
  };
};

/** A company of a directory by its line. `freshOn` is the directory's own word, else nothing is known. */
export const rowOfEntry = (slug: Slug, sourceId: SourceId, row: DirectoryRow): CompanyRow => ({
  slug,
  name: row.name,
  folded: foldText(row.name),
  others: [...row.brands, ...row.domains, ...row.categories],
  website: row.domains[0] ?? null,
  country: row.country,
  laws: row.laws,
  rights: row.rights,
  reach: toDirectoryReach(row.contacts),
  hasForm: row.contacts.form !== null,
  origin: { kind: "directory", sourceId },
  freshOn: row.updatedOn,
});
