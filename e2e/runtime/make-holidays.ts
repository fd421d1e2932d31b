// Makes the table of one place's public holidays from date-holidays, for seeds/holidays.
import Holidays from "date-holidays";
import { holidayCorrections } from "./holiday-places.ts";

const YEARS = [2024, 2036] as const;
const DAY_MS = 86_400_000;
const ATTRIBUTION =
  "date-holidays by commenthol and contributors (ISC AND CC-BY-3.0), https://github.com/commenthol/date-holidays; changed as the project's seeds/holidays/README.md says";

type Named = readonly [day: string, name: string];

/** The text of `seeds/holidays/<place>.json`, e.g. for `DE-BE`: public, whole days only, by date. */
export const makeHolidays = (place: string): string => {
  const days = listHolidays(place);
  const lines = days.map((day) => `    [${day.map((part) => JSON.stringify(part)).join(", ")}]`);
  return `{
  "attribution": ${JSON.stringify(ATTRIBUTION)},
  "place": ${JSON.stringify(place)},
  "years": [${YEARS.join(", ")}],
  "days": [
${lines.join(",\n")}
  ]
}
`;
};

const listHolidays = (place: string): Named[] => {
  const [country = "", region] = place.split("-");
  const calendar = region === undefined ? new Holidays(country) : new Holidays(country, region);
  const correction = holidayCorrections[place] ?? {};
  for (const { rule, name } of correction.set ?? []) {
    if (!calendar.setHoliday(rule, { name, type: "public" })) throw new Error(`No such rule for ${place}: ${rule}`);
  }
  const days = new Map<string, string>();
  // One year more on each side: New Year's Day on a Saturday is observed in the year before.
  for (let year = YEARS[0] - 1; year <= YEARS[1] + 1; year += 1) {
    const isKept = ({ type, rule }: Found) => type === "public" && !correction.drop?.includes(rule);
    const found = calendar.getHolidays(year, country === "US" ? "en-us" : "en").filter(isKept);
    const named = found.flatMap((holiday) => spread(holiday, correction.earlier?.[holiday.rule] ?? 0));
    const extra = correction.substitutesWeekends ? substitutes(found, named) : [];
    for (const [day, name] of [...named, ...extra]) {
      days.set(day, joinNames(days.get(day) ?? name, name));
    }
  }
  return [...days].filter(([day]) => inYears(day)).sort(([one], [other]) => (one < other ? -1 : 1));
};

/** Two holidays may fall on one day; the same one may be known by a correction and by the library. */
const joinNames = (known: string, name: string): string => {
  if (known.includes(name)) return known;
  return name.includes(known) ? name : `${known}, ${name}`;
};

const inYears = (day: string): boolean => Number(day.slice(0, 4)) >= YEARS[0] && Number(day.slice(0, 4)) <= YEARS[1];

/** Every whole day of a holiday; an afternoon off (Iceland's Christmas Eve) is no public holiday. */
const spread = ({ date, start, end, name }: Found, earlier: number): Named[] => {
  const whole = Math.floor((end.getTime() - start.getTime()) / DAY_MS + 0.1);
  return Array.from({ length: whole }, (_, at) => [shift(date.slice(0, 10), at - earlier), name]);
};

type Found = ReturnType<Holidays["getHolidays"]>[number];

const substitutes = (found: readonly Found[], named: readonly Named[]): Named[] => {
  const taken = new Set(named.map(([day]) => day));
  const isFixed = ({ rule }: Found) => /^\d\d-\d\d$/.test(rule);
  return found.filter(isFixed).flatMap(({ date, name }): Named[] => {
    let day = date.slice(0, 10);
    if (!isWeekend(day)) return [];
    while (isWeekend(day) || taken.has(day)) day = shift(day, 1);
    taken.add(day);
    return [[day, `${name} (substitute day)`]];
  });
};

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

const shift = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);
