// A public holiday by its name in the window's language; the tables name it in English.
import type { Language } from "../../electron/shared/lists.ts";
import { holidays } from "./de/holidays.ts";

const substitute = " (substitute day)";

/** Its country's own name first: Ascension Day is "Auffahrt" in Switzerland. */
const german = (name: string, country: string): string | undefined => {
  const whole = holidays[`${country}:${name}`] ?? holidays[name];
  if (whole !== undefined) return whole;
  if (name.endsWith(substitute)) {
    const day = german(name.slice(0, -substitute.length), country);
    return day && `${day} (Ersatztag)`;
  }
  // Two holidays on one day; a comma can also be part of one name, so the longest first part that is known counts.
  for (let comma = name.lastIndexOf(", "); comma > 0; comma = name.lastIndexOf(", ", comma - 1)) {
    const [first, rest] = [german(name.slice(0, comma), country), german(name.slice(comma + 2), country)];
    if (first !== undefined && rest !== undefined) return `${first}, ${rest}`;
  }
  return undefined;
};

/** `nameHoliday("Easter Monday", "DE-BE", "de")` is `{ text: "Ostermontag", isEnglish: false }`. `place`: whose it is. */
export const nameHoliday = (name: string, place: string, language: Language): { text: string; isEnglish: boolean } => {
  if (language === "en") return { text: name, isEnglish: false };
  const known = german(name, place.slice(0, 2));
  return known === undefined ? { text: name, isEnglish: true } : { text: known, isEnglish: false };
};
