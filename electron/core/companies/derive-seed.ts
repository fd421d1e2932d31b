// Makes a bundled company out of what the reader finds in its policy; nothing in it comes from elsewhere.
import type { CompanySeed, Slug } from "../../shared/company.ts";
import type { Day } from "../../shared/day.ts";
import type { Contact, RightFinding } from "../../shared/policy.ts";
import type { ContactFinding, Found, PolicyFindings, RightUse } from "../policy/findings.ts";
import { deriveSeedPhrase } from "./derive-seed-phrase.ts";

/** The policy and what a person decides: the slug, and the day on which they held the facts against the text. */
export type SeedSource = {
  /** The text whose offsets the findings count in. */
  readonly text: string;
  /** Of the text's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly slug: Slug;
  readonly checkedOn: Day | null;
};

/** `because` says in one sentence why there is no seed. */
export type DerivedSeed =
  | { readonly ok: true; readonly seed: CompanySeed }
  | { readonly ok: false; readonly because: string };

type Valued = (Found & { readonly value: string }) | null;

/** A policy may name a month only; a seed holds days. */
const isDay = (value: string): value is Day => /^\d{4}-\d{2}-\d{2}$/.test(value);

const deriveContacts = (text: string, { contacts, primaryContact }: PolicyFindings): Contact[] => {
  const isPrimary = ({ kind, value }: ContactFinding) =>
    primaryContact !== null && kind === primaryContact.kind && value === primaryContact.value;
  return (
    contacts
      // a form that is only spoken of has no address to keep
      .filter(({ value, hidden }) => value !== null || hidden)
      // of two with the same role the app writes to the first
      .sort((one, other) => Number(isPrimary(other)) - Number(isPrimary(one)))
      .map(({ kind, value, hidden, role, person, ...found }) => ({
        kind,
        value,
        hidden,
        role,
        person,
        evidence: deriveSeedPhrase(text, found),
      }))
  );
};

const deriveRights = (text: string, rights: readonly RightUse[]): RightFinding[] =>
  rights
    .filter(({ isThirdParty }) => !isThirdParty)
    .map(({ right, stance, scope, ...found }) => ({ right, stance, scope, evidence: deriveSeedPhrase(text, found) }));

/**
 * The seed that the findings give, with evidence of at most eight words each. No seed without a company's name, or in a
 * language that the reader does not read.
 */
export const deriveSeed = (findings: PolicyFindings, { text, sha256, slug, checkedOn }: SeedSource): DerivedSeed => {
  const { company, language, responseTime, identityCheck } = findings;
  if (company === null) return { ok: false, because: "the reader finds no company's name in it" };
  if (language === null) return { ok: false, because: "it is in a language that the reader does not read" };
  const phraseOf = (found: Found) => deriveSeedPhrase(text, found);
  const stated = (found: Valued) => (found === null ? null : { value: found.value, evidence: phraseOf(found) });
  const statedDay = (found: Valued) =>
    found === null || !isDay(found.value) ? null : { value: found.value, evidence: phraseOf(found) };
  const seed: CompanySeed = {
    $schema: "../schema/company.schema.json",
    slug,
    name: { value: company.value, evidence: phraseOf(company) },
    aliases: [...findings.aliases],
    website: stated(findings.website),
    country: stated(findings.country),
    contacts: deriveContacts(text, findings),
    rights: deriveRights(text, findings.rights),
    laws: findings.laws.map(({ law, stance, ...found }) => ({ law, stance, evidence: phraseOf(found) })),
    effectiveOn: statedDay(findings.effectiveOn),
    updatedOn: statedDay(findings.updatedOn),
    responseTime:
      responseTime === null
        ? null
        : { value: responseTime.value, unit: responseTime.unit, scope: null, evidence: phraseOf(responseTime) },
    identityCheck: identityCheck === null ? null : phraseOf(identityCheck),
    source: { kind: "policy", sha256, language },
    checkedOn,
  };
  return { ok: true, seed };
};
