// Gives a fact the name by which it is known again in another reading of the same text.
import { FactKey, type PolicyFact } from "../../shared/reading.ts";

const partsOf = (fact: PolicyFact): readonly (string | number)[] => {
  switch (fact.kind) {
    case "company":
    case "authority":
      return [fact.name];
    case "website":
      return [fact.host];
    case "country":
      return [fact.country];
    case "effective-on":
    case "updated-on":
      return [fact.day];
    case "contact":
      return [fact.way, fact.value ?? "hidden"];
    case "right":
      return [fact.right, fact.stance, fact.scope ?? "everybody", ...(fact.isThirdParty ? ["third-party"] : [])];
    case "law":
      return [fact.law, fact.stance];
    case "response-time":
      return [fact.value, fact.unit];
    case "minimum-age":
      return [fact.years];
    case "recipient":
      return [fact.recipient];
    case "identity-check":
    case "retention":
      return [];
  }
};

/**
 * Kind and value; what a contact is for, who stands behind it and how a right is used do not count, so that a word on a
 * finding outlives a reader that sees those better.
 *
 * `nameFact({ kind: "law", law: "eu-gdpr", stance: "named" })` is `"law:eu-gdpr:named"`.
 */
export const nameFact = (fact: PolicyFact): FactKey => FactKey.parse([fact.kind, ...partsOf(fact)].join(":"));
