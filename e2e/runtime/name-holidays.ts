// Makes the German names of the holidays in seeds/holidays, out of date-holidays and our own list.
import { readdirSync, readFileSync } from "node:fs";
import Holidays from "date-holidays";
import { germanHolidays } from "./german-holidays.ts";
import { holidayPlaces } from "./holiday-places.ts";

const folder = new URL("../../seeds/holidays/", import.meta.url);
const suffix = / \((substitute day|Ersatztag)\)$/;

type Table = { readonly place: string; readonly days: readonly (readonly [string, string])[] };

/** Every name in the tables, by country. */
export const listTableNames = (): ReadonlyMap<string, ReadonlySet<string>> => {
  const names = new Map<string, Set<string>>();
  for (const file of readdirSync(folder).filter((one) => one.endsWith(".json"))) {
    const { place, days }: Table = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    const known = names.get(place.slice(0, 2)) ?? new Set();
    for (const [, name] of days) known.add(name);
    names.set(place.slice(0, 2), known);
  }
  return names;
};

/** Every text that the library has as a German name; what it gives for want of one is in another language. */
const listGermanTexts = (): ReadonlySet<string> => {
  const texts = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { name } = value as { name?: unknown };
    if (typeof name === "object" && name !== null && "de" in name) texts.add(String(name.de));
    for (const part of Object.values(value)) walk(part);
  };
  walk(
    JSON.parse(readFileSync(new URL("../../node_modules/date-holidays/data/holidays.json", import.meta.url), "utf8")),
  );
  return texts;
};

/** English name -> German name, as the library has both for one holiday of one country. */
const pairNames = (): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const german = listGermanTexts();
  const pairs = new Map<string, Map<string, string>>();
  for (const place of holidayPlaces) {
    const [country = "", region] = place.split("-");
    const calendar = region === undefined ? new Holidays(country) : new Holidays(country, region);
    const known = pairs.get(country) ?? new Map<string, string>();
    pairs.set(country, known);
    // Five years hold every holiday that comes at least every four.
    for (let year = 2024; year <= 2028; year += 1) {
      const inEnglish = calendar.getHolidays(year, country === "US" ? "en-us" : "en");
      const inGerman = calendar.getHolidays(year, "de");
      for (const { rule, date, name } of inEnglish.filter(({ type }) => type === "public")) {
        const isIt = (one: { rule: string; date: string }) => one.rule === rule && one.date === date;
        // Two holidays by one rule cannot be told apart.
        if (inEnglish.filter(isIt).length > 1) continue;
        const same = inGerman.find(isIt)?.name.replace(suffix, "");
        if (same !== undefined && german.has(same)) known.set(name.replace(suffix, ""), same);
      }
    }
  }
  return pairs;
};

/** A name as one holiday's: without the mark of a substitute day, and one by one where two fall on one day. */
const splitName = (name: string, isKnown: (one: string) => boolean): readonly string[] => {
  if (isKnown(name) || !/, | \(substitute day\)$/.test(name)) return [name];
  return name.split(", ").map((one) => one.replace(suffix, ""));
};

/** The German names by English name; `CC:Name` where countries do not call it by one name. */
export const nameHolidays = (): ReadonlyMap<string, string> => {
  const pairs = pairNames();
  const byName = new Map<string, Map<string, string | undefined>>();
  for (const [country, names] of listTableNames()) {
    const find = (name: string): string | undefined => {
      const ours = germanHolidays[`${country}:${name}`];
      return ours === null ? undefined : (ours ?? pairs.get(country)?.get(name) ?? germanHolidays[name] ?? undefined);
    };
    for (const name of [...names].flatMap((one) => splitName(one, (whole) => find(whole) !== undefined))) {
      const countries = byName.get(name) ?? new Map<string, string | undefined>();
      countries.set(country, find(name));
      byName.set(name, countries);
    }
  }
  const made = new Map<string, string>();
  for (const [name, countries] of byName) {
    const usual = findUsual([...countries.values()]);
    if (usual !== undefined) made.set(name, usual);
    for (const [country, german] of countries)
      if (german !== undefined && german !== usual) made.set(`${country}:${name}`, german);
  }
  return new Map([...made].sort(([one], [other]) => (one < other ? -1 : 1)));
};

/** The name of most countries; none where one of them has no German name, so that nothing is called by another's. */
const findUsual = (names: readonly (string | undefined)[]): string | undefined => {
  if (names.includes(undefined)) return undefined;
  const count = (name: string | undefined) => names.filter((one) => one === name).length;
  return [...names].sort((one, other) => count(other) - count(one))[0];
};

/** The text of `renderer/words/de/holidays.ts`. */
export const makeHolidayNames = (): string => {
  const isBare = (key: string) => /^[A-Za-z]+$/.test(key);
  const lines = [...nameHolidays()].map(([key, name]) => {
    const short = `  ${isBare(key) ? key : JSON.stringify(key)}: ${JSON.stringify(name)},`;
    return short.length <= 120 ? short : short.replace(/: (?="[^"]*",$)/, ":\n    ");
  });
  return `// German names of the public holidays in seeds/holidays. Made by e2e/runtime/write-holidays.ts, not written.
// From date-holidays by commenthol and contributors (ISC AND CC-BY-3.0), https://github.com/commenthol/date-holidays;
// names that it lacks are ours (e2e/runtime/german-holidays.ts).

/** By English name; \`CC:Name\` where a country calls it otherwise. What is missing keeps its English name. */
export const holidays: Readonly<Record<string, string>> = {
${lines.join("\n")}
};
`;
};
