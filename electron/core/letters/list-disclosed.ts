// Which of the person's own data a letter carries, from the variables that it really used.
import type { VariableName } from "./letter-variables.ts";

/**
 * What a letter tells a company of a person, by the names under which the app knows it. `residence`: that they live where
 * the law protects its residents; `reasons` and `corrections`: what they wrote of themselves.
 */
export const disclosable = [
  "name",
  "email",
  "senderEmail",
  "customerNumber",
  "accountName",
  "address",
  "phone",
  "birthOn",
  "otherIdentifier",
  "residence",
  "reasons",
  "corrections",
] as const;
export type Disclosed = (typeof disclosable)[number];

const told: Readonly<Record<Disclosed, VariableName>> = {
  name: "personName",
  email: "personEmail",
  senderEmail: "senderEmail",
  customerNumber: "customerNumber",
  accountName: "accountName",
  address: "personAddress",
  phone: "personPhone",
  birthOn: "personBirthOn",
  otherIdentifier: "otherIdentifier",
  residence: "resident",
  reasons: "reasons",
  corrections: "corrections",
};

/** For the ledger of which datum went to whom. `used` is what `writeLetter` says of the text. */
export const listDisclosed = (used: ReadonlySet<VariableName>): readonly Disclosed[] =>
  disclosable.filter((datum) => used.has(told[datum]));
