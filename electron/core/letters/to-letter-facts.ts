// Everything that a letter's words depend on, out of company, person and wish.
import type { Authority } from "../../shared/authority.ts";
import type { Company } from "../../shared/company.ts";
import type { Day } from "../../shared/day.ts";
import type { Letter, Reference } from "../../shared/letter.ts";
import type { LetterExtra } from "../../shared/letter-extra.ts";
import type { LetterWish } from "../../shared/letter-wish.ts";
import type { Person } from "../../shared/settings.ts";
import type { CitedLaw } from "./cite-law.ts";
import type { LetterFacts } from "./fill-letter.ts";
import type { PlannedLetter } from "./plan-letter.ts";

/** A letter that the person wants. `from`: the mailbox that it goes out from; `authority`: whom a complaint goes to. */
export type LetterOrder = {
  readonly letter: PlannedLetter;
  readonly wish: LetterWish;
  readonly company: Company;
  readonly person: Person;
  readonly from: Letter["from"];
  /** The address that the letter before came from, if no mailbox has that any more. */
  readonly formerEmail?: string | null;
  readonly authority: Authority | null;
  readonly reference: Reference;
  readonly today: Day;
};

export const toLetterFacts = (
  { letter, wish, company, person, from, formerEmail = null, authority, reference, today }: LetterOrder,
  { law, isConditional, isResident }: CitedLaw,
): LetterFacts => ({
  name: letter.kind,
  basis: law ?? "plain",
  language: wish.language,
  conditional: isConditional,
  resident: isResident,
  company: company.record,
  toRole: findRole(company),
  person: {
    name: person.name,
    email: person.email,
    senderEmail: from.address,
    formerEmail,
    customerNumber: wish.customerNumber,
    accountName: wish.accountName,
    address: person.address || null,
    phone: person.phone,
    birthOn: person.birthOn,
    otherIdentifier: wish.otherIdentifier,
  },
  extra: toExtra({ letter, wish, authority, today }),
  reference,
  today,
});

/**
 * A letter that comes after another one names that one as the log knows it, not as somebody typed it; and a due date only
 * once it has passed, since letters say that the answer was due.
 */
const toExtra = ({
  letter: { follows },
  wish: {
    extra: { dueOn: _, ...extra },
  },
  authority,
  today,
}: Pick<LetterOrder, "letter" | "wish" | "authority" | "today">): LetterExtra => ({
  ...extra,
  ...(authority !== null && { authorityName: authority.name }),
  ...(follows !== null && { earlierKind: follows.kind, earlierOn: follows.sentOn }),
  ...(follows?.dueOn && follows.dueOn < today && { dueOn: follows.dueOn }),
});

/** Only where the policy itself says whose mailbox it is. */
const findRole = ({ record, reach }: Company): LetterFacts["toRole"] => {
  if (reach.kind !== "email" || reach.from !== "policy") return null;
  const role = record.contacts.find(({ value }) => value === reach.value)?.role;
  return role === "dpo" || role === "representative" ? role : null;
};
