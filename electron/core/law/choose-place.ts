// Whose public holidays count for a deadline.
import type { LawPack } from "../../shared/law.ts";
import type { Place } from "./place.ts";

/**
 * Where the company has to act (Reg. (EEC, Euratom) 1182/71, Art. 2(1), for the GDPR): its own place if that is one of the
 * law's; otherwise the person's own, if that is. The law of one region (an American state, Quebec) counts by that region.
 * Without a law there is nothing to reckon.
 *
 * `choosePlace({ law: ccpa, company: { country: "US", region: "NY" }, person })` is `{ country: "US", region: "CA" }`.
 */
export const choosePlace = ({
  law,
  company,
  person,
}: {
  readonly law: Pick<LawPack, "residence"> | null;
  readonly company: Place | null;
  readonly person: Place;
}): Place => {
  const own = { country: person.country, region: person.region };
  if (law === null) return own;
  const { countries, region } = law.residence;
  const [first = own.country] = countries;
  if (region !== null) return { country: first, region };
  if (company !== null && countries.includes(company.country)) return { ...company };
  // A company elsewhere acts for people here: their calendar is the only one that we know.
  return countries.includes(own.country) || countries.length > 1 ? own : { country: first, region: null };
};
