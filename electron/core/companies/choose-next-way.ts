// The next best way to a company whose address came back, or that takes no mail.
import type { CompanyRecord } from "../../shared/company.ts";
import type { ContactStanding, OwnMark } from "../../shared/contact-standing.ts";
import { choosePrimaryContact } from "./choose-primary-contact.ts";

type Contacts = CompanyRecord["contacts"];
type NextWay = ContactStanding["nextWay"];

/** A form that the company has for anything is better than none. */
const takeForm = (contacts: Contacts): NextWay => {
  const form = contacts.find(({ kind, value }) => kind === "form" && value !== null);
  return form?.value == null ? null : { kind: "form", value: form.value };
};

const takePostal = (contacts: Contacts): NextWay => {
  const chosen = choosePrimaryContact(contacts.filter(({ kind }) => kind === "postal"));
  return chosen.kind === "postal" ? { kind: "postal", value: chosen.value } : null;
};

/**
 * `closed`: addresses that came back, in any case of letters. A way that the person ruled out by a mark is never offered;
 * with `device-id-only` there is none that the app knows. Of the addresses left the best by its role, then a form, then
 * the postal address.
 */
export const chooseNextWay = (
  all: Contacts,
  { closed, mark }: { readonly closed: readonly string[]; readonly mark: OwnMark | null },
): NextWay => {
  // What only a public directory says would be called the policy's.
  const contacts = all.filter(({ from = null }) => from === null);
  if (mark === "device-id-only") return null;
  if (mark === "form-only") return takeForm(contacts);
  if (mark === "post-only") return takePostal(contacts);
  const known = new Set(closed.map((address) => address.toLowerCase()));
  const open = contacts.filter(
    ({ kind, value }) => kind === "email" && value !== null && !known.has(value.toLowerCase()),
  );
  const mail = choosePrimaryContact(open);
  if (mail.kind === "email") return { kind: "email", value: mail.value };
  return takeForm(contacts) ?? takePostal(contacts);
};

/** More than twelve months before today. */
export const isOverAYear = (on: string, today: string): boolean =>
  on < `${String(Number(today.slice(0, 4)) - 1).padStart(4, "0")}${today.slice(4)}`;
