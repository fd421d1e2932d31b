// The last step of reading: says of each finding how often its rule was right on labelled policies.
import { confidenceOf } from "./confidence-of.ts";
import type { Found, PolicyFindings } from "./findings.ts";

const sure = ({ rule, confidence }: Found): number => confidenceOf(rule, confidence);

// Each copy is written out where it is made: one function that copies all kinds is ten times slower.
/**
 * The same findings with learned confidences, where the labels speak of their kind: e-mail addresses, rights and laws that
 * are not denied, the company's name, the day of the last update. The others keep what their rule was given by hand. It
 * comes last, so that no choice between findings depends on it.
 */
export const calibrateFindings = (findings: PolicyFindings): PolicyFindings => ({
  ...findings,
  company: findings.company && { ...findings.company, confidence: sure(findings.company) },
  updatedOn: findings.updatedOn && { ...findings.updatedOn, confidence: sure(findings.updatedOn) },
  contacts: findings.contacts.map((one) =>
    one.kind === "email" && one.value !== null ? { ...one, confidence: sure(one) } : one,
  ),
  rights: findings.rights.map((one) =>
    one.stance !== "denied" && !one.isThirdParty ? { ...one, confidence: sure(one) } : one,
  ),
  laws: findings.laws.map((one) => (one.stance !== "denied" ? { ...one, confidence: sure(one) } : one)),
});
