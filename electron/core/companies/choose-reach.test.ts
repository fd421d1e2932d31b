// The person's own address beside the policy's.
import { describe, expect, it } from "vitest";
import type { OwnContact } from "../../shared/company.ts";
import { Instant } from "../../shared/day.ts";
import { chooseReach } from "./choose-reach.ts";
import { makeContact, makeRecord } from "./fixtures/make-seed.ts";

const own: OwnContact = { email: "desk@example.net", enteredAt: Instant.parse("2026-11-22T02:29:15.000Z") };

describe("chooseReach", () => {
  it("takes the policy's address and says so", () => {
    const reach = chooseReach(makeRecord("north-example"), null);
    expect(reach).toEqual({ kind: "email", value: "privacy@example.org", from: "policy" });
  });

  it("takes what the person entered over the policy's address, and says that it is theirs", () => {
    const reach = chooseReach(makeRecord("north-example"), own);
    expect(reach).toEqual({ kind: "email", value: "desk@example.net", from: "person" });
  });

  it.each([
    ["none-stated", []],
    ["hidden", [makeContact({ value: null })]],
    ["form-only", [makeContact({ kind: "form", value: "https://example.org/form" })]],
    ["post-only", [makeContact({ kind: "postal", value: "1 Example Street" })]],
  ] as const)("says %s and invents nothing, until the person enters an address", (reason, contacts) => {
    const record = makeRecord("north-example", { contacts: [...contacts] });
    expect(chooseReach(record, null)).toEqual({ kind: "none", reason });
    expect(chooseReach(record, own)).toEqual({ kind: "email", value: "desk@example.net", from: "person" });
  });

  it("takes the person's word as theirs even where it is the policy's own address", () => {
    const same = { ...own, email: "privacy@example.org" };
    expect(chooseReach(makeRecord("north-example"), same)).toMatchObject({ from: "person" });
  });
});
