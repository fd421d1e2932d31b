// Says in plain words what a finding is.
import type { PolicyFact } from "../../../electron/shared/reading.ts";
import { spellOut } from "../../parts/spell-out.ts";
import { nameCountry } from "../../words/countries.ts";
import { en } from "../../words/en.ts";
import { nameLaw } from "../../words/name-law.ts";
import { useWords } from "../../words/use-words.ts";

export type FactWords = {
  /** What kind of thing it is: "Last changed". */
  readonly kind: string;
  /** The thing itself: "1 May 2024". */
  readonly what: string;
  /** What else belongs to it: "for privacy questions". */
  readonly more: readonly string[];
  /** For whom it holds; in English, as the reader says it. */
  readonly scope: string | null;
};

type KnownRecipient = keyof typeof en.fact.recipients;
export const knownRecipients = Object.keys(en.fact.recipients) as readonly KnownRecipient[];

export const useFactWords = (): ((fact: PolicyFact) => FactWords) => {
  const { t, dayOrMonth, locale } = useWords();
  const sayRecipient = (recipient: string): string => {
    const known = knownRecipients.find((one) => one === recipient);
    return known === undefined ? recipient : t(`fact.recipients.${known}`);
  };
  const sayMore = (fact: PolicyFact): readonly string[] => {
    if (fact.kind === "contact") {
      const person = fact.person === null || fact.person === fact.value ? [] : [fact.person];
      return [t(`contactKind.${fact.way}`), t(`contactRole.${fact.role}`), ...person];
    }
    if (fact.kind === "right") return fact.how === null ? [] : [t(`fact.how.${fact.how}`)];
    return fact.kind === "law" ? [t(`lawStance.${fact.stance}`)] : [];
  };
  const sayWhat = (fact: PolicyFact): string => {
    switch (fact.kind) {
      case "company":
      case "authority":
        return fact.name;
      case "website":
        return fact.host;
      case "country":
        return nameCountry(fact.country, locale);
      case "effective-on":
      case "updated-on":
        return dayOrMonth(fact.day);
      case "contact":
        return fact.value === null ? t("companies.hidden") : spellOut(fact.value);
      case "right":
        return t(`rights.${fact.right}.name`);
      case "law":
        return nameLaw(t, fact.law);
      case "response-time":
        return t(`fact.times.${fact.unit}`, { count: fact.value });
      case "identity-check":
        return t("fact.identityCheck");
      case "retention":
        return t("fact.retention");
      case "minimum-age":
        return t("fact.age", { count: fact.years });
      case "recipient":
        return sayRecipient(fact.recipient);
    }
  };
  return (fact) => ({
    kind: t(`fact.kinds.${fact.kind}`),
    what: sayWhat(fact),
    more: sayMore(fact),
    scope: fact.kind === "right" ? fact.scope : null,
  });
};
