// What a component needs to speak: typed words, and days and moments in the chosen language.
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { type Language, languages } from "../../electron/shared/lists.ts";
import { chooseLocale } from "./choose-locale.ts";
import { formatDay, formatDayOrMonth, formatShortDay } from "./format-day.ts";
import { formatInstant, formatShortInstant } from "./format-instant.ts";

export type Translate = TFunction;

export const useWords = () => {
  const { t, i18n } = useTranslation();
  const language: Language = languages.find((one) => one === i18n.language) ?? "en";
  const locale = chooseLocale(language, navigator.languages);
  return {
    t: t as Translate,
    language,
    locale,
    day: (day: string) => formatDay(day, locale),
    dayOrMonth: (day: string) => formatDayOrMonth(day, locale),
    shortDay: (day: string) => formatShortDay(day, locale),
    instant: (at: string) => formatInstant(at, locale),
    shortInstant: (at: string) => formatShortInstant(at, locale),
  };
};
