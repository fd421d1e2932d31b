// What a line calls the values that templates know under names of their own.

import type { VariableName } from "../../core/letters/letter-variables.ts";
import type { LetterExtra } from "../../shared/letter-extra.ts";

const inputs: Partial<Readonly<Record<string, string>>> = {
  companyName: "company.name",
  personName: "person.name",
  personEmail: "person.email",
  senderEmail: "person.senderEmail",
  personAddress: "person.address",
  customerNumber: "person.customerNumber",
  accountName: "person.accountName",
  personPhone: "person.phone",
  personBirthOn: "person.birthOn",
  otherIdentifier: "person.otherIdentifier",
  promise: "company.rights",
  marketingPromise: "company.rights",
  listedData: "extra.data",
  earlierRequest: "extra.earlierKind",
  field: "extra.corrections",
  oldValue: "extra.corrections",
  newValue: "extra.corrections",
  element: "extra.lacking",
  problem: "extra.problems",
  eventText: "extra.events",
};

/** `nameInput("personName")` is `person.name`, `nameInput("reasons")` is `extra.reasons`. */
export const nameInput = (variable: string): string => inputs[variable] ?? `extra.${variable}`;

/** What of `extra` changes what the letter means, and where it shows. The rest only adds a date or a name. */
const meant: Partial<Readonly<Record<keyof LetterExtra, readonly VariableName[]>>> = {
  data: ["listedData"],
  grounds: [
    "groundNotNeeded",
    "groundConsent",
    "groundObjection",
    "groundUnlawful",
    "groundDuty",
    "groundChild",
    "groundHarm",
  ],
  reasons: ["reasons"],
  objectedUse: ["objectedUse"],
  corrections: ["corrections"],
  lacking: ["lacking"],
  problems: ["problems"],
  refusalWords: ["refusalWords"],
  answerBy: ["answerBy"],
  events: ["events"],
};

/** The first thing that was asked for and that the letter does not say, as `extra.reasons`; null: it says all of it. */
export const findUnsaid = (extra: LetterExtra, used: ReadonlySet<VariableName>): string | null => {
  for (const [key, variables] of Object.entries(meant)) {
    const isGiven = Object.entries(extra).some(([name, value]) => name === key && value !== undefined);
    if (isGiven && !variables.some((variable) => used.has(variable))) return `extra.${key}`;
  }
  return null;
};
