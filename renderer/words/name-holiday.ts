// A public holiday by its name in the window's language; the tables name it in English.
import type { Language } from "../../electron/shared/lists.ts";

/** Of one language, by English name; `CC:Name` where a country calls it otherwise. */
export type HolidayNames = Readonly<Record<string, string>>;

const substitute = " (substitute day)";
const substitutes: Readonly<Record<Exclude<Language, "en">, string>> = {
  de: "Ersatztag",
  fr: "jour de remplacement",
  es: "día sustitutivo",
};

type Names = { readonly language: Exclude<Language, "en">; readonly holidays: HolidayNames };

/** Its country's own name first: Ascension Day is "Auffahrt" in Switzerland. */
const translate = (name: string, country: string, names: Names): string | undefined => {
  const whole = names.holidays[`${country}:${name}`] ?? names.holidays[name];
  if (whole !== undefined) return whole;
  if (name.endsWith(substitute)) {
    const day = translate(name.slice(0, -substitute.length), country, names);
    return day && `${day} (${substitutes[names.language]})`;
  }
  // Two holidays on one day; a comma can also be part of one name, so the longest first part that is known counts.
  for (let comma = name.lastIndexOf(", "); comma > 0; comma = name.lastIndexOf(", ", comma - 1)) {
    const first = translate(name.slice(0, comma), country, names);
    const rest = translate(name.slice(comma + 2), country, names);
    if (first !== undefined && rest !== undefined) return `${first}, ${rest}`;
  }
  return undefined;
};

/**
 * `place`: whose it is. `nameHoliday("Easter Monday", "DE-BE", { language: "de", holidays })` is `{ text: "Ostermontag",
 * isEnglish: false }`; what has no name in the language keeps its English one, and is marked.
 */
export const nameHoliday = (
  name: string,
  place: string,
  { language, holidays }: { readonly language: Language; readonly holidays: HolidayNames },
): { text: string; isEnglish: boolean } => {
  if (language === "en") return { text: name, isEnglish: false };
  const known = translate(name, place.slice(0, 2), { language, holidays });
  return known === undefined ? { text: name, isEnglish: true } : { text: known, isEnglish: false };
};
