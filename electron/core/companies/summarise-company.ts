// A row of the company list.
import type { CompanyRecord, CompanySummary, OwnContact } from "../../shared/company.ts";
import { chooseReach } from "./choose-reach.ts";

/** `rightsCount` counts the rights that the policy grants, wholly or within limits; a denied one is not counted. */
export function summariseCompany(record: CompanyRecord, own: OwnContact | null): CompanySummary {
  const granted = new Set(record.rights.filter(({ stance }) => stance !== "denied").map(({ right }) => right));
  return {
    slug: record.slug,
    name: record.name.value,
    website: record.website?.value ?? null,
    country: record.country?.value ?? null,
    reach: chooseReach(record, own),
    rightsCount: granted.size,
  };
}
