// A row of the company list.
import type { CompanySeed, CompanySummary, OwnContact } from "../../shared/company.ts";
import { chooseReach } from "./choose-reach.ts";

/** `rightsCount` counts the rights that the policy grants, wholly or within limits; a denied one is not counted. */
export function summariseCompany(seed: CompanySeed, own: OwnContact | null): CompanySummary {
  const granted = new Set(seed.rights.filter(({ stance }) => stance !== "denied").map(({ right }) => right));
  return {
    slug: seed.slug,
    name: seed.name.value,
    website: seed.website?.value ?? null,
    country: seed.country?.value ?? null,
    reach: chooseReach(seed, own),
    rightsCount: granted.size,
  };
}
