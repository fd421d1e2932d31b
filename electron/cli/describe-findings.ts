// Puts the findings of a policy into the JSON object that the terminal prints.
import type { ContactFinding, Found, PolicyFindings, RightUse, Span } from "../core/policy/findings.ts";

type Evidence = { readonly start: number; readonly end: number; readonly quote: string };

const toEvidence = ({ start, end, quote }: Span): Evidence => ({ start, end, quote });
const toValue = (found: (Found & { readonly value: string }) | null) =>
  found === null ? null : { value: found.value, evidence: toEvidence(found.evidence) };

const toContact = ({ kind, value, hidden, role, person, confidence, rule, evidence }: ContactFinding) => ({
  kind,
  value,
  hidden,
  role,
  person,
  confidence,
  rule,
  evidence: toEvidence(evidence),
});

const toRight = ({ right, stance, scope, how, isThirdParty, confidence, rule, evidence }: RightUse) => ({
  right,
  stance,
  scope,
  how,
  ...(isThirdParty ? { thirdParty: true } : {}),
  confidence,
  rule,
  evidence: toEvidence(evidence),
});

const toResponseTime = (found: PolicyFindings["responseTime"]) =>
  found === null ? null : { value: found.value, unit: found.unit, evidence: toEvidence(found.evidence) };

/** `responseDays` only where the text itself says days: a month has no fixed number of them. */
const daysOf = (found: PolicyFindings["responseTime"]): number | null => (found?.unit === "day" ? found.value : null);

/** The object of one policy, without `file` and `id`. Offsets count UTF-16 code units of the text that was read out of the file. */
export const describeFindings = (findings: PolicyFindings) => ({
  reader: findings.reader,
  language: findings.language,
  company: toValue(findings.company),
  aliases: findings.aliases,
  website: findings.website?.value ?? null,
  country: findings.country?.value ?? null,
  effectiveOn: findings.effectiveOn?.value ?? null,
  updatedOn: findings.updatedOn?.value ?? null,
  contacts: findings.contacts.map(toContact),
  primaryContact: findings.primaryContact,
  noContact: findings.noContact,
  // an advertising network's or a browser's opt-out is not a right that this company gives
  rights: findings.rights.filter(({ isThirdParty }) => !isThirdParty).map(toRight),
  thirdPartyRights: findings.rights.filter(({ isThirdParty }) => isThirdParty).map(toRight),
  laws: findings.laws.map(({ law, stance, confidence, rule, evidence }) => ({
    law,
    stance,
    confidence,
    rule,
    evidence: toEvidence(evidence),
  })),
  responseTime: toResponseTime(findings.responseTime),
  responseDays: daysOf(findings.responseTime),
  identityCheck: findings.identityCheck !== null,
  sells: findings.sells,
  recipients: [...new Set(findings.recipients.map(({ value }) => value))],
  retention: findings.retention === null ? null : toEvidence(findings.retention.evidence),
  minimumAge: findings.minimumAge?.value ?? null,
  authorities: findings.authorities.map(toValue),
  warnings: findings.warnings,
});
