// The same letter in a language that the person reads, to stand beside the one that goes out.
import type { Gloss } from "../../shared/request.ts";
import { fillLetter, type LetterFacts } from "./fill-letter.ts";
import type { Templates } from "./letter-templates.ts";
import { languagesOf, lettersOf } from "./letters-of-law.ts";
import { pickGlossLanguage } from "./pick-language.ts";
import { writeLetter } from "./write-letter.ts";

/**
 * Without its citations where the law's letters are not written in that language (`isPlain`). null where the person reads
 * the letter itself, and where there is no such letter in a language of theirs: also one that asks again, in the law's own
 * words, for what an answer left out.
 */
export const writeGloss = (facts: LetterFacts, reads: readonly string[], templates: Templates): Gloss | null => {
  const language = pickGlossLanguage(facts.language, reads);
  const found = language === null ? undefined : templates.get(language);
  if (language === null || found === undefined) return null;
  const isPlain = !languagesOf(facts.basis).includes(language);
  const basis = isPlain ? "plain" : facts.basis;
  if (!lettersOf(basis).includes(facts.name) || (isPlain && facts.extra.lacking !== undefined)) return null;
  const order = { name: facts.name, basis, language } as const;
  const variables = fillLetter({ ...facts, ...order, ...(isPlain && { conditional: false, resident: false }) }, found);
  const written = writeLetter({ ...order, variables }, templates);
  return written.kind === "written" ? { language, subject: written.subject, text: written.text, isPlain } : null;
};
