// Calendar days as whole numbers, so that a hundred thousand deadlines are reckoned in a second. What a date is, Temporal says: once for each.
import { Temporal } from "temporal-polyfill";
import { Day } from "../../shared/day.ts";

/** Days since 1 January 1970, which is 0. */
export type DayNumber = number;

/** So many different days are remembered, some 250 years of them; whoever sends more costs time and no memory. */
const most = 100_000;
const numbers = new Map<Day, DayNumber>();
const days = new Map<DayNumber, Day>();
const years = new Map<DayNumber, number>();
const monthsOn = new Map<number, DayNumber>();
const epoch = Temporal.PlainDate.from("1970-01-01");

const remember = <K, V>(map: Map<K, V>, key: K, value: V): V => {
  if (map.size >= most) map.clear();
  map.set(key, value);
  return value;
};

/** `toNumber("1970-01-02")` is 1. A day that is none throws. */
export const toNumber = (day: Day): DayNumber =>
  numbers.get(day) ??
  remember(
    numbers,
    day,
    epoch.until(Temporal.PlainDate.from(day, { overflow: "reject" }), { largestUnit: "day" }).days,
  );

/** `toDay(1)` is `1970-01-02`. */
export const toDay = (number: DayNumber): Day =>
  days.get(number) ?? remember(days, number, Day.parse(epoch.add({ days: number }).toString()));

/** No law counts as many; one number then stands for a day and the months that are added to it. */
const mostMonths = 100_000;

/** The same day of the month so many months on, or that month's last one (Reg. 1182/71 Art. 3(2)(c)). */
export const addMonths = (number: DayNumber, months: number): DayNumber => {
  const key = number * mostMonths + months;
  const known = monthsOn.get(key);
  if (known !== undefined) return known;
  const end = Temporal.PlainDate.from(toDay(number)).add({ months }, { overflow: "constrain" });
  return remember(monthsOn, key, toNumber(Day.parse(end.toString())));
};

/** 1 is Monday, 7 Sunday (ISO 8601). 1 January 1970 was a Thursday. */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

export const yearOf = (number: DayNumber): number =>
  years.get(number) ?? remember(years, number, Number(toDay(number).slice(0, 4)));

/** `31` of 31 January. */
export const dayOfMonth = (number: DayNumber): number => Number(toDay(number).slice(8));
