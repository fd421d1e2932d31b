// Tries every rule on every sentence of a reply.
import type { ReplyKind } from "../../shared/lists.ts";
import type { ReplyRule } from "./reply-rule.ts";
import type { ReplySentence } from "./split-reply.ts";

/** A rule that speaks in the sentence at `at`. */
export type ReplyHit = { readonly rule: ReplyRule; readonly at: number };

/** The person's own words in the mail without any sign that they are quoted: companies do not speak so. */
const ownVoice =
  /\b(?:i (?:hereby |therefore |formally )?(?:request|ask you|demand|object|withdraw|exercise|would like to (?:request|exercise))|my (?:personal )?(?:data|information|request|rights?)|ich (?:beantrage|verlange|fordere|widerspreche|widerrufe|bitte sie|mache)|mein(?:e|en|er)? (?:personenbezogenen? )?(?:daten|konto|auskunft|recht)|je (?:vous )?(?:demande|prie|m'oppose|retire|souhaite (?:exercer|obtenir))|mes (?:donnees|droits|informations))\b/;

const speaks = ({ pattern, needs, unless, kind }: ReplyRule, { folded, withItems }: ReplySentence): boolean => {
  // a list says what is asked for; that something is done is never put together from pieces
  const words = kind === "fulfilled" || kind === "acknowledgement" ? folded : withItems;
  return pattern.test(words) && (needs?.test(words) ?? true) && !(unless?.test(words) ?? false);
};

/** All hits, by sentence. No rule is tried on a sentence that the person wrote. */
export const findHits = (sentences: readonly ReplySentence[], rules: readonly ReplyRule[]): ReplyHit[] =>
  sentences.flatMap((sentence, at) =>
    ownVoice.test(sentence.folded) ? [] : rules.filter((rule) => speaks(rule, sentence)).map((rule) => ({ rule, at })),
  );

/** The best hit of a kind: a strong rule before a weak one, then the first in the mail. */
export const bestOf = (hits: readonly ReplyHit[], kind: ReplyKind): ReplyHit | undefined => {
  const own = hits.filter(({ rule }) => rule.kind === kind);
  return own.find(({ rule }) => rule.isWeak !== true) ?? own[0];
};
