// Which of the addresses in a policy a letter goes to and for which reason, or why there is none.
import type { NoContactReason } from "../../shared/lists.ts";
import type { Contact } from "../../shared/policy.ts";

type Role = Contact["role"];

/**
 * Lower is asked first; `null` is never the company itself. Privacy and the data protection officer are named for such
 * requests (Art. 13(1)(b), 38(4) GDPR), a representative stands in for both (Art. 27(4)); whoever else reads the
 * company's mail can pass a request on; a marketing mailbox is the least likely to.
 */
const order: Record<Role, number | null> = {
  privacy: 0,
  dpo: 1,
  representative: 2,
  legal: 3,
  support: 4,
  other: 5,
  marketing: 6,
  authority: null,
  "third-party": null,
};

/** An address with the role for which it was chosen, or nobody and why. */
export type PrimaryContact =
  | { readonly kind: "email"; readonly value: string; readonly because: Role }
  | { readonly kind: "none"; readonly reason: NoContactReason };

/**
 * The best readable e-mail address of the company itself; of two with the same role the one that the policy names first.
 * A regulator's or another company's address is never chosen. The reasons for none go from the nearest way to write to
 * the farthest: `hidden` (an address stands there, unreadable), `form-only`, `post-only`, `none-stated`.
 *
 * `choosePrimaryContact([support, privacy])` is `{ kind: "email", value: privacy.value, because: "privacy" }`.
 */
export function choosePrimaryContact(contacts: readonly Contact[]): PrimaryContact {
  const own = contacts.filter((contact) => order[contact.role] !== null);
  let best: { value: string; because: Role; rank: number } | null = null;
  for (const { kind, value, role } of own) {
    const rank = order[role];
    if (kind !== "email" || value === null || rank === null) continue;
    if (best === null || rank < best.rank) best = { value, because: role, rank };
  }
  if (best !== null) return { kind: "email", value: best.value, because: best.because };
  return { kind: "none", reason: explainNone(own) };
}

function explainNone(own: readonly Contact[]): NoContactReason {
  const has = (kind: Contact["kind"], hidden: boolean) =>
    own.some((contact) => contact.kind === kind && contact.hidden === hidden);
  if (has("email", true)) return "hidden";
  if (has("form", false)) return "form-only";
  if (has("postal", false)) return "post-only";
  if (own.some((contact) => contact.hidden)) return "hidden";
  return "none-stated";
}
