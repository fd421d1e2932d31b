// The rights in English words, for sentences.
import type { Right } from "../../shared/lists.ts";

const words: Readonly<Record<Right, string>> = {
  access: "access",
  rectification: "correction",
  erasure: "erasure",
  restriction: "restriction",
  portability: "portability",
  objection: "objection",
  "automated-decision": "a human look at automated decisions",
  "withdraw-consent": "withdrawal of consent",
  complaint: "complaint to the company",
  "opt-out-marketing": "an opt-out of marketing",
  "opt-out-sale": "an opt-out of sale and sharing",
  "limit-sensitive": "a limit to the use of sensitive data",
  "third-party-disclosure": "a list of the third parties that got the data",
  "non-discrimination": "equal treatment after using a right",
};

/** `sayRight("rectification")` is `correction`, as in "a right to correction". */
export const sayRight = (right: Right): string => words[right];
