// Names a language in its own words, so that it can be found from any other.
import type { Language } from "../../electron/shared/lists.ts";

export const nameLanguage = (language: Language): string =>
  new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
