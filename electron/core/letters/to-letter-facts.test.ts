// What a letter is told of company, person and wish.
import { describe, expect, it } from "vitest";
import type { Authority } from "../../shared/authority.ts";
import { Instant } from "../../shared/day.ts";
import { makeContact } from "../companies/fixtures/make-seed.ts";
import type { CitedLaw } from "./cite-law.ts";
import { day, following, makeCompany, makeOrder, makePerson, makeWish } from "./testing/make-order.ts";
import { toLetterFacts } from "./to-letter-facts.ts";

const cited: CitedLaw = {
  law: "eu-gdpr",
  isConditional: true,
  reach: null,
  facts: { person: { country: "DE", region: "BE" }, company: null },
  isResident: true,
};
const facts = (change: Parameters<typeof makeOrder>[0] = {}, law: CitedLaw = cited) =>
  toLetterFacts(makeOrder(change), law);

const office: Authority = {
  id: "xx-example",
  name: "Example Authority",
  nameInEnglish: null,
  place: { country: "DE", region: null },
  laws: ["eu-gdpr"],
  site: "https://example.org",
  complaintForm: null,
  languages: ["en"],
  sources: [{ title: "Example", url: "https://example.org", copy: null, readOn: null, checkedOn: null }],
};

describe("toLetterFacts", () => {
  it("takes law, condition and residence from what was found of the law", () => {
    expect(facts()).toMatchObject({ name: "access", basis: "eu-gdpr", conditional: true, resident: true });
    const none = { ...cited, law: null, isConditional: false, isResident: false };
    expect(facts({}, none)).toMatchObject({ basis: "plain", conditional: false, resident: false });
  });

  it("takes an empty address for none", () => {
    expect(facts({ person: makePerson("DE", "BE", { address: "" }) }).person.address).toBeNull();
  });

  it("tells the numbers that the company gave the person from the wish, and the mailbox from the account", () => {
    const wish = makeWish("eu-gdpr", { customerNumber: "K-4711", accountName: "erika.b", otherIdentifier: "7f3a" });
    expect(facts({ wish, from: { name: "Erika", address: "post@example.com" } }).person).toMatchObject({
      customerNumber: "K-4711",
      accountName: "erika.b",
      otherIdentifier: "7f3a",
      senderEmail: "post@example.com",
      email: "erika@example.net",
    });
  });

  it.each([
    ["dpo", "dpo"],
    ["representative", "representative"],
    ["support", null],
  ] as const)("a mailbox whose role is %s is addressed as %s", (role, toRole) => {
    expect(facts({ record: withMailbox(role) }).toRole).toBe(toRole);
  });

  it("knows nothing of the role of an address that the person entered, even the officer's own", () => {
    const own = { email: "privacy@example.org", enteredAt: Instant.parse("2026-11-22T02:29:15.000Z") };
    expect(facts({ record: withMailbox("dpo"), own }).toRole).toBeNull();
  });

  it("names the first letter as the log knows it, not as somebody typed it", () => {
    const typed = makeWish("eu-gdpr", {
      extra: { earlierKind: "erasure", earlierOn: day("2026-01-01"), dueOn: day("2026-02-01") },
    });
    const letter = { kind: "reminder" as const, follows: following("access", "eu-gdpr") };
    expect(facts({ letter, wish: typed }).extra).toMatchObject({
      earlierKind: "access",
      earlierOn: "2026-10-01",
      dueOn: "2026-11-02",
    });
  });

  it.each([
    ["2026-11-02", undefined],
    ["2026-11-03", "2026-11-02"],
  ])("on %s says of an answer due on 2 November that it was due: %s", (today, dueOn) => {
    const letter = { kind: "reminder" as const, follows: following("access", "eu-gdpr") };
    expect(facts({ letter, today: day(today) }).extra.dueOn).toBe(dueOn);
  });

  it("names the authority as it calls itself", () => {
    expect(facts({ authority: office }).extra.authorityName).toBe("Example Authority");
  });
});

const withMailbox = (role: "dpo" | "representative" | "support") =>
  makeCompany("DE", {
    contacts: [makeContact({ role })],
    primary: { kind: "email", value: "privacy@example.org" },
  });
