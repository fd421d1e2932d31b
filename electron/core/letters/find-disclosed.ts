// Which of the person's data a letter carries once they have changed its words by hand.
import type { Day } from "../../shared/day.ts";
import { type Disclosed, disclosable, type LetterLanguage } from "../../shared/letter-names.ts";
import { formatDay } from "./format-day.ts";

/** What has no value to look for. */
const unsought = ["documentCopy", "residence", "reasons", "corrections"] as const satisfies Disclosed[];
type Unsought = (typeof unsought)[number];
const isUnsought = (datum: Disclosed): datum is Unsought => unsought.some((one) => one === datum);

/** What the app can look for in a text. */
type Sought = Exclude<Disclosed, Unsought>;

/** What the app knows of the person; null: not known. */
export type KnownData = Readonly<Record<Exclude<Sought, "birthOn">, string | null>> & { readonly birthOn: Day | null };

/**
 * A datum counts if its known value stands in the text, however it is spaced, punctuated or capitalised; of an address one
 * line is enough, of a telephone number its end. For what has no known value (where they live, what they wrote of
 * themselves, what is gone from their details since) what was written down when the letter was made goes on to hold. The
 * ledger may name too much so, never too little.
 */
export const findDisclosed = (
  text: string,
  { known, before, language }: { known: KnownData; before: readonly Disclosed[]; language: LetterLanguage },
): Disclosed[] => {
  const whole = squeeze(text);
  const stands = (value: string) =>
    squeeze(value).signs === "" ? bare(text).includes(bare(value)) : holds(whole, squeeze(value));
  const isTold = (datum: Sought, value: string): boolean => {
    switch (datum) {
      case "address":
        return listParts(value).some(stands);
      case "phone":
        return stands(value) || endsAlike(text, value);
      case "birthOn":
        return known.birthOn !== null && spell(known.birthOn, language).some(stands);
      case "name":
      case "email":
      case "senderEmail":
      case "customerNumber":
      case "accountName":
      case "otherIdentifier":
        return stands(value);
    }
  };
  return disclosable.filter((datum) => {
    if (isUnsought(datum)) return before.includes(datum);
    const value = known[datum]?.trim() ?? "";
    return value === "" ? before.includes(datum) : isTold(datum, value);
  });
};

/** For a value that has neither letters nor digits. */
const bare = (text: string): string =>
  text
    .normalize("NFKD")
    .toUpperCase()
    .replace(/[\s\p{M}]/gu, "");

/** `signs`: letters and digits alone; `inside`: where one of them stands in the middle of a word or number. */
type Squeezed = { readonly signs: string; readonly inside: ReadonlySet<number> };

/** Without accents, and in capitals, since small letters hang on their neighbours (Greek's sigma). */
const squeeze = (text: string): Squeezed => {
  const inside = new Set<number>();
  let signs = "";
  let isAmidst = false;
  for (const sign of text.normalize("NFKD").toUpperCase().replace(/\p{M}/gu, "")) {
    const isPlain = /[A-Z0-9]/.test(sign);
    if (isPlain && isAmidst) inside.add(signs.length);
    // Scripts without spaces have no middle of a word.
    isAmidst = isPlain;
    if (/[\p{L}\p{N}]/u.test(sign)) signs += sign;
  }
  return { signs, inside };
};

/** `erika.b` does not stand in `Erika Beispiel`. */
const holds = (whole: Squeezed, { signs }: Squeezed): boolean => {
  for (let at = whole.signs.indexOf(signs); at >= 0; at = whole.signs.indexOf(signs, at + 1))
    if (!whole.inside.has(at) && !whole.inside.has(at + signs.length)) return true;
  return false;
};

/** The whole and each line that says something by itself: `DE` stands in many words. */
const listParts = (address: string): string[] => [
  address,
  ...address.split(/[\n\r]+/).filter((line) => squeeze(line).signs.length >= 5),
];

/** `030 5550100` and `+49 30 555-0100` are one number: both end on the same seven digits. */
const endsAlike = (text: string, phone: string): boolean => {
  const [end] = /\d{7}$/.exec(phone.replace(/\D/g, "")) ?? [];
  return end !== undefined && text.replace(/\D/g, "").includes(end);
};

const spell = (on: Day, language: LetterLanguage): string[] => {
  const styles = { en: ["en-GB", "en-US"], de: ["de-DE"], fr: ["fr-FR"] } as const;
  const [year = "", month = "", day = ""] = on.split("-");
  const inDigits = [month, String(Number(month))].flatMap((m) =>
    [day, String(Number(day))].flatMap((d) => [`${d}.${m}.${year}`, `${m}/${d}/${year}`]),
  );
  return [on, ...inDigits, ...styles[language].map((style) => formatDay(on, style))];
};
