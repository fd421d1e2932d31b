// Which of a company's contacts a letter goes to and for which reason, by their roles alone, or why there is none.
import type { NoContactReason } from "../../shared/lists.ts";
import type { Contact } from "../../shared/policy.ts";

type Role = Contact["role"];

/** What of a contact is judged. */
export type Choosable = Pick<Contact, "kind" | "value" | "role" | "hidden">;

/**
 * Lower is asked first; `null` is never the company itself. Privacy and the data protection officer are named for such
 * requests (Art. 13(1)(b), 38(4) GDPR); whoever else reads the company's mail can pass a request on. A representative
 * (Art. 27 GDPR) is another firm and comes last. The same order as the reader's (core/policy/choose-primary.ts), which
 * knows the sentences around an address as well.
 */
const order: Record<Role, number | null> = {
  privacy: 0,
  dpo: 1,
  support: 2,
  legal: 3,
  marketing: 4,
  other: 5,
  representative: 6,
  authority: null,
  "third-party": null,
};

/** How far down the order a role stands; null: never the company itself. */
export const rankRole = (role: Role): number | null => order[role];

/** A way to write with the role for which it was chosen, or nobody and why. */
export type PrimaryContact =
  | { readonly kind: "email" | "form" | "postal"; readonly value: string; readonly because: Role }
  | { readonly kind: "none"; readonly reason: NoContactReason };

/**
 * The best readable e-mail address of the company itself; of two with the same role the one that the policy names first.
 * A regulator's or another company's address is never chosen. Where there is no address: `hidden` if one stands there,
 * unreadable; else a form for privacy requests, else the postal address; else `form-only`, `post-only`, `none-stated`.
 *
 * `choosePrimaryContact([support, privacy])` is `{ kind: "email", value: privacy.value, because: "privacy" }`.
 */
export function choosePrimaryContact(contacts: readonly Choosable[]): PrimaryContact {
  const own = contacts.filter((contact) => order[contact.role] !== null);
  const of = (kind: Choosable["kind"]) => own.filter((contact) => contact.kind === kind);
  const mail = takeBest("email", of("email"));
  if (mail !== null) return mail;
  if (of("email").some(({ hidden }) => hidden)) return { kind: "none", reason: "hidden" };
  const forPrivacy = of("form").filter(({ role }) => role === "privacy" || role === "dpo");
  const itsOwn = of("postal").filter(({ role }) => role !== "representative");
  const place = takeBest("form", forPrivacy) ?? takeBest("postal", itsOwn);
  return place ?? { kind: "none", reason: explainNone(own) };
}

function takeBest(kind: "email" | "form" | "postal", contacts: readonly Choosable[]): PrimaryContact | null {
  let best: { value: string; because: Role; rank: number } | null = null;
  for (const { value, role } of contacts) {
    const rank = order[role];
    if (value === null || rank === null) continue;
    if (best === null || rank < best.rank) best = { value, because: role, rank };
  }
  return best && { kind, value: best.value, because: best.because };
}

function explainNone(own: readonly Choosable[]): NoContactReason {
  const has = (kind: Choosable["kind"]) => own.some((contact) => contact.kind === kind && !contact.hidden);
  if (has("form")) return "form-only";
  if (has("postal")) return "post-only";
  return own.some(({ hidden }) => hidden) ? "hidden" : "none-stated";
}
