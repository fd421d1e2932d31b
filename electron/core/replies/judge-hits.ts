// Weighs what the rules found in one mail against each other, and says what the person must know of first.
import type { ReplyKind } from "../../shared/lists.ts";
import type { ReplyLanguage } from "./detect-reply-language.ts";
import { bestOf, type ReplyHit, withoutHarmless } from "./find-hits.ts";
import { takesBack } from "./rules/fulfilled.ts";
import { keeps } from "./rules/partial.ts";
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

export type JudgedHits = readonly ReplyHit[];

const isStrong = (hit: ReplyHit | undefined): hit is ReplyHit => hit !== undefined && hit.rule.isWeak !== true;

/** Something was done or given, and something is kept or refused: neither of the two is the whole answer. */
const partialFrom = (
  hits: readonly ReplyHit[],
  { sentences }: SplitReply,
  language: ReplyLanguage,
): ReplyHit | undefined => {
  const done = hits.filter(({ rule }) => rule.kind === "fulfilled");
  if (done.length === 0) return undefined;
  const kept = hits.find(
    ({ rule, at }) =>
      (rule.kind === "refusal" || rule.kind === "partial") &&
      keeps[language].test(sentences[at]?.folded ?? "") &&
      done.every((other) => other.at !== at),
  );
  return kept && { at: kept.at, rule: { ...kept.rule, kind: "partial", name: `${language}-done-and-kept` } };
};

const isTakenBack = ({ sentences, isWhole }: SplitReply, language: ReplyLanguage): boolean =>
  !isWhole || sentences.some(({ folded }) => takesBack[language].test(withoutHarmless(folded, language)));

/** A request that is only doubted, delayed or asked about is not refused as well. */
const drop = (hits: Map<ReplyKind, ReplyHit>, ...kinds: readonly ReplyKind[]): void => {
  for (const kind of kinds) hits.delete(kind);
};

const demands = ["confirm-link", "identity-demand", "fee", "use-our-form", "clarification"] as const;
const decisions = ["partial", "refusal", "extension", "fulfilled"] as const;

const weigh = (best: Map<ReplyKind, ReplyHit>, subject: string): void => {
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
  if (best.has("partial")) drop(best, "refusal");
  const refusal = best.get("refusal");
  // "we cannot tell who you are and therefore refuse": what was asked for was asked for before
  if (isStrong(refusal) && best.get("identity-demand")?.rule.name === "en-not-verified") drop(best, "identity-demand");
  for (const kind of demands)
    if (best.get(kind)?.rule.isWeak === true && decisions.some((other) => isStrong(best.get(other)))) drop(best, kind);
  if (refusal?.rule.isWeak === true && asks.length > 0) drop(best, "refusal");
  if (best.has("confirm-link") && best.get("confirm-link")?.rule.isWeak === true) drop(best, "confirm-link");
  const decided = ["refusal", "partial", "extension", "fulfilled", ...asks] as const;
  if (decided.some((kind) => best.has(kind)) && !isAway) drop(best, "auto-reply", "unrelated");
  if (best.has("acknowledgement")) drop(best, "unrelated");
  if (best.get("acknowledgement")?.rule.isWeak === true && (isAway || best.has("fulfilled")))
    drop(best, "acknowledgement");
  if (best.has("auto-reply") || /^\s*(?:re|aw|antw|tr|rép?)\s?:/i.test(subject)) drop(best, "unrelated");
};

/** A machine's receipt of a mail is one thing, a receipt of a request another: the latter starts a clock. */
const isMereReceipt = (best: ReadonlyMap<ReplyKind, ReplyHit>, { sentences }: SplitReply): boolean => {
  const receipt = best.get("acknowledgement");
  if (!best.has("auto-reply") || receipt === undefined) return false;
  const folded = sentences[receipt.at]?.folded ?? "";
  return (
    receipt.rule.isWeak === true ||
    !/request|antrag|anfrage|ersuchen|begehren|anliegen|demande|ticket|case|vorgang|dossier/.test(folded)
  );
};

/** One hit a kind, in the order in which the person should know of them; none where nothing is said clearly. */
export const judgeHits = (
  all: readonly ReplyHit[],
  split: SplitReply,
  language: ReplyLanguage,
  subject: string,
): JudgedHits => {
  const best = new Map<ReplyKind, ReplyHit>();
  // "we have erased all and hold no more": the second says no more than the first
  const isDone = all.some(({ rule }) => rule.kind === "fulfilled");
  const hits = all.filter(({ rule }) => !(isDone && rule.ground === "no-data"));
  for (const kind of order) {
    const hit = bestOf(hits, kind);
    if (hit !== undefined) best.set(kind, hit);
  }
  const partial = partialFrom(hits, split, language);
  if (partial !== undefined && !isStrong(best.get("partial"))) best.set("partial", partial);
  if (isTakenBack(split, language)) best.delete("fulfilled");
  weigh(best, subject);
  const away = best.get("auto-reply");
  const first: ReplyKind | null = isStrong(away) || isMereReceipt(best, split) ? "auto-reply" : null;
  const sorted = order.filter((kind) => best.has(kind));
  const ordered = first === null || best.has("bounce") ? sorted : [first, ...sorted.filter((kind) => kind !== first)];
  return ordered.flatMap((kind) => best.get(kind) ?? []);
};
