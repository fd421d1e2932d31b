// Hands the words to all components: asked for once, since each component that asks by itself listens for the language by itself.
import type { i18n } from "i18next";
import { type ReactNode, useEffect, useMemo } from "react";
import { I18nextProvider, useTranslation } from "react-i18next";
import { type Language, languages } from "../../electron/shared/lists.ts";
import { chooseLocale } from "./choose-locale.ts";
import { formatDay, formatDayOrMonth, formatShortDay } from "./format-day.ts";
import { formatInstant, formatShortInstant } from "./format-instant.ts";
import type { HolidayNames } from "./name-holiday.ts";
import { rememberSaid } from "./remember-said.ts";
import { type Translate, WordsContext } from "./use-words.ts";

const Spoken = ({ children }: { children: ReactNode }) => {
  const { t, i18n: words } = useTranslation();
  const language: Language = languages.find((one) => one === words.language) ?? "en";
  const locale = chooseLocale(language, navigator.languages);
  const spoken = useMemo(
    () => ({
      t: rememberSaid(t as never as (...given: readonly unknown[]) => string) as never as Translate,
      language,
      locale,
      holidays: (words.getResourceBundle(language, "holidays") ?? {}) as HolidayNames,
      day: (day: string) => formatDay(day, locale),
      dayOrMonth: (day: string) => formatDayOrMonth(day, locale),
      shortDay: rememberSaid((day: string) => formatShortDay(day, locale)),
      instant: (at: string) => formatInstant(at, locale),
      shortInstant: (at: string) => formatShortInstant(at, locale),
    }),
    [t, words, language, locale],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    // By the locale, as React Aria has it: the page and the keys of its parts run the same way.
    document.documentElement.dir = words.dir(locale);
  }, [words, language, locale]);
  return <WordsContext value={spoken}>{children}</WordsContext>;
};

export const WordsProvider = ({ words, children }: { words: i18n; children: ReactNode }) => (
  <I18nextProvider i18n={words}>
    <Spoken>{children}</Spoken>
  </I18nextProvider>
);
