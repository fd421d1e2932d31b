// Tries every rule on every sentence of a reply.
import type { ReplyKind } from "../../shared/reply-names.ts";
import type { ReplyLanguage } from "./detect-reply-language.ts";
import type { ReplyRule } from "./reply-rule.ts";
import { harmless } from "./rules/takes-back.ts";
import type { ReplySentence } from "./split-reply.ts";

/** A rule that speaks in the sentence at `at`. */
export type ReplyHit = { readonly rule: ReplyRule; readonly at: number };

/** The person's own words in the mail without any sign that they are quoted: companies do not speak so. */
const ownVoice =
  /\b(?:i (?:hereby |therefore |formally )?(?:request|ask you|demand|object|withdraw|exercise|would like to (?:request|exercise))|my (?:personal )?(?:data|information|request|rights?)|ich (?:beantrage|verlange|fordere|widerspreche|widerrufe|bitte sie|mache)|mein(?:e|en|er)? (?:personenbezogenen? )?(?:daten|konto|auskunft|recht)|je (?:vous )?(?:demande|prie|m'oppose|retire|souhaite (?:exercer|obtenir))|mes (?:donnees|droits|informations))\b/;

/** What stands on a button is in the first person too. */
const ofScreen =
  />|["[](?:\S{1,20} ){0,3}(?:my|meine?|mes)\b|\b(?:settings|einstellungen|parametres|button|bouton|rubrique|menu|onglet|men[uü]punkt|appli?|app)\b/;

/** Without what may stand beside "it is done". */
export const withoutHarmless = (folded: string, language: ReplyLanguage): string =>
  folded.replace(harmless[language], " ");

const careful: readonly ReplyKind[] = ["fulfilled", "partial", "refusal"];

const speaks = (rule: ReplyRule, { folded, withItems }: ReplySentence, language: ReplyLanguage): boolean => {
  const { pattern, needs, unless, kind } = rule;
  // a list says what is asked for; that something is done is never put together from pieces
  const words = kind === "fulfilled" || kind === "acknowledgement" ? folded : withItems;
  const told = careful.includes(kind) ? withoutHarmless(words, language) : words;
  const needed = needs === undefined || needs instanceof RegExp ? [needs] : needs;
  if (!pattern.test(kind === "fulfilled" ? words : told) || !needed.every((one) => one?.test(words) ?? true))
    return false;
  return !(unless?.test(told) ?? false);
};

/** All hits, by sentence. No rule is tried on a sentence that the person wrote. */
export const findHits = (
  sentences: readonly ReplySentence[],
  rules: readonly ReplyRule[],
  language: ReplyLanguage,
): ReplyHit[] =>
  sentences.flatMap((sentence, at) => {
    if (ownVoice.test(sentence.folded) && !ofScreen.test(sentence.folded)) return [];
    return rules.filter((rule) => speaks(rule, sentence, language)).map((rule) => ({ rule, at }));
  });

/** The best hit of a kind: a strong rule before a weak one, then the first in the mail. */
export const bestOf = (hits: readonly ReplyHit[], kind: ReplyKind): ReplyHit | undefined => {
  const own = hits.filter(({ rule }) => rule.kind === kind);
  const strong = own.filter(({ rule }) => rule.isWeak !== true);
  // that the time is prolonged says more than why
  return strong.find(({ rule }) => kind === "extension" && rule.name.endsWith("-extend")) ?? strong[0] ?? own[0];
};
