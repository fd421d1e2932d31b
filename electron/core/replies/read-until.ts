// Reads until when a company gives itself time: only a day that it names, never one that we reckon.
import { Day } from "../../shared/day.ts";
import { findDateOrder } from "../policy/date-order.ts";
import { foldCharacters } from "../policy/fold-characters.ts";
import { daysOfMonth, months, type ReadDate, readDates } from "../policy/read-date.ts";
import type { ReplyLanguage } from "./detect-reply-language.ts";
import type { ReplySentence } from "./split-reply.ts";

const until =
  /\b(?:by|until|till|before|no later than|latest by|through|on or before|up to|due(?: on)?|extended to|deadline (?:of|is|to)|bis(?: (?:zum|einschließlich|spätestens|längstens))?|spätestens(?: (?:am|zum|bis))?|zum|längstens|au plus tard(?: le)?|jusqu'au|jusqu'à|avant(?: le)?|d'ici(?: le| au)?|date limite(?: du| au)?|porté au|reportée? au)(?: the)?(?: (?:end of(?: business on)?|ende|fin|close of(?: business on)?|der|dem|den|le|zum|am|au|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)){0,3},? {0,2}$/;
/** Of the letter that is answered, of when it came in, of the law. */
const notUntil =
  /\b(?:of|from|dated|received(?: on)?|submitted(?: on)?|vom|datiert|eingegangen(?: am)?|am|du|datée? du|reçue?(?: le)?|since|seit|depuis(?: le)?|was(?: originally)? due(?: on)?|original(?:ly)?)(?: the)? {0,2}$/;
const endOf = /\b(?:end of|ende|fin(?: du mois de| de)?|the end of) {0,2}$/;
const names =
  "january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre";
const noYear = new RegExp(
  `(?<![\\d./-])(\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:of )?(${names})(?![\\p{L}])(?!,? ?\\d{4})|(?<!\\p{L})(${names}) (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|,? ?\\d{4})|(?<![\\d./-])(\\d{1,2})\\.(\\d{1,2})\\.(?! ?\\d)`,
  "gu",
);

const two = (number: number): string => String(number).padStart(2, "0");

/** `17 April` is the next one behind the day of the mail. */
const datesWithoutYear = (lower: string, sentOn: Day): ReadDate[] =>
  [...lower.matchAll(noYear)].flatMap((hit) => {
    const day = Number(hit[1] ?? hit[4] ?? hit[5]);
    const month = hit[5] === undefined ? (months.get(hit[2] ?? hit[3] ?? "") ?? 0) : Number(hit[6]);
    const year = Number(sentOn.slice(0, 4));
    if (month < 1 || month > 12 || day < 1) return [];
    const inYear = (y: number) => `${y}-${two(month)}-${two(day)}`;
    const value = inYear(year) >= sentOn ? inYear(year) : inYear(year + 1);
    if (day > daysOfMonth(Number(value.slice(0, 4)), month)) return [];
    return [{ value, start: hit.index, end: hit.index + hit[0].length }];
  });

/** `end of June 2026` is a day; `June 2026` is none. */
const toDay = ({ value }: ReadDate, before: string): string | null => {
  if (value.length === 10) return value;
  if (!endOf.test(before)) return null;
  const [year = 0, month = 0] = value.split("-").map(Number);
  return `${value}-${two(daysOfMonth(year, month))}`;
};

type Named = { readonly day: string; readonly isUntil: boolean };

const daysIn = (lower: string, language: ReplyLanguage, whole: string, sentOn: Day | null): Named[] => {
  const dates = [
    ...readDates(lower, () => findDateOrder(whole, language)),
    ...(sentOn === null ? [] : datesWithoutYear(lower, sentOn)),
  ];
  return dates.flatMap((date) => {
    const before = lower.slice(Math.max(0, date.start - 60), date.start).replace(/\s+/g, " ");
    const day = toDay(date, before);
    if (day === null || (sentOn !== null && day < sentOn)) return [];
    const isUntil = until.test(before);
    return !isUntil && notUntil.test(before) ? [] : [{ day, isUntil }];
  });
};

/**
 * The day that an extension names: in its sentence, in the two behind or the one before. One that `by`, `bis` or `au plus tard` leads
 * to comes first; a day that merely stands there counts only in the sentence itself and only if it is the one day there.
 */
export const readUntil = (
  text: string,
  sentences: readonly ReplySentence[],
  at: number,
  language: ReplyLanguage,
  sentOn: Day | null,
): Day | null => {
  const whole = text.slice(0, 20_000).toLowerCase();
  const read = (index: number): Named[] => {
    const sentence = sentences[index];
    if (sentence === undefined) return [];
    return daysIn(foldCharacters(text.slice(sentence.start, sentence.end)).toLowerCase(), language, whole, sentOn);
  };
  const own = read(at);
  const near = [own, read(at + 1), read(at + 2), read(at - 1)];
  const untils = near.map((days) => days.filter(({ isUntil }) => isUntil)).find((days) => days.length > 0);
  const found = untils?.at(-1) ?? (own.length === 1 ? own[0] : undefined);
  const parsed = Day.safeParse(found?.day);
  return parsed.success ? parsed.data : null;
};
