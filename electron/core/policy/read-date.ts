// Reads a date in any of the forms that policies use, in seven languages.
import { hitsOf } from "./hits-of.ts";

/** How `3/4/2020` is meant. With dots or dashes the day always stands first. */
export type DateOrder = "day-first" | "month-first";

/** `value` is `YYYY-MM-DD`, or `YYYY-MM` where the text gives no day. Offsets count into the text given. */
export type ReadDate = { readonly value: string; readonly start: number; readonly end: number };

const monthNames: readonly string[] = [
  "january janvier enero gennaio januari janeiro januar jänner jan janv ene gen",
  "february février fevrier febrero febbraio februari fevereiro februar feber feb févr fév fevr fev",
  "march mars marzo maart março marco märz maerz mar mär mrz mrt",
  "april avril abril aprile apr avr abr",
  "may mai mayo maggio mei maio mag",
  "june juin junio giugno juni junho jun giu",
  "july juillet julio luglio juli julho jul juil lug",
  "august août aout agosto augustus aug ago",
  "september septembre septiembre setiembre settembre setembro sept sep set",
  "october octobre octubre ottobre oktober outubro oct okt ott out",
  "november novembre noviembre novembro nov",
  "december décembre decembre diciembre dicembre dezember dezembro december dec déc dez dic",
];
/** 1 to 12, by the names and short names in lower case. */
export const months: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, index) => names.split(" ").map((name): [string, number] => [name, index + 1])),
);
const monthWord = [...months.keys()].sort((one, other) => other.length - one.length).join("|");

const day = "(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\\.)?";
const year = "((?:19|20)\\d\\d)";
const gap = "[\\s,.'/-]{0,3}";
const of = "(?:(?:de|del|of|d')\\s?)?";
const forms = new RegExp(
  [
    `${year}[-/.]\\s?(\\d{1,2})[-/.]\\s?(\\d{1,2})(?!\\d)`,
    // not the second figure of a version: `1.2 - April 2026`
    `(?<!\\d|\\d\\.)${day}${gap}${of}(${monthWord})\\.?${gap}${of}${year}(?!\\d)`,
    `(?<!\\p{L})(${monthWord})\\.?${gap}${of}(?<!\\d)${day}${gap}${year}(?!\\d)`,
    `(?<!\\d)(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?((?:19|20)\\d\\d|[012]\\d)(?!\\d)`,
    `(?<!\\p{L})(${monthWord})\\.?${gap}${of}${year}(?!\\d)`,
    `(?<![\\d./-])(\\d{1,2})[/.]${year}(?!\\d)`,
    `${year}年\\s?(\\d{1,2})月\\s?(\\d{1,2})日`,
  ].join("|"),
  "gu",
);

/** How many days a month has; 1 is January. */
export const daysOfMonth = (y: number, m: number): number =>
  m === 2 ? (y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;

const write = (y: number, m: number, d: number | null): string | null => {
  if (y < 1990 || y > 2099 || !(m >= 1 && m <= 12)) return null;
  const month = `${y}-${String(m).padStart(2, "0")}`;
  if (d === null) return month;
  return d >= 1 && d <= daysOfMonth(y, m) ? `${month}-${String(d).padStart(2, "0")}` : null;
};

/** `3/4/2020`: a number above 12 decides; else English with slashes has the month first, all others the day. */
const readNumbers = (first: string, second: string, last: string, sign: string, order: () => DateOrder) => {
  const y = last.length === 2 ? 2000 + Number(last) : Number(last);
  const one = Number(first);
  const two = Number(second);
  const isMonthFirst = two > 12 || (one <= 12 && sign === "/" && order() === "month-first");
  return isMonthFirst ? write(y, one, two) : write(y, two, one);
};

const readHit = (hit: RegExpMatchArray, order: () => DateOrder): string | null => {
  const at = (index: number) => hit[index] ?? "";
  const month = (index: number) => months.get(at(index)) ?? 0;
  if (hit[1] !== undefined) return write(Number(at(1)), Number(at(2)), Number(at(3)));
  if (hit[4] !== undefined) return write(Number(at(6)), month(5), Number(at(4)));
  if (hit[7] !== undefined) return write(Number(at(9)), month(7), Number(at(8)));
  if (hit[10] !== undefined) return readNumbers(at(10), at(11), at(12), at(0).replace(/[\d\s]/g, "")[0] ?? "", order);
  if (hit[13] !== undefined) return write(Number(at(14)), month(13), null);
  if (hit[15] !== undefined) return write(Number(at(16)), Number(at(15)), null);
  return write(Number(at(17)), Number(at(18)), Number(at(19)));
};

/**
 * All dates in `lower`, a short piece of text in lower case. `order` is asked only where figures alone leave it open.
 *
 * @example readDates("le 1er mars 2021", () => "day-first")[0]?.value // "2021-03-01"
 */
export const readDates = (lower: string, order: () => DateOrder): ReadDate[] => {
  const found: ReadDate[] = [];
  // every form has two figures in a row
  if (!/\d\d/.test(lower)) return found;
  for (const hit of hitsOf(forms, lower)) {
    const value = readHit(hit, order);
    if (value !== null) found.push({ value, start: hit.index, end: hit.index + hit[0].length });
  }
  return found;
};
