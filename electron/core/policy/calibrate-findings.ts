// The last step of reading: says of each finding how often its rule was right on labelled policies.
import { confidenceOf } from "./confidence-of.ts";
import type { Found, PolicyFindings } from "./findings.ts";

const calibrate = <T extends Found>(found: T): T => ({
  ...found,
  confidence: confidenceOf(found.rule, found.confidence),
});

const calibrateIf = <T extends Found>(found: readonly T[], isLabelled: (one: T) => boolean): readonly T[] =>
  found.map((one) => (isLabelled(one) ? calibrate(one) : one));

/**
 * The same findings with learned confidences, where the labels speak of their kind: e-mail addresses, rights and laws that
 * are not denied, the company's name, the day of the last update. The others keep what their rule was given by hand. It
 * comes last, so that no choice between findings depends on it.
 */
export const calibrateFindings = (findings: PolicyFindings): PolicyFindings => ({
  ...findings,
  company: findings.company === null ? null : calibrate(findings.company),
  updatedOn: findings.updatedOn === null ? null : calibrate(findings.updatedOn),
  contacts: calibrateIf(findings.contacts, ({ kind, value }) => kind === "email" && value !== null),
  rights: calibrateIf(findings.rights, ({ stance, isThirdParty }) => stance !== "denied" && !isThirdParty),
  laws: calibrateIf(findings.laws, ({ stance }) => stance !== "denied"),
});
