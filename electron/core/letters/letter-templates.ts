// The letter templates as they lie in memory, by language.
import * as z from "zod";
import { Day } from "../../shared/day.ts";
import { type LetterBasis, type LetterLanguage, type LetterName, requestNames } from "../../shared/letter-names.ts";
import { eventKinds, packIds } from "../../shared/lists.ts";

/** `access.eu-gdpr`, the name of a template's file without its ending. */
export type LetterKey = `${LetterName}.${LetterBasis}`;

/** `<language>/words.json`: the few words that the code puts into a letter. */
export const LetterWords = z.strictObject({
  requests: z.record(z.enum(requestNames), z.string().min(1)).describe("`my request for access to my personal data`"),
  articles: z
    .partialRecord(z.enum(packIds), z.partialRecord(z.enum(requestNames), z.string().min(1)))
    .describe("The provision that a request rests on, as it is cited in this language."),
  events: z.partialRecord(z.enum(eventKinds), z.string().min(1)).describe("A sentence for each row of the table."),
});
export type LetterWords = z.infer<typeof LetterWords>;

/** `<language>/reviewed.json`: the day on which a lawyer read each letter; null: none has. */
export const LetterReviews = z.record(z.string(), Day.nullable());

/** Handlebars sources with LF line ends. `partials` are named by their path without its ending: `eu-gdpr/term`. */
export type LanguageTemplates = {
  readonly letters: ReadonlyMap<LetterKey, string>;
  readonly partials: ReadonlyMap<string, string>;
  readonly words: LetterWords;
  readonly reviews: z.infer<typeof LetterReviews>;
};

export type Templates = ReadonlyMap<LetterLanguage, LanguageTemplates>;
