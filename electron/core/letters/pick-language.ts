// In which language a letter is written.
import { type LetterLanguage, letterLanguages } from "../../shared/letter-names.ts";

/** `mustAsk`: there is no telling, and `language` is only where the choice begins. */
export type PickedLanguage = { readonly language: LetterLanguage; readonly mustAsk: boolean };

/**
 * The policy's language if the person reads it, since that is what the company reads; the only one where there is one;
 * else the person is asked. `reads`: ISO 639-1, the person's best first.
 *
 * `pickLanguage({ languages: ["en", "de", "fr"], policy: "fr", reads: ["de", "fr"] })` is French.
 */
export const pickLanguage = ({
  languages,
  policy,
  reads,
}: {
  readonly languages: readonly LetterLanguage[];
  readonly policy: string | null;
  readonly reads: readonly string[];
}): PickedLanguage => {
  const [first = "en", ...others] = languages;
  if (others.length === 0) return { language: first, mustAsk: false };
  const ofPolicy = languages.find((language) => language === policy);
  if (ofPolicy !== undefined && reads.includes(ofPolicy)) return { language: ofPolicy, mustAsk: false };
  const read = reads.flatMap((code) => languages.filter((language) => language === code));
  return { language: ofPolicy ?? read[0] ?? first, mustAsk: true };
};

/** Of a complaint, whose language is not the company's to set: the only one that the person reads, else they are asked. */
export const pickForAuthority = ({
  languages,
  reads,
}: {
  readonly languages: readonly LetterLanguage[];
  readonly reads: readonly string[];
}): PickedLanguage => {
  const { language, mustAsk } = pickLanguage({ languages, policy: null, reads });
  const known = languages.filter((one) => reads.includes(one));
  return { language, mustAsk: mustAsk && known.length !== 1 };
};

/** The language of the text beside the letter, the person's best; null where they read the letter itself. */
export const pickGlossLanguage = (letter: LetterLanguage, reads: readonly string[]): LetterLanguage | null =>
  reads.includes(letter)
    ? null
    : (reads.flatMap((code) => letterLanguages.filter((language) => language === code))[0] ?? null);
