// The company that a line means: a bundled one by its slug, or one that the line itself describes.

import { toCompanyRecord } from "../../core/companies/to-company-record.ts";
import type { ReachCase } from "../../core/law/judge-reach.ts";
import type { LetterFacts } from "../../core/letters/fill-letter.ts";
import type { CompanyRecord, CompanySeed } from "../../shared/company.ts";
import type { BriefCompany, LetterLine } from "./letter-line.ts";

/** `reach`: what is known of it when it is asked which law reaches it. */
export type FoundCompany = Pick<LetterFacts, "company" | "toRole"> & { readonly reach: ReachCase["company"] };

/** null: there is no bundled company of that slug. */
export const findCompany = (
  given: LetterLine["company"],
  bundled: (slug: string) => CompanySeed | undefined,
): FoundCompany | null => {
  if (typeof given !== "string") return "slug" in given ? fromRecord(toCompanyRecord(given)) : fromBrief(given);
  const seed = bundled(given);
  return seed === undefined ? null : fromRecord(toCompanyRecord(seed));
};

const fromRecord = (record: CompanyRecord): FoundCompany => {
  const { primary } = record;
  const contact = primary.kind === "none" ? undefined : record.contacts.find(({ value }) => value === primary.value);
  return {
    company: record,
    toRole: contact?.role === "dpo" || contact?.role === "representative" ? contact.role : null,
    reach: {
      country: record.country?.value ?? null,
      region: null,
      serves: null,
      sells: null,
      broker: null,
      lawsNamed: record.laws.filter(({ stance }) => stance === "named").map(({ law }) => law),
      lawsForAll: [],
    },
  };
};

const fromBrief = (brief: BriefCompany): FoundCompany => {
  const { name, country, region, role, rights, updatedOn, effectiveOn } = brief;
  const known = <T>(value: T | null | undefined) => (value ? { value, evidence: null } : null);
  return {
    company: {
      name: { value: name, evidence: null },
      rights: (rights ?? []).map(({ quote, ...right }) => ({
        ...right,
        evidence: { quote, start: 0, end: quote.length },
      })),
      updatedOn: known(updatedOn),
      effectiveOn: known(effectiveOn),
    },
    toRole: role === "dpo" || role === "representative" ? role : null,
    reach: {
      country: country?.country ?? null,
      region: region ?? country?.part ?? null,
      serves: brief.serves ?? null,
      sells: brief.sells ?? null,
      broker: brief.broker ?? null,
      lawsNamed: brief.lawsNamed ?? [],
      lawsForAll: brief.lawsForAll ?? [],
    },
  };
};
