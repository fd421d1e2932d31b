// Whom a privacy request goes to by what counts of a reading: one rule for its page and for the company made of it.
import type { Primary } from "../../shared/company.ts";
import type { ReadingFinding } from "../../shared/reading.ts";
import { choosePrimaryContact, rankRole } from "../companies/choose-primary-contact.ts";
import { type FindingOf, listKind } from "./pick-one.ts";

type ContactFinding = FindingOf<"contact">;

/** The finding that was chosen, or why there is none. */
export type DecidedPrimary =
  | { readonly kind: "email" | "form" | "postal"; readonly value: string; readonly finding: ContactFinding }
  | Extract<Primary, { kind: "none" }>;

/** Theirs alone: entered by them, or said yes to and not found any more by the reader of today. */
const isOwn = ({ verdict, found }: ReadingFinding): boolean =>
  verdict === "added" || verdict === "corrected" || (verdict === "accepted" && found === null);

/** Roles that speak for themselves; an address of any other is for a request only where the reader or the person says so. */
const plainRoles: ReadonlySet<string> = new Set(["privacy", "dpo", "support"]);

/** Where the reader found no address fit, none of those that it saw is: only one that the person vouches for. */
const isUsable = ({ fact, verdict }: ContactFinding, primary: Primary): boolean =>
  fact.way !== "email" ||
  fact.value === null ||
  verdict !== "open" ||
  (primary.kind !== "none" && plainRoles.has(fact.role));

type Choice = Exclude<DecidedPrimary, { kind: "none" }>;

/** What the reader chose, as long as the person leaves its kind and role; a letter that they put right in it stays it. */
const readersChoice = (contacts: readonly ContactFinding[], primary: Primary): Choice | null => {
  if (primary.kind === "none") return null;
  const finding = contacts.find(
    ({ fact, found }) =>
      found?.kind === "contact" &&
      found.way === primary.kind &&
      found.value === primary.value &&
      found.way === fact.way &&
      found.role === fact.role,
  );
  const value = finding?.fact.value ?? null;
  return finding === undefined || value === null ? null : { kind: primary.kind, value, finding };
};

const chooseByRole = (contacts: readonly ContactFinding[]): DecidedPrimary => {
  const chosen = choosePrimaryContact(
    contacts.map(({ fact }) => ({ ...fact, kind: fact.way, hidden: fact.value === null })),
  );
  if (chosen.kind === "none") return chosen;
  const finding = contacts.find(
    ({ fact }) => fact.way === chosen.kind && fact.value === chosen.value && fact.role === chosen.because,
  );
  if (finding === undefined) throw new Error("A contact was chosen that is not there.");
  return { kind: chosen.kind, value: chosen.value, finding };
};

/** Whether the person's own entry goes before what the reader chose: they typed it on purpose. */
const goesBefore = (own: DecidedPrimary, chosen: Choice): boolean => {
  if (own.kind !== "email") return false;
  if (chosen.kind !== "email") return true;
  const [mine, its] = [rankRole(own.finding.fact.role), rankRole(chosen.finding.fact.role)];
  return mine !== null && (its === null || mine <= its);
};

const isUntouched = (finding: ReadingFinding): boolean =>
  finding.fact.kind !== "contact" || (finding.verdict !== "dropped" && !isOwn(finding));

/**
 * The reader's own choice (`primary`), which knows the sentences around each address, for as long as the person leaves
 * it as it is; an address that they entered themselves, or that holds by their yes alone, goes before it unless its role
 * is a lesser one. Where they dropped
 * or changed the reader's choice the roles decide, among addresses for privacy, of the officer, of support, and those
 * that the person has said yes to.
 */
export const decidePrimary = (findings: readonly ReadingFinding[], primary: Primary): DecidedPrimary => {
  const contacts = listKind(findings, "contact");
  const chosen = readersChoice(contacts, primary);
  if (chosen !== null) {
    const own = chooseByRole(contacts.filter(isOwn));
    return goesBefore(own, chosen) ? own : chosen;
  }
  if (primary.kind === "none" && findings.every(isUntouched)) return primary;
  return chooseByRole(contacts.filter((finding) => isUsable(finding, primary)));
};
