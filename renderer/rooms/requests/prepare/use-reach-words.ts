// The sentence that says why a law reaches a letter, may reach it or does not.
import type { Right } from "../../../../electron/shared/lists.ts";
import type { LawReach, ReachFacts } from "../../../../electron/shared/reach.ts";
import { cite } from "../../../words/cite.ts";
import { en } from "../../../words/en.ts";
import { inPlace } from "../../../words/place-words.ts";
import { useWords } from "../../../words/use-words.ts";

type NamedRight = Exclude<keyof typeof en.reach.rights, "other">;
const isNamed = (right: Right | null): right is NamedRight =>
  right !== null && right !== "complaint" && Object.hasOwn(en.reach.rights, right);

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const reasonKey = ({ reason, covers }: LawReach) => {
  if (reason !== "broker-data") return reason;
  return covers === "collected-from-person" ? "broker-data-collected" : "broker-data-provided";
};

/** `right`: the one that the letter uses; null: a letter that uses none of its own. */
export const useReachWords = () => {
  const { t, language, locale } = useWords();
  const ofLaw = (law: LawReach["law"], part: "limits" | "inside" | "customers"): string =>
    t(`reach.laws.${law}.${part}` as "reach.laws.us-ca-shine-the-light.limits", { defaultValue: "" });
  return (verdict: LawReach, { person, company }: ReachFacts, right: Right | null): string =>
    sentence(
      t(`reach.reasons.${reasonKey(verdict)}`, {
        law: t(`reach.laws.${verdict.law}.name`),
        inLaw: t(`reach.laws.${verdict.law}.in`),
        home: inPlace(person, language, locale),
        seat: company === null ? "" : inPlace(company, language, locale),
        article: verdict.article === null ? "" : cite(verdict.article, language),
        right: t(`reach.rights.${isNamed(right) ? right : "other"}`),
        limits: ofLaw(verdict.law, "limits"),
        inside: ofLaw(verdict.law, "inside"),
        customers: ofLaw(verdict.law, "customers"),
      }),
    );
};
