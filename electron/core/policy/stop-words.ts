// The commonest words of the seven languages: enough to tell in which one a paragraph is written.
import type { PolicyLanguage } from "./policy-language.ts";
import { addLetter, createWordNumbers } from "./word-numbers.ts";

const words: Readonly<Record<PolicyLanguage, string>> = {
  en: "the of and to a in that is for you we your our or with are this by may as be not have us on it from if will any can which such other when use how at an information",
  de: "der die das und zu in den von wir sie ihre ihrer ihren ist mit für nicht auf eine einer einem oder werden wird im des dem durch sich auch bei es zur zum als an uns wenn haben ihnen daten",
  fr: "le la les de des et à en un une du nous vous que qui pour vos votre nos notre est sont par sur dans ou au aux avec ce cette ces ne pas plus être données il d l peut peuvent",
  es: "el la los las de y que en un una por para con del su sus se nosotros usted es no o al como son datos más este esta estos puede lo nuestra nuestro nuestros sobre ser tu tus cuando",
  it: "il lo la i gli le di e che in un una per con del della dei delle da su si è sono non o al alla nel nella dati come i tuoi suoi nostri nostra questo questa può ai dal l più essere",
  nl: "de het een en van in op te dat is voor met wij u uw ons onze of die door zijn worden niet aan om als bij deze wordt kunnen kan naar ook over je jouw gegevens tot uit heeft hebben",
  pt: "o a os as de e que em um uma do da dos das por para com no na nos nas se sua seus suas seu você nós não ou ao como são dados mais este esta pode podem nossa nosso ser é sobre pelo pela",
};

const languages = Object.keys(words) as PolicyLanguage[];

const masks = new Map<string, number>();
languages.forEach((language, index) => {
  for (const word of words[language].split(" ")) masks.set(word, (masks.get(word) ?? 0) | (1 << index));
});
/** For a word's number: a bit for each language that has it. */
const languagesOf = createWordNumbers(masks);

/** `a` to `z`, `à` to `ÿ`. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 224 && code <= 255);
const lowerCode = (code: number): number =>
  (code >= 65 && code <= 90) || (code >= 192 && code <= 222) ? code + 32 : code;

export type StopWordCount = {
  readonly language: PolicyLanguage | null;
  readonly hits: number;
  readonly runnerUp: number;
  readonly words: number;
};

const summarise = (counts: readonly number[], seen: number): StopWordCount => {
  let best = 0;
  for (let index = 1; index < 7; index += 1) if ((counts[index] ?? 0) > (counts[best] ?? 0)) best = index;
  const hits = counts[best] ?? 0;
  let runnerUp = 0;
  for (let index = 0; index < 7; index += 1) if (index !== best) runnerUp = Math.max(runnerUp, counts[index] ?? 0);
  return { language: hits === 0 ? null : (languages[best] ?? null), hits, runnerUp, words: seen };
};

/**
 * Counts the commonest words of each language among the first `most` words of `text`. `hits` are those of the language
 * that has most, `runnerUp` those of the next.
 */
export const countStopWords = (text: string, most: number): StopWordCount => {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  let seen = 0;
  let sum = 0;
  let length = 0;
  for (let at = 0; at <= text.length && seen < most; at += 1) {
    const code = at === text.length ? 0 : lowerCode(text.charCodeAt(at));
    if (isLetter(code)) {
      sum = addLetter(sum, code);
      length += 1;
      continue;
    }
    if (length === 0) continue;
    seen += 1;
    for (let mask = languagesOf(sum); mask !== 0; mask &= mask - 1) {
      const index = 31 - Math.clz32(mask & -mask);
      counts[index] = (counts[index] ?? 0) + 1;
    }
    sum = 0;
    length = 0;
  }
  return summarise(counts, seen);
};

/** True when at least `enough` words that only `language` has stand among the first fourteen of a piece of `text` (as written, not lowered). */
export const hasWordsOf = (
  text: string,
  start: number,
  end: number,
  language: PolicyLanguage,
  enough: number,
): boolean => {
  // words that several languages share (`de`, `la`, `a`) settle nothing between them: their mask has more bits
  const own = 1 << languages.indexOf(language);
  let found = 0;
  let count = 0;
  let sum = 0;
  for (let at = start; at <= end && count < 14; at += 1) {
    const code = at === end ? 32 : text.charCodeAt(at);
    if (code !== 32) {
      sum = addLetter(sum, code);
      continue;
    }
    count += 1;
    if (languagesOf(sum) === own) found += 1;
    if (found >= enough) return true;
    sum = 0;
  }
  return false;
};
