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

/**
 * ISO 639-1, or null where there is too little to tell. Both ways of telling must agree on a language that is read, unless
 * its commonest words leave no doubt: a Danish or an Afrikaans mail shares words with all three.
 */
export const detectReplyLanguage = (plain: string): string | null => {
  const sample = sampleOf(plain);
  const { language, hits, runnerUp, words } = countStopWords(sample, 200);
  if (words === 0) return null;
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
