// What a letter holds up to a company out of its own policy.
import type { CompanyRecord } from "../../shared/company.ts";
import type { Right } from "../../shared/lists.ts";
import { findPromise } from "./find-promise.ts";
import type { LetterVariables } from "./letter-variables.ts";

type Quoted = Pick<
  LetterVariables,
  "promise" | "promiseLimited" | "marketingPromise" | "unmentioned" | "policyUpdatedOn" | "policyEffectiveOn"
>;

/** The policy's words on `right`, and its date. An opt-out of sale also quotes what the policy says of marketing. */
export const quotePolicy = (
  { rights, updatedOn, effectiveOn }: Pick<CompanyRecord, "rights" | "updatedOn" | "effectiveOn">,
  right: Right,
): Quoted => {
  const promise = findPromise(rights, right);
  const marketing = right === "opt-out-sale" ? findPromise(rights, "opt-out-marketing") : null;
  return {
    promise: promise?.words ?? null,
    promiseLimited: promise?.isLimited ?? false,
    marketingPromise: marketing?.words ?? null,
    unmentioned: rights.every((finding) => finding.right !== right),
    policyUpdatedOn: updatedOn?.value ?? null,
    policyEffectiveOn: updatedOn === null ? (effectiveOn?.value ?? null) : null,
  };
};
