// The company that a reading gives: what the policy says, with the person's corrections on top, in the form of all companies.
import type { CompanyRecord, Slug } from "../../shared/company.ts";
import { Day } from "../../shared/day.ts";
import type { PageOrigin } from "../../shared/page.ts";
import type { FactKey, ReadingFinding, ReadingId, TextSpan } from "../../shared/reading.ts";
import { decidePrimary } from "./decide-primary.ts";
import type { KeptDecision, KeptFindings } from "./kept-findings.ts";
import { nameFact } from "./name-fact.ts";
import { type FindingOf, listKind, pickOne } from "./pick-one.ts";

export type ReadingParts = {
  readonly readingId: ReadingId;
  readonly readAt: Extract<CompanyRecord["source"], { kind: "reading" }>["readAt"];
  readonly origin: PageOrigin | null;
  readonly sha256: string;
  readonly kept: KeptFindings;
  readonly decisions: readonly KeptDecision[];
  /** The two put together by `applyDecisions`. */
  readonly findings: readonly ReadingFinding[];
};

type EvidenceOf = (finding: ReadingFinding) => TextSpan | null;

/** The policy's words for a finding; null where what counts is no longer what these words say. */
const createEvidenceOf = ({ kept, decisions }: ReadingParts): EvidenceOf => {
  const phrases = new Map<FactKey, TextSpan>();
  for (const { key, basis } of decisions) if (basis !== null) phrases.set(key, basis.phrase);
  for (const { key, phrase } of kept.findings) phrases.set(key, phrase);
  return ({ key, fact }) => (nameFact(fact) === key ? (phrases.get(key) ?? null) : null);
};

/** Two findings can come to say the same when the person corrects one of them; the one with the policy's words stays. */
const listOnce = <T extends ReadingFinding>(findings: readonly T[], evidenceOf: EvidenceOf): T[] => {
  const byName = new Map<string, T>();
  for (const finding of findings) {
    const name = nameFact(finding.fact);
    const known = byName.get(name);
    if (known === undefined || (evidenceOf(known) === null && evidenceOf(finding) !== null)) byName.set(name, finding);
  }
  return [...byName.values()];
};

const listContacts = ({ findings, kept }: ReadingParts, evidenceOf: EvidenceOf) => {
  const primary = decidePrimary(findings, kept.primary);
  const isPrimary = (finding: FindingOf<"contact">) => primary.kind !== "none" && primary.finding === finding;
  const contacts = listOnce(listKind(findings, "contact"), evidenceOf)
    // a form that is only spoken of has no address to keep; an address that stands there unreadable is worth knowing
    .filter(({ fact }) => fact.value !== null || fact.way === "email")
    .sort((one, other) => Number(isPrimary(other)) - Number(isPrimary(one)))
    .map((finding) => {
      const { way, value, role, person } = finding.fact;
      return { kind: way, value, hidden: value === null, role, person, evidence: evidenceOf(finding) };
    });
  return { contacts, primary: primary.kind === "none" ? primary : { kind: primary.kind, value: primary.value } };
};

const pickDay = (parts: ReadingParts, kind: "effective-on" | "updated-on", evidenceOf: EvidenceOf) => {
  const finding = pickOne(parts.findings, kind);
  // a policy may name a month only; a letter names days
  const day = Day.safeParse(finding?.fact.day);
  return finding !== null && day.success ? { value: day.data, evidence: evidenceOf(finding) } : null;
};

const pickResponseTime = ({ findings }: ReadingParts, evidenceOf: EvidenceOf): CompanyRecord["responseTime"] => {
  const finding = pickOne(findings, "response-time");
  if (finding === null) return null;
  return { value: finding.fact.value, unit: finding.fact.unit, scope: null, evidence: evidenceOf(finding) };
};

/** null until a name counts. */
export const buildReadingRecord = (slug: Slug, parts: ReadingParts): CompanyRecord | null => {
  const { findings, kept, readingId, readAt, origin, sha256 } = parts;
  const evidenceOf = createEvidenceOf(parts);
  const name = pickOne(findings, "company");
  if (name === null) return null;
  const website = pickOne(findings, "website");
  const country = pickOne(findings, "country");
  const identityCheck = pickOne(findings, "identity-check");
  return {
    slug,
    name: { value: name.fact.name, evidence: evidenceOf(name) },
    aliases: kept.aliases.filter((alias) => alias !== name.fact.name),
    website: website && { value: website.fact.host, evidence: evidenceOf(website) },
    country: country && { value: country.fact.country, evidence: evidenceOf(country) },
    ...listContacts(parts, evidenceOf),
    rights: listOnce(listKind(findings, "right"), evidenceOf).map((finding) => {
      const { right, stance, scope } = finding.fact;
      return { right, stance, scope, evidence: evidenceOf(finding) };
    }),
    laws: listOnce(listKind(findings, "law"), evidenceOf).map((finding) => {
      const { law, stance } = finding.fact;
      return { law, stance, evidence: evidenceOf(finding) };
    }),
    effectiveOn: pickDay(parts, "effective-on", evidenceOf),
    updatedOn: pickDay(parts, "updated-on", evidenceOf),
    responseTime: pickResponseTime(parts, evidenceOf),
    sells: kept.sells,
    identityCheck: identityCheck && { evidence: evidenceOf(identityCheck) },
    source: { kind: "reading", readingId, readAt, origin, sha256, language: kept.language },
    checkedOn: null,
  };
};
