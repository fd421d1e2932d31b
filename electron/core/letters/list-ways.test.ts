// How a letter can reach a company, and that it never reaches a stranger.
import { describe, expect, it } from "vitest";
import type { OwnContact } from "../../shared/company.ts";
import { Instant } from "../../shared/day.ts";
import type { Contact } from "../../shared/policy.ts";
import { makeContact, makeRecord } from "../companies/fixtures/make-seed.ts";
import { listWays } from "./list-ways.ts";

const form = (value: string, role: Contact["role"] = "privacy") => makeContact({ kind: "form", value, role });
const post = (value: string, role: Contact["role"] = "privacy") => makeContact({ kind: "postal", value, role });
const own: OwnContact = { email: "desk@example.net", enteredAt: Instant.parse("2026-11-22T02:29:15.000Z") };
const ways = (contacts: Contact[], entered: OwnContact | null = null) =>
  listWays(makeRecord("north-example", { contacts }), entered).map(({ kind, value }) => `${kind} ${value}`);

const privacyForm = "https://example.org/privacy-form";
const helpForm = "https://example.org/help";

describe("listWays", () => {
  it("puts mail first, then the form and the postal address nearest to privacy matters", () => {
    const contacts = [
      post("2 Example Street", "support"),
      post("1 Example Street", "dpo"),
      form(helpForm, "support"),
      form(privacyForm),
      makeContact({}),
    ];
    expect(ways(contacts)).toEqual(["email privacy@example.org", `form ${privacyForm}`, "postal 1 Example Street"]);
  });

  it("puts the person's own address first, also before a form", () => {
    expect(ways([form(privacyForm)], own)).toEqual(["email desk@example.net", `form ${privacyForm}`]);
  });

  it("knows a form only, or post only", () => {
    expect(ways([form(privacyForm)])).toEqual([`form ${privacyForm}`]);
    expect(ways([post("1 Example Street")])).toEqual(["postal 1 Example Street"]);
  });

  it("puts post before a form that is not for privacy, as the policy's own choice does", () => {
    expect(ways([form(helpForm, "support"), post("1 Example Street")])).toEqual([
      "postal 1 Example Street",
      `form ${helpForm}`,
    ]);
  });

  it("finds post where the mail address stands there unreadable", () => {
    expect(ways([makeContact({ value: null }), post("1 Example Street")])).toEqual(["postal 1 Example Street"]);
  });

  it.each(["authority", "third-party", "representative"] as const)("never takes the address of a %s", (role) => {
    expect(ways([form(helpForm, role), post("9 Other Street", role)])).toEqual([]);
  });

  it("knows none where the policy names nobody", () => {
    expect(ways([])).toEqual([]);
  });
});
