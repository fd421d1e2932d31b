// The places whose public holidays move a deadline, and how their tables are asked for.
import type { Day } from "../../shared/day.ts";

/** `country`: ISO 3166-1 alpha-2; `region`: ISO 3166-2 without the country, `{ country: "DE", region: "BE" }` is Berlin. */
export type Place = { readonly country: string; readonly region: string | null };

/**
 * Public holidays of one place. `place` is whose they are, `DE-BE`, or `DE` where only the nation-wide ones are known.
 * Days of years outside `years` (both ends included) are unknown, not working days.
 */
export type HolidayTable = {
  readonly place: string;
  readonly years: readonly [from: number, to: number];
  readonly days: ReadonlyMap<Day, string>;
};

/** The narrowest table for a place: its region's, else its country's, else null. */
export type HolidayLookup = (place: Place) => HolidayTable | null;

/** `namePlace({ country: "DE", region: "BE" })` is `DE-BE`. */
export const namePlace = ({ country, region }: Place): string => (region === null ? country : `${country}-${region}`);
