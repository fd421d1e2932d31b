// Tells English, German and French texts apart by their commonest words.
import { type LetterLanguage, letterLanguages } from "../../shared/letter-names.ts";

const commonest: Readonly<Record<LetterLanguage, ReadonlySet<string>>> = {
  en: new Set("the and of to you your that which please have me my this not it for if by".split(" ")),
  de: new Set("der die das und ich sie mir mich bitte ihre ihren nicht zu von dem den für wenn mit".split(" ")),
  fr: new Set("le la les des et vous je de du que pour votre vos ne pas si une est mes par".split(" ")),
};

/** Below this many telling words a text says nothing: a heading, an address. */
const enough = 3;

/** null: too short to tell. `guessLanguage("Please send me the data that you have")` is `en`. */
export const guessLanguage = (text: string): LetterLanguage | null => {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const counts = letterLanguages.map((language) => ({
    language,
    count: words.filter((word) => commonest[language].has(word)).length,
  }));
  const [first, second] = counts.sort((one, other) => other.count - one.count);
  if (first === undefined || first.count < enough || first.count === second?.count) return null;
  return first.language;
};
