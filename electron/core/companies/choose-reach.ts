// Whom a letter to a company goes to.
import type { CompanyRecord, OwnContact, Reach } from "../../shared/company.ts";

/**
 * The person's own entry where there is one, since they typed it on purpose; else the policy's primary address; else
 * nobody and why. `from` always says whose word the address is, so that the two are never mistaken for each other.
 *
 * `chooseReach(record, null)` is `{ kind: "email", value: "privacy@example.org", from: "policy" }`.
 */
export function chooseReach({ primary }: Pick<CompanyRecord, "primary">, own: OwnContact | null): Reach {
  if (own !== null) return { kind: "email", value: own.email, from: "person" };
  switch (primary.kind) {
    case "email":
      return { kind: "email", value: primary.value, from: primary.from === undefined ? "policy" : "directory" };
    case "form":
      return { kind: "none", reason: "form-only" };
    case "postal":
      return { kind: "none", reason: "post-only" };
    case "none":
      return { kind: "none", reason: primary.reason };
  }
}
