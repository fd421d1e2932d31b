// Which of the person's own data a letter carries, from the variables that it really used.
import { type Disclosed, disclosable } from "../../shared/letter-names.ts";
import type { VariableName } from "./letter-variables.ts";

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
  documentCopy: "encloses",
  residence: "resident",
  reasons: "reasons",
  corrections: "corrections",
};

/** For the ledger of which datum went to whom. `used` is what `writeLetter` says of the text. */
export const listDisclosed = (used: ReadonlySet<VariableName>): readonly Disclosed[] =>
  disclosable.filter((datum) => used.has(told[datum]));
