// Whom a letter goes to, seen from the person who must not write to the wrong mailbox.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contactKinds, contactRoles } from "../../shared/lists.ts";
import { choosePrimaryContact } from "./choose-primary-contact.ts";
import { makeContact } from "./fixtures/make-seed.ts";

describe("choosePrimaryContact", () => {
  it("prefers the address named for privacy, wherever it stands, and says that this is why", () => {
    const contacts = [
      makeContact({ role: "support", value: "help@example.org" }),
      makeContact({ role: "dpo", value: "dpo@example.org" }),
      makeContact({ role: "privacy", value: "privacy@example.org" }),
    ];
    expect(choosePrimaryContact(contacts)).toEqual({
      kind: "email",
      value: "privacy@example.org",
      because: "privacy",
    });
  });

  it("goes down the roles one by one, in the reader's order", () => {
    const roles = ["privacy", "dpo", "support", "legal", "marketing", "other", "representative"] as const;
    roles.forEach((role, at) => {
      const left = roles.slice(at).reverse();
      const contacts = left.map((each) => makeContact({ role: each, value: `${each}@example.org` }));
      expect(choosePrimaryContact(contacts)).toMatchObject({ because: role, value: `${role}@example.org` });
    });
  });

  it("takes the first that the policy names of two with the same role", () => {
    const contacts = [makeContact({ value: "first@example.org" }), makeContact({ value: "second@example.org" })];
    expect(choosePrimaryContact(contacts)).toMatchObject({ value: "first@example.org" });
  });

  it("takes a readable address over a hidden one of a better role", () => {
    const contacts = [makeContact({ value: null }), makeContact({ role: "support", value: "help@example.org" })];
    expect(choosePrimaryContact(contacts)).toMatchObject({ value: "help@example.org", because: "support" });
  });

  it("says that an address is hidden, even where there is also a form and a street", () => {
    const contacts = [
      makeContact({ kind: "postal", value: "1 Example Street" }),
      makeContact({ kind: "form", value: "https://example.org/form" }),
      makeContact({ value: null }),
    ];
    expect(choosePrimaryContact(contacts)).toEqual({ kind: "none", reason: "hidden" });
  });

  it("takes a form for privacy requests before the post, and the post before any other form", () => {
    const postal = makeContact({ kind: "postal", value: "1 Example Street" });
    const form = makeContact({ kind: "form", value: "https://example.org/form" });
    const other = makeContact({ kind: "form", role: "other", value: "https://example.org/hello" });
    expect(choosePrimaryContact([postal, form])).toMatchObject({ kind: "form", value: "https://example.org/form" });
    expect(choosePrimaryContact([other, postal])).toMatchObject({ kind: "postal", value: "1 Example Street" });
    expect(choosePrimaryContact([other])).toEqual({ kind: "none", reason: "form-only" });
  });

  it("does not send letters to the street of another firm that stands in for the company", () => {
    const postal = makeContact({ kind: "postal", role: "representative", value: "1 Example Street" });
    expect(choosePrimaryContact([postal])).toEqual({ kind: "none", reason: "post-only" });
  });

  it("says none-stated for nothing, and for a phone or a bare name", () => {
    expect(choosePrimaryContact([])).toEqual({ kind: "none", reason: "none-stated" });
    const phone = makeContact({ kind: "phone", value: "+1 555 0100" });
    const person = makeContact({ kind: "person", value: "The Privacy Office" });
    expect(choosePrimaryContact([phone, person])).toEqual({ kind: "none", reason: "none-stated" });
  });

  it("never writes to a regulator or to another company, and does not count their addresses as the company's", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...contactKinds), fc.constantFrom(...contactRoles), fc.boolean())),
        (parts) => {
          const contacts = parts.map(([kind, role, hidden], at) =>
            makeContact({ kind, role, value: hidden ? null : `${role}-${at}@example.org` }),
          );
          const strangers = contacts.filter(({ role }) => role === "authority" || role === "third-party");
          const own = contacts.filter((contact) => !strangers.includes(contact));
          expect(choosePrimaryContact(contacts)).toEqual(choosePrimaryContact(own));
          expect(choosePrimaryContact(strangers)).toEqual({ kind: "none", reason: "none-stated" });
        },
      ),
    );
  });
});
