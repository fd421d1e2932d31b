// The locale for dates and numbers: the UI language, with the region that the system names for it.
import type { Language } from "../../electron/shared/lists.ts";

/** `chooseLocale("en", ["de-AT", "en-GB"])` is `"en-GB"`; a language that the system does not name stands alone. */
export const chooseLocale = (language: Language, preferred: readonly string[]): string =>
  preferred.find((tag) => tag.split("-")[0]?.toLowerCase() === language) ?? language;
