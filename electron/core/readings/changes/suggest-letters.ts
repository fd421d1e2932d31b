// What a person could do about a policy that reads differently now: letters that they could write, none of them written.
import type { RequestName } from "../../../shared/letter-names.ts";
import { requestNames } from "../../../shared/letter-names.ts";
import type { ChangeOffer, PolicyChange, PolicyComparison } from "../../../shared/policy-changes.ts";

type OptOut = Extract<RequestName, "opt-out-marketing" | "opt-out-sale" | "objection">;
const optOuts: readonly OptOut[] = ["opt-out-marketing", "opt-out-sale", "objection"];

/** A right to say no that is newly said, said for more people, or with another way to use it. */
const newOptOut = (change: PolicyChange): OptOut | null => {
  if (change.kind === "gone") return null;
  const { fact } = change.after;
  if (fact.kind !== "right" || fact.stance === "denied") return null;
  return optOuts.find((right) => right === fact.right) ?? null;
};

const isNewRecipient = (change: PolicyChange): boolean =>
  change.kind === "added" && change.after.fact.kind === "recipient";

const inOrder = (letters: ReadonlySet<RequestName>): RequestName[] => requestNames.filter((name) => letters.has(name));

/**
 * In the order in which they are shown, no letter twice. Sharing: an objection stops it where the law knows one (Art. 21 GDPR), an opt-out
 * of sale where data is sold or shared (Cal. Civ. Code 1798.120), and who got it can be asked.
 */
export const suggestLetters = ({ changes, sells }: Pick<PolicyComparison, "changes" | "sells">): ChangeOffer[] => {
  const letters = new Set(changes.map(newOptOut).filter((letter) => letter !== null));
  const offers: ChangeOffer[] = inOrder(letters).map((letter) => ({ kind: "opt-out", letter }));
  const sellsNow = sells?.after === "yes";
  if (!sellsNow && !changes.some(isNewRecipient)) return offers;
  const sharing: RequestName[] = [
    ...(sellsNow && !letters.has("opt-out-sale") ? (["opt-out-sale"] as const) : []),
    ...(letters.has("objection") ? [] : (["objection"] as const)),
    "third-party-disclosure",
  ];
  return [...offers, { kind: "sharing", letters: sharing }];
};
