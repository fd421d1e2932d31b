// Chooses the one contact for a privacy request, by stated reasons, or says why there is none.
import type { NoContactReason } from "../../shared/lists.ts";
import type { WeighedContact } from "./find-contacts/find-contacts.ts";
import type { PrimaryContact } from "./findings.ts";

export type Choice = { readonly primaryContact: PrimaryContact | null; readonly noContact: NoContactReason | null };

const never = new Set(["authority", "third-party"]);

const byRole: Readonly<Record<string, number>> = {
  privacy: 50,
  dpo: 48,
  support: 24,
  legal: 18,
  marketing: 18,
  other: 14,
  representative: 4,
};

/** What speaks for an address. A mailbox named after privacy beats all; else the words around decide. */
const rateMail = (contact: WeighedContact): number => {
  const { role, rule } = contact.finding;
  let score = byRole[role] ?? 0;
  if (rule === "contacts/privacy-words" || rule === "contacts/dpo-words") score -= 6;
  if (rule === "contacts/legal-for-privacy" || rule === "contacts/support-for-privacy") score -= 24;
  if (contact.isAboutPrivacy) score += 8;
  if (contact.isUnderContact) score += 6;
  if (contact.isOwn) score += 4;
  if (contact.isRegional) score -= 4;
  if (contact.isForChildren && rule !== "contacts/privacy-address" && rule !== "contacts/dpo-address") score -= 24;
  return score + Math.min(contact.mentions, 3);
};

/** A mailbox for the people of one country (`dpo-brazil@`) would send everybody else away. */
const ofOneCountry =
  /brazil|brasil|korea|japan|india(?!n)|china|russia|turkey|turkiye|austral|canada|califor|africa|mexico|israel|singapore|thailand|\.(?:ae|kr|jp|br|cn|in)@/;

const isFit = (contact: WeighedContact): boolean => {
  const { finding } = contact;
  if (never.has(finding.role) || finding.value === null) return false;
  if (contact.isRegional && ofOneCountry.test(finding.value.slice(0, finding.value.indexOf("@") + 1))) return false;
  if (finding.role === "privacy" || finding.role === "dpo") return true;
  if (contact.isOtherPurpose) return false;
  // a mailbox for other business (press, jobs) is fit only where the text itself sends data questions there
  return finding.rule === "contacts/other-business"
    ? contact.isAboutPrivacy && contact.isUnderContact
    : contact.isAboutPrivacy || contact.isUnderContact || contact.isLabelled || finding.role === "support";
};

const reasons: Readonly<Record<string, string>> = {
  privacy: "the policy gives this address for privacy matters",
  dpo: "this is the data protection officer's address",
  support: "the policy gives no address for privacy alone; this one takes questions and requests",
  legal: "the policy gives no address for privacy alone; this one is the legal department's",
  marketing: "it is the only address that the policy gives for requests",
  other: "it is the address that the policy gives for requests",
  representative: "the policy gives no address of its own; this is its representative's",
};

const best = (
  contacts: readonly WeighedContact[],
  rate: (contact: WeighedContact) => number,
): WeighedContact | null => {
  let chosen: WeighedContact | null = null;
  for (const contact of contacts) if (chosen === null || rate(contact) > rate(chosen)) chosen = contact;
  return chosen;
};

const choosePlace = (contacts: readonly WeighedContact[]): Choice => {
  const form = contacts.find(
    ({ finding }) => finding.kind === "form" && finding.value !== null && finding.role === "privacy",
  );
  if (form?.finding.value != null)
    return {
      primaryContact: {
        kind: "form",
        value: form.finding.value,
        why: "the policy gives no address and points to this form",
      },
      noContact: null,
    };
  const postal = best(
    contacts.filter(
      ({ finding }) => finding.kind === "postal" && !never.has(finding.role) && finding.role !== "representative",
    ),
    (contact) =>
      (contact.finding.role === "privacy" || contact.finding.role === "dpo" ? 10 : 0) +
      (contact.isUnderContact ? 3 : 0),
  );
  if (postal?.finding.value != null)
    return {
      primaryContact: {
        kind: "postal",
        value: postal.finding.value,
        why: "the policy gives no mailbox; this is its postal address",
      },
      noContact: null,
    };
  return {
    primaryContact: null,
    noContact: contacts.some(({ finding }) => finding.kind === "form") ? "form-only" : "none-stated",
  };
};

/**
 * The contact to which a privacy request goes: an e-mail address if any is fit, else a form, else a postal address. Where the
 * policy's address was hidden by a web shield there is one that cannot be read: `hidden`, rather than a lesser address.
 */
export const choosePrimary = (contacts: readonly WeighedContact[]): Choice => {
  const mails = contacts.filter(({ finding }) => finding.kind === "email");
  const representatives = mails.filter(({ finding }) => finding.role === "representative" && finding.value !== null);
  const chosen = best(
    mails.filter((contact) => isFit(contact) && contact.finding.role !== "representative"),
    rateMail,
  );
  if (chosen?.finding.value != null)
    return {
      primaryContact: { kind: "email", value: chosen.finding.value, why: reasons[chosen.finding.role] ?? "" },
      noContact: null,
    };
  if (mails.some(({ finding }) => finding.hidden)) return { primaryContact: null, noContact: "hidden" };
  const place = choosePlace(contacts);
  const spare = representatives[0]?.finding.value;
  if (place.primaryContact?.kind === "form" || spare == null) return place;
  return { primaryContact: { kind: "email", value: spare, why: reasons.representative ?? "" }, noContact: null };
};
