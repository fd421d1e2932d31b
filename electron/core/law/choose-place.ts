// Whose public holidays count for a deadline.
import type { LawId } from "../../shared/lists.ts";
import { isInEea } from "./choose-law.ts";
import type { Place } from "./place.ts";

/**
 * Reg. (EEC, Euratom) 1182/71, Art. 2(1): the holidays of the state in which the action is to be taken, so the company's,
 * if its policy states a country in the EEA; its region is not known. Otherwise the person's own place, which is the only
 * one that we know. Under California's act always California. Without a law there is nothing to reckon.
 *
 * `companyCountry` is ISO 3166-1 alpha-2, null where the policy does not state it.
 */
export const choosePlace = ({
  law,
  companyCountry,
  person,
}: {
  law: LawId | null;
  companyCountry: string | null;
  person: Place;
}): Place => {
  const own = { country: person.country, region: person.region };
  switch (law) {
    case "us-ca-ccpa":
      return { country: "US", region: "CA" };
    case "eu-gdpr":
      return companyCountry !== null && isInEea(companyCountry) ? { country: companyCountry, region: null } : own;
    case null:
      return own;
  }
};
