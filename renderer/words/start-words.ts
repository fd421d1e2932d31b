// Starts i18next with the bundled words; nothing is fetched.
import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../../electron/shared/lists.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";

export const startWords = (language: Language): i18n => {
  const words = createInstance();
  void words.use(initReactI18next).init({
    lng: language,
    fallbackLng: "en",
    resources: { en: { translation: en }, de: { translation: de } },
    initAsync: false,
    // React escapes; escaping twice would show `&amp;` in a company's name.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return words;
};
