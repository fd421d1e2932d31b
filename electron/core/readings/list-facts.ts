// Puts what the reader found in a policy into one list of facts, each with where it stands.
import type { FactKind, PolicyFact } from "../../shared/reading.ts";
import type { Found, PolicyFindings } from "../policy/findings.ts";

type Offsets = { readonly start: number; readonly end: number };

/** A fact as the reader gives it: not yet judged by the schema of facts. Offsets count in the snapshot's text. */
export type ListedFact = {
  readonly fact: PolicyFact;
  readonly evidence: Offsets;
  readonly sentence: Offsets;
  readonly rule: string;
  readonly confidence: number;
};

type Valued = (Found & { readonly value: string }) | null;
type OfKind<K extends FactKind> = Extract<PolicyFact, { kind: K }>;

const list = (found: Found, fact: PolicyFact): ListedFact => ({
  fact,
  evidence: { start: found.evidence.start, end: found.evidence.end },
  sentence: { start: found.sentence.start, end: found.sentence.end },
  rule: found.rule,
  confidence: found.confidence,
});

const one = (found: Valued, toFact: (value: string) => PolicyFact): ListedFact[] =>
  found === null ? [] : [list(found, toFact(found.value))];

const listWho = ({ company, website, country, contacts }: PolicyFindings): ListedFact[] => [
  ...one(company, (name) => ({ kind: "company", name })),
  ...one(website, (host) => ({ kind: "website", host })),
  ...one(country, (value) => ({ kind: "country", country: value })),
  ...contacts.map((found) => {
    const { kind, value, role, person } = found;
    const fact: OfKind<"contact"> = { kind: "contact", way: kind, value, role, person };
    return list(found, fact);
  }),
];

const listPractices = (findings: PolicyFindings): ListedFact[] => {
  const { responseTime, identityCheck, retention, minimumAge, authorities, recipients } = findings;
  const { effectiveOn, updatedOn } = findings;
  return [
    ...one(effectiveOn, (day) => ({ kind: "effective-on", day })),
    ...one(updatedOn, (day) => ({ kind: "updated-on", day })),
    ...(responseTime === null
      ? []
      : [list(responseTime, { kind: "response-time", value: responseTime.value, unit: responseTime.unit })]),
    ...(identityCheck === null ? [] : [list(identityCheck, { kind: "identity-check" })]),
    ...(retention === null ? [] : [list(retention, { kind: "retention" })]),
    ...(minimumAge === null ? [] : [list(minimumAge, { kind: "minimum-age", years: minimumAge.value })]),
    ...authorities.map((found) => list(found, { kind: "authority", name: found.value })),
    ...recipients.map((found) => list(found, { kind: "recipient", recipient: found.value })),
  ];
};

/**
 * Everything of `findings` that is a fact with evidence, in the order of a reading's page: who, contacts, rights, laws,
 * dates and times, the rest.
 *
 * `listFacts(extractPolicy(snapshot))[0]?.fact` is `{ kind: "company", name: "Example Store" }`.
 */
export const listFacts = (findings: PolicyFindings): ListedFact[] => [
  ...listWho(findings),
  ...findings.rights.map((found) => {
    const { right, stance, scope, how, isThirdParty } = found;
    return list(found, { kind: "right", right, stance, scope, how, isThirdParty });
  }),
  ...findings.laws.map((found) => list(found, { kind: "law", law: found.law, stance: found.stance })),
  ...listPractices(findings),
];
