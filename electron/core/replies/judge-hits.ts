// Weighs what the rules found in one mail against each other, and says what the person must know of first.
import type { ReplyKind } from "../../shared/reply-names.ts";
import type { ReplyLanguage } from "./detect-reply-language.ts";
import { findGround } from "./find-ground.ts";
import { bestOf, type ReplyHit, withoutHarmless } from "./find-hits.ts";
import { isHypothetical } from "./is-hypothetical.ts";
import { clauseEnd, didNot, erases, hands, retains, withholds } from "./rules/done-and-kept.ts";
import { isNothingMissing } from "./rules/nothing-missing.ts";
import { decisionWords } from "./rules/says-no.ts";
import { isInnocent, takesBack } from "./rules/takes-back.ts";
import { isAnswer, isBelievable, isOfSale, speaksOfRequest } from "./speaks-of-request.ts";
import type { SplitReply } from "./split-reply.ts";

/** What stands still until the person does something comes first; what needs nothing of them last. */
const order: readonly ReplyKind[] = [
  "bounce",
  "confirm-link",
  "identity-demand",
  "fee",
  "use-our-form",
  "clarification",
  "partial",
  "refusal",
  "extension",
  "fulfilled",
  "acknowledgement",
  "auto-reply",
  "unrelated",
];

/** "We have erased all, hold no more and close the case": the rest says no more than the first. */
const isEcho = ({ ground, name }: ReplyHit["rule"]): boolean => ground === "no-data" || name.endsWith("-matter-closed");

const isStrong = (hit: ReplyHit | undefined): hit is ReplyHit => hit !== undefined && hit.rule.isWeak !== true;

/** In a clause of its own: "deleted, but your invoices are not" did something. */
const does = (folded: string, what: RegExp, language: ReplyLanguage): boolean =>
  what.test(folded) &&
  !/\b(?:if|once|unless|wenn|falls|sobald|si|des que)\b/.test(folded) &&
  folded.split(clauseEnd).some((clause) => what.test(clause) && !didNot[language].test(clause));

/** Something was done or given, and something is kept or refused: neither of the two is the whole answer. */
const partialFrom = (
  hits: readonly ReplyHit[],
  { sentences }: SplitReply,
  language: ReplyLanguage,
): ReplyHit | undefined => {
  const done = hits.filter(({ rule }) => rule.kind === "fulfilled");
  const isErased =
    done.some(({ rule }) => rule.isCopy !== true) ||
    sentences.some(({ folded }) => does(folded, erases[language], language));
  const isHanded =
    done.some(({ rule }) => rule.isCopy === true) ||
    sentences.some(({ folded }) => does(folded, hands[language], language));
  const isHeldBack = (folded: string, index: number): boolean =>
    !isInnocent(folded, language) &&
    !isHypothetical(folded) &&
    ((isErased && retains[language].test(folded)) ||
      ((isErased || isHanded) &&
        (withholds[language].test(folded) ||
          (done.length > 0 && hits.some(({ rule, at }) => at === index && rule.kind === "refusal")))));
  const at = sentences.findIndex(({ folded }, index) => isHeldBack(withoutHarmless(folded, language), index));
  const rule = { kind: "partial", name: `${language}-done-and-kept`, pattern: retains[language] } as const;
  return at === -1 ? undefined : { at, rule };
};

/** "Anything else?": whoever asks so has nothing to ask. */
const ofCourtesy =
  /\b(?:anything else|any (?:other |further |more )?questions?|help\w*|again|back|feedback|satisf\w*|happy|how did|why|changed your mind|noch (?:etwas|fragen)|(?:weitere|andere) fragen|sonst noch|zufrieden|helfen|wieder|autre chose|autres? questions?|des questions|aider?|satisfaite?|(?:^|")(?:can|how|where|what|who|wie|was|wo|comment|ou|que) (?:\S+ ){0,3}(?:i|ich|je)\b)/;

const toThem = /\b(?:you\w*|sie|ihr\w*|ihnen|du|dich|dir|dein\w*|vous|votre|vos|tu|te|ton|ta|tes)\b/;

const isTakenBack = (
  hits: readonly ReplyHit[],
  { sentences, isWhole }: SplitReply,
  language: ReplyLanguage,
): boolean => {
  const isCopy = hits.every(({ rule }) => rule.kind !== "fulfilled" || rule.isCopy === true);
  const keeps = (folded: string): boolean =>
    takesBack(folded, language, isCopy) ||
    (!isInnocent(folded, language) &&
      (withholds[language].test(folded) || (!isCopy && retains[language].test(folded))));
  const asksBack = sentences.some(
    ({ folded }) => folded.endsWith("?") && toThem.test(folded) && !ofCourtesy.test(folded),
  );
  return !isWhole || asksBack || sentences.some(({ folded }) => keeps(withoutHarmless(folded, language)));
};

/** A request that is only doubted, delayed or asked about is not refused as well. */
const drop = (hits: Map<ReplyKind, ReplyHit>, ...kinds: readonly ReplyKind[]): void => {
  for (const kind of kinds) hits.delete(kind);
};

const demands = ["confirm-link", "identity-demand", "fee", "use-our-form", "clarification"] as const;
const decisions = ["partial", "refusal", "extension", "fulfilled"] as const;

const later =
  /\b(?:yet|later|follow\w*|separately|still|noch|spater|folg\w+|nachgereicht|encore|ulterieurement|suiv\w+|rest|remaining|ubrigen|reste)\b/;
/** Only the law's time can be prolonged; how busy an office is, every answer of a machine says. */
const ofLaw =
  /month|monat|mois|article|\bart\b|gdpr|dsgvo|rgpd|ccpa|deadline|\w*frist|statutory|prolong|extend|extension|\d{4}/;
const papers = /paper|proof|certified|cni/;

const weigh = (best: Map<ReplyKind, ReplyHit>, { sentences }: SplitReply, language: ReplyLanguage): void => {
  const away = best.get("auto-reply");
  const isAway = isStrong(away);
  if (best.has("bounce"))
    drop(best, "refusal", "clarification", "acknowledgement", "auto-reply", "unrelated", "fulfilled");
  // an empty office has decided nothing
  if (isAway && !best.has("refusal") && !best.has("extension"))
    drop(best, "clarification", "use-our-form", "unrelated");
  const asks = demands.filter((kind) => isStrong(best.get(kind)));
  const holdsBack: readonly ReplyKind[] = [...asks, "partial", "refusal", "extension", "bounce"];
  if (holdsBack.some((kind) => best.has(kind)) || isAway) drop(best, "fulfilled");
  // the first part of an answer that takes longer is no answer in part
  const part = best.get("partial");
  const held = sentences[part?.at ?? -1]?.folded ?? "";
  const isForGood = (retains[language].test(held) || withholds[language].test(held)) && !later.test(held);
  if (isStrong(best.get("extension")) && !isForGood) drop(best, "partial");
  if (best.has("partial")) drop(best, "refusal");
  const extension = best.get("extension");
  if (away !== undefined && extension !== undefined && !ofLaw.test(sentences[extension.at]?.folded ?? ""))
    drop(best, "extension");
  const refusal = best.get("refusal");
  // "we cannot tell who you are and therefore refuse": what was asked for was asked for before
  const identity = best.get("identity-demand");
  const isFinal = isStrong(refusal) && decisionWords.test(sentences[refusal.at]?.folded ?? "");
  if (isFinal && (identity?.at === refusal.at || identity?.rule.name === "en-not-verified"))
    drop(best, "identity-demand");
  if (isFinal && findGround(sentences, refusal.at) !== null) drop(best, "identity-demand", "use-our-form");
  // whoever sends a link to a place for papers wants the papers
  if (isStrong(identity) && papers.test(identity.rule.name)) drop(best, "confirm-link");
  for (const kind of demands)
    if (best.get(kind)?.rule.isWeak === true && decisions.some((other) => isStrong(best.get(other)))) drop(best, kind);
  if (refusal?.rule.isWeak === true && asks.length > 0) drop(best, "refusal");
  if (best.has("confirm-link") && best.get("confirm-link")?.rule.isWeak === true) drop(best, "confirm-link");
  const decided = ["refusal", "partial", "extension", "fulfilled", ...asks] as const;
  if (decided.some((kind) => best.has(kind)) && !isAway) drop(best, "auto-reply", "unrelated");
  if (best.has("acknowledgement")) drop(best, "unrelated");
  if (best.get("acknowledgement")?.rule.isWeak === true && (isAway || best.has("fulfilled")))
    drop(best, "acknowledgement");
  if (best.has("auto-reply")) drop(best, "unrelated");
};

/** A machine's receipt of a mail is one thing, a receipt of a request another: the latter starts a clock. */
const isMereReceipt = (best: ReadonlyMap<ReplyKind, ReplyHit>, { sentences }: SplitReply): boolean => {
  const receipt = best.get("acknowledgement");
  if (!best.has("auto-reply") || receipt === undefined) return false;
  const folded = [receipt.at - 1, receipt.at].map((at) => sentences[at]?.folded ?? "").join(" ");
  return (
    receipt.rule.isWeak === true ||
    !/request|antrag|anfrage|ersuchen|begehren|anliegen|demande|ticket|case|vorgang|dossier/.test(folded)
  );
};

/** What a mail that answers no letter may say as well: only these are believed of it. */
const ofAnyMail: readonly ReplyKind[] = ["bounce", "auto-reply", "unrelated", "refusal"];
/** What is asked or decided about a letter of the person's, also where a refund or a password is named beside it. */
const ofLetter: readonly ReplyKind[] = [
  "identity-demand",
  "refusal",
  "partial",
  "clarification",
  "use-our-form",
  "extension",
];

/** One hit a kind, in the order in which the person should know of them; none where nothing is said clearly. */
export const judgeHits = (
  all: readonly ReplyHit[],
  split: SplitReply,
  language: ReplyLanguage,
  subject: string,
): readonly ReplyHit[] => {
  const best = new Map<ReplyKind, ReplyHit>();
  const done = all.filter(({ rule }) => rule.kind === "fulfilled");
  // "more data is not there" belongs into the answer that tells what is
  const isOfAnswer = ({ rule, at }: ReplyHit): boolean =>
    rule.kind === "refusal" &&
    done.some((one) => one.at === at) &&
    isNothingMissing(split.sentences[at]?.folded ?? "", language);
  const told = all.filter((hit) => !(done.length > 0 && isEcho(hit.rule)) && !isOfAnswer(hit));
  // an invoice asks for money too, and a parcel for a passport
  const speaks = speaksOfRequest(split, subject);
  const decidesOrAsks = told.some(({ rule }) => rule.isWeak !== true && ofLetter.includes(rule.kind));
  const isTrade = told.some(({ rule }) => rule.kind === "unrelated");
  const isOther = isTrade && !isAnswer(subject) && (!speaks || (isOfSale(split) && !decidesOrAsks));
  const hits = isOther
    ? told.filter(({ rule }) => (rule.isWeak !== true || rule.kind === "unrelated") && ofAnyMail.includes(rule.kind))
    : told;
  for (const kind of order) {
    const hit = bestOf(hits, kind);
    if (hit !== undefined) best.set(kind, hit);
  }
  const partial = partialFrom(hits, split, language);
  if (partial !== undefined && !isStrong(best.get("partial"))) best.set("partial", partial);
  if (!isBelievable(best.get("fulfilled"), split, subject, isTrade)) best.delete("fulfilled");
  if (isTakenBack(hits, split, language)) best.delete("fulfilled");
  if (best.get("fulfilled")?.rule.isTold === true && isStrong(best.get("acknowledgement"))) best.delete("fulfilled");
  weigh(best, split, language);
  const away = best.get("auto-reply");
  const first: ReplyKind | null = isStrong(away) || isMereReceipt(best, split) ? "auto-reply" : null;
  const sorted = order.filter((kind) => best.has(kind));
  const ordered = first === null || best.has("bounce") ? sorted : [first, ...sorted.filter((kind) => kind !== first)];
  return ordered.flatMap((kind) => best.get(kind) ?? []);
};
