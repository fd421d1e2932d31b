// The letter templates as they lie in memory, by language.
import type { Language, LetterKind } from "../../shared/lists.ts";

/** Handlebars sources with LF line ends. `partials` are named without their ending: `gdpr-deadline`. */
export type LanguageTemplates = {
  readonly letters: ReadonlyMap<LetterKind, string>;
  readonly partials: ReadonlyMap<string, string>;
};

export type Templates = ReadonlyMap<Language, LanguageTemplates>;
