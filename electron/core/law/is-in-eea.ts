// Which law a person's letters rest on, from where the person lives.
import type { LawChoice } from "../../shared/law.ts";
import { eeaCountries } from "../../shared/lists.ts";
import type { Place } from "./place.ts";

/**
 * The General Data Protection Regulation for people in the EU and EEA, California's act for Californians, and no law for
 * all others, which does not mean that none exists: it means that we know none well enough to cite it.
 *
 * `chooseLaw({ country: "US", region: "CA" })` is `{ law: "us-ca-ccpa", why: "lives-in-california" }`.
 */
export const chooseLaw = ({ country, region }: Place): Omit<LawChoice, "isConditional"> => {
  if (isInEea(country)) return { law: "eu-gdpr", why: "lives-in-eea" };
  if (country === "US" && region === "CA") return { law: "us-ca-ccpa", why: "lives-in-california" };
  return { law: null, why: "no-law-known" };
};

/** Whether a country (ISO 3166-1 alpha-2) belongs to the European Economic Area. */
export const isInEea = (country: string): boolean => eeaCountries.some((member) => member === country);
