// Tries every rule on every sentence of a reply.
import type { ReplyKind } from "../../shared/reply-names.ts";
import type { ReplyLanguage } from "./detect-reply-language.ts";
import { isHypothetical } from "./is-hypothetical.ts";
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
  />|["[](?:\S{1,20} ){0,6}(?:my|meine?|mes)\b|\b(?:settings|einstellungen|parametres|button|bouton|rubrique|menu|onglet|men[uü]punkt|appli?|app)\b/;

/** Without what may stand beside "it is done". */
export const withoutHarmless = (folded: string, language: ReplyLanguage): string =>
  folded.replace(harmless[language], " ");

/** Nobody asks, postpones or refuses by saying that it may come to that. */
const asks: readonly ReplyKind[] = ["identity-demand", "fee", "extension", "refusal", "use-our-form"];

/** "Should we need more we will ask": nothing is asked yet. */
const mayAskLater =
  /^(?:should|if|in case|sollten?|falls|wenn|si|au cas ou) (?:we|wir|nous|anything|any|further|more|additional|weitere|zusatzliche|des)\b[^?]*$/;

const careful: readonly ReplyKind[] = ["fulfilled", "partial", "refusal"];

/** A sentence as the rules see it: with its list, and without what is harmless beside "it is done". */
type Words = { readonly folded: string; readonly withItems: string; readonly told: string; readonly toldOnly: string };

const toWords = ({ folded, withItems }: ReplySentence, language: ReplyLanguage): Words => {
  const told = withoutHarmless(withItems, language);
  const toldOnly = folded === withItems ? told : withoutHarmless(folded, language);
  return { folded, withItems, told, toldOnly };
};

const speaks = ({ pattern, needs, unless, kind }: ReplyRule, { folded, withItems, told, toldOnly }: Words): boolean => {
  // a list says what is asked for; that something is done is never put together from pieces
  const isAlone = kind === "fulfilled" || kind === "acknowledgement";
  const words = isAlone ? folded : withItems;
  const left = careful.includes(kind) ? (isAlone ? toldOnly : told) : words;
  const needed = needs === undefined || needs instanceof RegExp ? [needs] : needs;
  if (!needed.every((one) => one?.test(words) ?? true)) return false;
  if (kind !== "fulfilled") return pattern.test(left) && !(unless?.test(left) ?? false);
  // what is not done behind a semicolon takes back nothing before it; the mail as a whole is looked at later
  const [parts, leftParts] = [words.split("; "), left.split("; ")];
  const leftOf = (at: number): string => (parts.length === leftParts.length ? leftParts[at] : left) ?? left;
  return parts.some((part, at) => pattern.test(part) && !(unless?.test(leftOf(at)) ?? false));
};

/** All hits, by sentence. No rule is tried on a sentence that the person wrote. */
export const findHits = (
  sentences: readonly ReplySentence[],
  rules: readonly ReplyRule[],
  language: ReplyLanguage,
): ReplyHit[] =>
  sentences.flatMap((sentence, at) => {
    if (ownVoice.test(sentence.folded) && !ofScreen.test(sentence.folded)) return [];
    const isSupposed = isHypothetical(sentence.folded);
    const isLater = mayAskLater.test(sentence.folded);
    const left = rules.filter(
      ({ kind }) => !(isSupposed && asks.includes(kind)) && !(isLater && kind === "clarification"),
    );
    const words = toWords(sentence, language);
    return left.filter((rule) => speaks(rule, words)).map((rule) => ({ rule, at }));
  });

/** The best hit of a kind: a strong rule before a weak one, then the first in the mail. */
export const bestOf = (hits: readonly ReplyHit[], kind: ReplyKind): ReplyHit | undefined => {
  const own = hits.filter(({ rule }) => rule.kind === kind);
  const strong = own.filter(({ rule }) => rule.isWeak !== true);
  // that the time is prolonged says more than why
  return strong.find(({ rule }) => kind === "extension" && rule.name.endsWith("-extend")) ?? strong[0] ?? own[0];
};
