// Starts i18next with the bundled words; nothing comes over the network. English is at hand, the others when they are spoken.
import { type BackendModule, createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../../electron/shared/lists.ts";
import type { Words } from "./en.ts";
import { en } from "./en.ts";
import type { HolidayNames } from "./name-holiday.ts";

type Bundle = { readonly translation: Words; readonly holidays: HolidayNames };

const bundles: Readonly<Record<Language, () => Promise<Bundle>>> = {
  en: () => Promise.resolve({ translation: en, holidays: {} }),
  de: () => import("./de.ts").then(({ de, holidays }) => ({ translation: de, holidays })),
  fr: () => import("./fr.ts").then(({ fr, holidays }) => ({ translation: fr, holidays })),
  es: () => import("./es.ts").then(({ es, holidays }) => ({ translation: es, holidays })),
};

const fromBundles: BackendModule = {
  type: "backend",
  init: () => undefined,
  read: (language, namespace, callback) => {
    bundles[language as Language]().then(
      (bundle) => callback(null, bundle[namespace as keyof Bundle]),
      (error: Error) => callback(error, null),
    );
  },
};

/** Resolves once the language is there. `changeLanguage` of what it answers loads another by itself, the old one speaking meanwhile. */
export const startWords = async (language: Language): Promise<i18n> => {
  const words = createInstance();
  await words
    .use(fromBundles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: "en",
      ns: ["translation", "holidays"],
      resources: { en: { translation: en, holidays: {} } },
      partialBundledLanguages: true,
      // React escapes; escaping twice would show `&amp;` in a company's name.
      interpolation: { escapeValue: false },
      returnNull: false,
      react: { useSuspense: false },
    });
  return words;
};
