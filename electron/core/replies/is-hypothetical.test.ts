// What may come one day is not yet so; what cannot be done is no maybe.
import { expect, it } from "vitest";
import { isHypothetical } from "./is-hypothetical.ts";

it.each([
  "should we need proof of your identity we will let you know.",
  "we may extend this period by two further months.",
  "sollten wir zweifel haben, werden wir einen nachweis anfordern.",
  "die frist kann bei komplexen antragen verlangert werden.",
  "en cas de doute, un justificatif pourra vous etre demande.",
])("supposes: %s", (folded) => {
  expect(isHypothetical(folded)).toBe(true);
});

it.each([
  "the period may be extended by two months and we are making use of that.",
  "we may not delete anything.",
  "die frist verlangern wir um zwei monate.",
  "nous prolongeons le delai de deux mois.",
  "please send us a copy of your passport.",
])("means it: %s", (folded) => {
  expect(isHypothetical(folded)).toBe(false);
});
