// What is known of person and company when it is asked which law reaches them.
import type { CompanyRecord } from "../../shared/company.ts";
import type { KnownPlace, ReachFacts } from "../../shared/reach.ts";
import type { Person } from "../../shared/settings.ts";
import type { ReachCase } from "../law/judge-reach.ts";

/**
 * Where the company sits, by its policy, else by the person's word, else by a public directory's; a region is the person's to say, since policies are
 * read for the country alone.
 */
export const placeCompany = (
  { country }: Pick<CompanyRecord, "country">,
  said: KnownPlace | null,
): { readonly place: KnownPlace | null; readonly from: "policy" | "person" | "directory" | null } => {
  if (country === null) return { place: said, from: said && "person" };
  if (country.from !== undefined) {
    return said === null
      ? { place: { country: country.value, region: null }, from: "directory" }
      : { place: said, from: "person" };
  }
  const region = said?.country === country.value ? said.region : null;
  return { place: { country: country.value, region }, from: "policy" };
};

export const toFacts = (person: Pick<Person, "country" | "region">, company: KnownPlace | null): ReachFacts => ({
  person: { country: person.country, region: person.region },
  company,
});

/**
 * Whom it serves and whether it is a broker a policy does not say in words that are read, so that they stay open. A law
 * that it only implies, or that a public directory says of it, is none that it names, as the reasons would say of it.
 */
export const toReachCase = (
  { person, company }: ReachFacts,
  { laws, sells }: Pick<CompanyRecord, "laws" | "sells">,
): Omit<ReachCase, "right"> => ({
  residence: person.country,
  region: person.region,
  company: {
    country: company?.country ?? null,
    region: company?.region ?? null,
    serves: null,
    sells: sells === "unclear" ? null : sells === "yes",
    broker: null,
    lawsNamed: laws.filter(({ stance, from }) => stance === "named" && from === undefined).map(({ law }) => law),
    lawsForAll: [],
  },
});
