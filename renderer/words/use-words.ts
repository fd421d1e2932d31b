// What a component needs to speak: typed words, and days and moments in the chosen language.
import type { TFunction } from "i18next";
import { createContext, useContext } from "react";
import type { Language } from "../../electron/shared/lists.ts";
import type { HolidayNames } from "./name-holiday.ts";

export type Translate = TFunction;

type Words = {
  readonly t: Translate;
  readonly language: Language;
  readonly locale: string;
  readonly holidays: HolidayNames;
  readonly day: (day: string) => string;
  readonly dayOrMonth: (day: string) => string;
  readonly shortDay: (day: string) => string;
  readonly instant: (at: string) => string;
  readonly shortInstant: (at: string) => string;
};

export const WordsContext = createContext<Words | null>(null);

export const useWords = (): Words => {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("There are no words outside of WordsProvider.");
  return words;
};
