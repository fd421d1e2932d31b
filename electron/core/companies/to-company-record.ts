// A bundled company in the form that all companies have.
import type { CompanyRecord, CompanySeed, Primary } from "../../shared/company.ts";
import { type Choosable, choosePrimaryContact } from "./choose-primary-contact.ts";

/** `toPrimary(contacts)` is whom a request goes to by the roles of these contacts. */
export const toPrimary = (contacts: readonly Choosable[]): Primary => {
  const chosen = choosePrimaryContact(contacts);
  return chosen.kind === "none" ? chosen : { kind: chosen.kind, value: chosen.value };
};

/** Every fact of the seed as it is, and whom a privacy request goes to by it. */
export const toCompanyRecord = ({ $schema: _, ...seed }: CompanySeed): CompanyRecord => ({
  ...seed,
  primary: toPrimary(seed.contacts),
  // the seeds do not hold it
  sells: "unclear",
  identityCheck: seed.identityCheck && { evidence: seed.identityCheck },
});
