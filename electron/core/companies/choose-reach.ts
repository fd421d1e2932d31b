// Whom a letter to a company goes to.
import type { CompanySeed, OwnContact, Reach } from "../../shared/company.ts";
import { choosePrimaryContact } from "./choose-primary-contact.ts";

/**
 * The person's own entry where there is one, since they typed it on purpose; else the policy's primary address; else
 * nobody and why. `from` always says whose word the address is, so that the two are never mistaken for each other.
 *
 * `chooseReach(seed, null)` is `{ kind: "email", value: "privacy@example.org", from: "policy" }`.
 */
export function chooseReach(seed: Pick<CompanySeed, "contacts">, own: OwnContact | null): Reach {
  if (own !== null) return { kind: "email", value: own.email, from: "person" };
  const primary = choosePrimaryContact(seed.contacts);
  switch (primary.kind) {
    case "email":
      return { kind: "email", value: primary.value, from: "policy" };
    case "none":
      return { kind: "none", reason: primary.reason };
  }
}
