// Says in which language a reply is written; most are far shorter than a policy.
import { detect } from "tinyld";
import { countStopWords } from "../policy/stop-words.ts";

/** The languages whose replies are read. */
export const replyLanguages = ["en", "de", "fr"] as const;
export type ReplyLanguage = (typeof replyLanguages)[number];

export const isReplyLanguage = (code: string | null): code is ReplyLanguage =>
  replyLanguages.some((language) => language === code);

/** Addresses and reference numbers are of no language; a mail's tail is often a notice in another one than its body. */
const sampleOf = (plain: string): string =>
  plain
    .slice(0, 4000)
    .replace(/\S{0,80}(?:@|:\/\/|www\.)\S{0,200}|\S{0,40}\d\S{0,40}/g, " ")
    .replace(/\s+/g, " ")
    .slice(0, 1500);

/** Short words that one of the three has alone: no neighbour (Dutch, Danish, Spanish, Italian) writes them. */
const ownWords: Readonly<Record<ReplyLanguage, RegExp>> = {
  en: /\b(?:the|your|you|we|our|have|with|this|will|from|been|and|is|are|my|out|until|when)\b/g,
  de: /\b(?:und|nicht|wir|sie|ihre[nmrs]?|für|bitte|ist|haben|wurde|wieder|dass|über|vom|zum|zur|deine?[nmrs]?|dir|ich|bin|einen|schön|nach|unsere[nmrs]?|ab|am|im)\b/g,
  fr: /\b(?:vous|votre|vos|nous|notre|une|est|avec|dans|pour|aux|je|serai|été|bien|c'est|du|au|et|les)\b/g,
};
const fewWords = 40;

/** For a mail of a few words, which every way of telling mistakes; null: not sure. */
const detectFromFew = (sample: string, words: number): ReplyLanguage | null => {
  if (words > fewWords) return null;
  const lower = sample.toLowerCase().replaceAll("’", "'");
  const counts = replyLanguages.map((language) => new Set(lower.match(ownWords[language]) ?? []).size);
  const most = Math.max(...counts);
  const second = [...counts].sort((one, other) => other - one)[1] ?? 0;
  return most >= 4 && most >= second * 3 ? (replyLanguages[counts.indexOf(most)] ?? null) : null;
};

/**
 * ISO 639-1, or null where there is too little to tell. Both ways of telling must agree on a language that is read, unless
 * its commonest words leave no doubt: a Danish or an Afrikaans mail shares words with all three.
 */
export const detectReplyLanguage = (plain: string): string | null => {
  const sample = sampleOf(plain);
  const { language, hits, runnerUp, words } = countStopWords(sample, 200);
  if (words === 0) return null;
  const few = detectFromFew(sample, words);
  if (few !== null) return few;
  if (words >= 12 && language !== null && hits >= words * 0.3 && hits >= runnerUp * 1.8) return language;
  const detected = detect(sample);
  if (!isReplyLanguage(detected)) {
    // a short mail is mistaken for anything: its commonest words know better where they are many
    const isClear = isReplyLanguage(language) && hits >= 2 && hits >= words * 0.25 && hits >= runnerUp * 2;
    return isClear ? language : detected === "" ? null : detected;
  }
  if (language === detected) return detected;
  return language === null || hits <= 1 ? (words <= 6 ? detected : null) : hits >= words * 0.2 ? language : null;
};
