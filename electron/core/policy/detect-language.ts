// Says in which language a policy is written, and in which one of its paragraphs.
import { detect } from "tinyld";
import { type PolicyLanguage, policyLanguages } from "./policy-language.ts";
import { countStopWords, hasWordsOf } from "./stop-words.ts";

const isRead = (code: string): code is PolicyLanguage => policyLanguages.some((language) => language === code);

/** Three pieces from the body: a saved page begins and ends with menus, which say little about the language. */
const takeSample = (plain: string): string => {
  if (plain.length <= 1500) return plain;
  return [0.2, 0.45, 0.7].map((share) => plain.slice(Math.floor(plain.length * share)).slice(0, 420)).join(" ");
};

/**
 * The language of a policy, or null when it is none that is read. The commonest words decide where they leave no doubt; the
 * n-gram detector (tinyld, about 2 ms) is asked once where they do not, which is also how other languages show themselves.
 */
export const detectLanguage = (plain: string): PolicyLanguage | null => {
  const sample = takeSample(plain);
  const { language, hits, runnerUp, words } = countStopWords(sample, 120);
  const leaveNoDoubt =
    (hits >= words * 0.3 && hits >= runnerUp * 1.6) || (hits >= words * 0.25 && hits >= runnerUp * 3);
  if (language !== null && words >= 30 && leaveNoDoubt) return language;
  const detected = detect(sample.replace(/\s+/g, " ").slice(0, 600));
  if (isRead(detected)) return detected;
  // too little to go by for either: a short notice in plain words is still better read than refused
  return words < 30 && hits >= 3 && hits > runnerUp ? language : null;
};

/** The language of one paragraph: that of the policy unless its commonest words clearly say another. */
export const detectParagraphLanguage = (
  plain: string,
  start: number,
  end: number,
  policy: PolicyLanguage | null,
): PolicyLanguage | null => {
  if (end - start < 24) return policy;
  const to = Math.min(end, start + 160);
  // nearly always the policy's own language: two of its words among the first settle it
  if (policy !== null && hasWordsOf(plain, start, to, policy, 2)) return policy;
  const { language, hits, runnerUp, words } = countStopWords(plain.slice(start, to), 14);
  if (language === policy || words < 5) return policy;
  return hits >= 3 && hits >= words * 0.3 && hits >= runnerUp + 2 ? language : policy;
};
