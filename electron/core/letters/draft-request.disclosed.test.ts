// What a letter tells of the person, and that the ledger says the same.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RequestName } from "../../shared/letter-names.ts";
import type { LetterWish } from "../../shared/letter-wish.ts";
import { draft, failureOf } from "./testing/draft-order.ts";
import { day, first, makeCompany, makePerson, makeWish } from "./testing/make-order.ts";

describe("what a letter tells of the person", () => {
  const full = makePerson("DE", "BE", {
    address: "Beispielweg 1\n10115 Berlin",
    phone: "+49 30 5550100",
    birthOn: day("1990-03-01"),
  });
  const asking = (extra: LetterWish["extra"], change: Partial<LetterWish> = {}) =>
    draft({ person: full, wish: makeWish("eu-gdpr", { ...change, extra }) });

  it("is name and address to write to, whatever else is known", () => {
    const { letter, discloses } = asking({});
    expect(discloses).toEqual(["name", "email"]);
    expect(letter.text).not.toMatch(/10115|5550100|Date of birth/);
  });

  it("is in addition what was chosen, and no more", () => {
    const { letter, discloses } = asking({ identifyBy: ["phone", "otherIdentifier"] }, { otherIdentifier: "7f3a" });
    expect(discloses).toEqual(["name", "email", "phone", "otherIdentifier"]);
    expect(letter.text).toContain("5550100");
    expect(letter.text).not.toContain("10115");
    expect(asking({}, { otherIdentifier: "7f3a" }).letter.text).not.toContain("7f3a");
  });

  it("is asked for where it was chosen and is not known: all of it at once", () => {
    const wish = makeWish("eu-gdpr", { extra: { identifyBy: ["address", "phone", "birthOn", "otherIdentifier"] } });
    expect(failureOf({ wish })).toEqual(["letter-incomplete", "address, phone, birthOn, otherIdentifier"]);
    expect(failureOf({ wish, person: { ...full, address: "" } })).toEqual([
      "letter-incomplete",
      "address, otherIdentifier",
    ]);
  });

  it("names the mailbox only if it is not the person's own address", () => {
    const from = (address: string) => draft({ from: { name: "Erika Beispiel", address } });
    expect(from("Erika@Example.net").discloses).toEqual(["name", "email"]);
    expect(from("post@example.com").discloses).toEqual(["name", "email", "senderEmail"]);
    expect(from("post@example.com").letter.text).toContain("post@example.com");
  });

  it("counts where they live, and what they wrote of themselves", () => {
    expect(draft({ record: makeCompany("US") }).discloses).toContain("residence");
    expect(draft().discloses).not.toContain("residence");
    const wish = makeWish("eu-gdpr", { extra: { reasons: "I am being confused with a namesake." } });
    expect(draft({ letter: first("objection"), wish }).discloses).toContain("reasons");
    const corrected = makeWish("eu-gdpr", {
      extra: { corrections: [{ field: "Street", oldValue: null, newValue: "Beispielweg 1" }] },
    });
    expect(draft({ letter: first("rectification"), wish: corrected }).discloses).toContain("corrections");
  });

  it("is in the text what the ledger says, for whatever is known and chosen", () => {
    const marks = { address: "Beispielweg 77", phone: "+49 30 5550100", birthOn: "1 March 1990" };
    const chosen = fc.subarray([...(["address", "phone", "birthOn"] as const)]);
    fc.assert(
      fc.property(chosen, fc.constantFrom<RequestName>("access", "erasure"), (identifyBy, kind) => {
        const person = { ...full, address: marks.address };
        const { letter, discloses } = draft({
          person,
          letter: first(kind),
          wish: makeWish("eu-gdpr", { extra: { identifyBy } }),
        });
        const details = letter.text.slice(letter.text.indexOf("These are the details"));
        for (const datum of ["address", "phone", "birthOn"] as const) {
          expect(details.includes(marks[datum])).toBe(identifyBy.includes(datum));
          expect(discloses.includes(datum)).toBe(identifyBy.includes(datum));
        }
      }),
      { numRuns: 8 },
    );
  });
});
