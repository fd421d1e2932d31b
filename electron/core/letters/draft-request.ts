// From a company, a person and a wish to everything that a letter needs.
import type { Company } from "../../shared/company.ts";
import type { Day } from "../../shared/day.ts";
import type { LawChoice } from "../../shared/law.ts";
import type { Letter, Reference } from "../../shared/letter.ts";
import type { Language, LawId, LetterKind, Right } from "../../shared/lists.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type { Person } from "../../shared/settings.ts";
import { chooseLaw, isInEea } from "../law/choose-law.ts";
import { choosePlace } from "../law/choose-place.ts";
import type { Place } from "../law/place.ts";
import { type LetterVariables, noVariables } from "./letter-variables.ts";
import { quotePolicy } from "./quote-policy.ts";

/** A letter before it is put into words. `place` is whose holidays will count once it is sent. */
export type RequestDraft = {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly right: Right;
  readonly lawChoice: LawChoice;
  readonly place: Place;
  readonly from: Letter["from"];
  readonly to: Letter["to"];
  readonly variables: LetterVariables;
};

type Wish = {
  readonly company: Company;
  readonly person: Person;
  /** The mailbox that the letter goes out from. */
  readonly from: Letter["from"];
  readonly kind: LetterKind;
  readonly customerNumber: string | null;
  readonly reference: Reference;
  readonly today: Day;
  /** The letter's language, which has templates of its own; not the window's. */
  readonly language: Language;
};

/** Fails with `contact-needed` (detail: why) if the company has no address to write to. */
export const draftRequest = (wish: Wish): Result<RequestDraft> => {
  const { company, person, from, kind, language } = wish;
  const { record, reach } = company;
  if (reach.kind === "none") {
    return fail("contact-needed", `There is no address of ${record.slug} to write to.`, { detail: reach.reason });
  }
  const choice = chooseLaw(person);
  const { law } = choice;
  const isConditional = mayNotReach(law, record.country?.value ?? null);
  const right = rightOf(kind, law);
  return succeed({
    kind,
    language,
    right,
    lawChoice: { ...choice, isConditional },
    place: choosePlace({ law, companyCountry: record.country?.value ?? null, person }),
    from,
    to: { name: record.name.value, address: reach.value },
    variables: fillVariables(wish, right, { law, isConditional }),
  });
};

/**
 * Whether the law may not reach the company: the GDPR reaches those outside the EEA by what they do there (Art. 3(2)),
 * California's act by size and business (Cal. Civ. Code § 1798.140(d)); neither can be known from outside.
 */
const mayNotReach = (law: LawId | null, companyCountry: string | null): boolean => {
  switch (law) {
    case "eu-gdpr":
      return companyCountry === null || !isInEea(companyCountry);
    case "us-ca-ccpa":
      return true;
    case null:
      return false;
  }
};

/** California has its own opt-out, of sale and sharing; elsewhere the letter opts out of marketing. */
const rightOf = (kind: LetterKind, law: LawId | null): Right => {
  switch (kind) {
    case "access":
      return "access";
    case "erasure":
      return "erasure";
    case "opt-out":
      return law === "us-ca-ccpa" ? "opt-out-sale" : "opt-out-marketing";
  }
};

const fillVariables = (
  wish: Wish,
  right: Right,
  { law, isConditional }: Pick<LawChoice, "law" | "isConditional">,
): LetterVariables => {
  const { company, person, from, customerNumber, reference, today } = wish;
  const isSameMailbox = from.address.toLowerCase() === person.email.toLowerCase();
  return {
    ...noVariables,
    reference,
    today,
    companyName: company.record.name.value,
    personName: person.name,
    personEmail: person.email,
    senderEmail: isSameMailbox ? null : from.address,
    personAddress: person.address || null,
    customerNumber: customerNumber || null,
    resident: law !== null,
    conditional: isConditional,
    ...quotePolicy(company.record, right),
  };
};
