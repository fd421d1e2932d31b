// The European Economic Area, where the GDPR holds.
import { eeaCountries } from "../../shared/eea-countries.ts";

/** Whether a country (ISO 3166-1 alpha-2) belongs to the European Economic Area. */
export const isInEea = (country: string): boolean => eeaCountries.some((member) => member === country);
