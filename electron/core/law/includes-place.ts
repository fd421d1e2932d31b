// Whether the people whom a company addresses are those whom a law protects.
import { eeaCountries } from "../../shared/eea-countries.ts";

const everywhere = new Set(["*", "world", "worldwide", "global", "everywhere", "international"]);
const groups: Readonly<Record<string, readonly string[]>> = {
  eu: eeaCountries,
  eea: eeaCountries,
  "european union": eeaCountries,
  "european economic area": eeaCountries,
  europe: [...eeaCountries, "GB", "CH"],
  uk: ["GB"],
  usa: ["US"],
};

/**
 * `serves` in the company's words: `DE`, `US-CA`, `EU`, `worldwide`, `Germany`. One that serves a country serves its regions;
 * one that serves another region does not. Of a law of several countries serving one is enough. `"perhaps"`: nobody said
 * whom, or said it in words that are not understood here.
 */
export const includesPlace = (
  serves: readonly string[] | null,
  law: { readonly countries: readonly string[]; readonly region: string | null },
): boolean | "perhaps" => {
  if (serves === null || serves.length === 0) return "perhaps";
  const found = serves.map((place) => isOneOf(place.trim(), law));
  if (found.includes(true)) return true;
  return found.includes("perhaps") ? "perhaps" : false;
};

const isOneOf = (
  place: string,
  { countries, region }: { readonly countries: readonly string[]; readonly region: string | null },
): boolean | "perhaps" => {
  const words = place.toLowerCase();
  if (everywhere.has(words)) return true;
  const group = groups[words];
  if (group !== undefined) return group.some((country) => countries.includes(country));
  const code = /^([A-Z]{2})(?:-([A-Z0-9]{1,3}))?$/.exec(place.toUpperCase());
  if (code === null) return countries.some((country) => nameOf(country) === words) || sayOfOthers(words);
  const [, country = "", part] = code;
  return countries.includes(country) && (region === null || part === undefined || part === region);
};

const names = new Intl.DisplayNames(["en"], { type: "region" });
const nameOf = (country: string): string => (names.of(country) ?? country).toLowerCase();

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const countryNames = (): ReadonlySet<string> =>
  new Set(letters.flatMap((first) => letters.map((second) => nameOf(first + second))));

/** The name of another country is a plain no; any other word says nothing. */
const sayOfOthers = (words: string): false | "perhaps" => (countryNames().has(words) ? false : "perhaps");
