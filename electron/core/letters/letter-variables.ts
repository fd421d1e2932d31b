// Every value that a letter's template may use: flat, so that a template names one word.
import type { Day } from "../../shared/day.ts";
import type { Reference } from "../../shared/letter.ts";

/** `null` is "not given": a template asks with `{{#if}}` first, and printing it stops the letter. */
export type LetterVariables = {
  readonly reference: Reference;
  /** The person's calendar day on which the letter is written. */
  readonly today: Day;
  readonly companyName: string;
  readonly personName: string;
  readonly personEmail: string;
  /** The mail account's address, where it is another than `personEmail`. */
  readonly senderEmail: string | null;
  /** May have several lines. */
  readonly personAddress: string | null;
  readonly customerNumber: string | null;
  /** Exactly one of `gdpr`, `california` and `plain` is true. */
  readonly gdpr: boolean;
  readonly california: boolean;
  /** No law is cited. */
  readonly plain: boolean;
  /** The company does not state that it sits in the EEA, so that the GDPR is cited "to the extent that". */
  readonly gdprConditional: boolean;
  /** The words with which the policy states the right that the letter uses. */
  readonly promise: string | null;
  /** The policy keeps that right for certain people, places or cases. */
  readonly promiseLimited: boolean;
  /** The policy's words on stopping marketing, where the letter's right is another (California's opt-out of sale). */
  readonly marketingPromise: string | null;
  /** The policy does not speak of the right at all. */
  readonly unmentioned: boolean;
  readonly policyUpdatedOn: Day | null;
  /** Only where the policy does not say when it was updated. */
  readonly policyEffectiveOn: Day | null;
};

/** `line`: one line of text; `text`: may have several; `day`: ISO date; `flag`: true or false. */
export type VariableShape = "line" | "text" | "day" | "flag";

/** The closed list that templates are held to; `templates/README.md` documents each. */
export const letterVariables: Readonly<Record<keyof LetterVariables, VariableShape>> = {
  reference: "line",
  today: "day",
  companyName: "line",
  personName: "line",
  personEmail: "line",
  senderEmail: "line",
  personAddress: "text",
  customerNumber: "line",
  gdpr: "flag",
  california: "flag",
  plain: "flag",
  gdprConditional: "flag",
  promise: "line",
  promiseLimited: "flag",
  marketingPromise: "line",
  unmentioned: "flag",
  policyUpdatedOn: "day",
  policyEffectiveOn: "day",
};
