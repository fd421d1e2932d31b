// Values that would break a letter: they go through unharmed, or are refused by name.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestLetter } from "../../shared/letter.ts";
import { attempt, type Change, draft, failureOf } from "./testing/draft-order.ts";
import { first, makeCompany, makePerson, makeWish } from "./testing/make-order.ts";

describe("values that would break a letter", () => {
  const rtl = String.fromCharCode(0x200f);
  it.each(["{{personEmail}} {{{x}}} {{> closing}}", "$& $1 $$ $`", `\u05d0\u05d3\u05d4${rtl} (${rtl}x)`])(
    "%s goes through unharmed",
    (value) => {
      const wish = makeWish("eu-gdpr", {
        accountName: value,
        extra: { data: [value], reads: ["de"] },
      });
      const record = makeCompany("DE", { name: { value, evidence: null } });
      const { letter, gloss } = draft({ record, wish, reads: ["de"], person: makePerson("DE", "BE", { name: value }) });
      for (const text of [letter.text, gloss?.text]) {
        expect(text?.startsWith(`${value}\n`)).toBe(true);
        expect(text?.split(value)).toHaveLength(6);
        expect(text?.endsWith(value)).toBe(true);
      }
    },
  );

  const objecting = (reasons: string) =>
    attempt({ letter: first("objection"), wish: makeWish("eu-gdpr", { extra: { reasons } }) });

  it("keeps every line and ten thousand characters of what the person wrote", () => {
    const reasons = `First.\n\n\tSecond: ${"é".repeat(10_000)}\r\nThird.`;
    expect(objecting(reasons)).toMatchObject({
      ok: true,
      value: { letter: { text: expect.stringContaining(reasons) } },
    });
  });

  it("refuses by name what no server would take", () => {
    expect(objecting("x".repeat(longestLetter))).toMatchObject({ ok: false, code: "letter-too-long", detail: "text" });
  });

  it.each<[string, Change, string, string]>([
    [
      "a line break in the account's name",
      { wish: makeWish("eu-gdpr", { accountName: "a\nBcc: all@example.org" }) },
      "line-break-in-header",
      "accountName",
    ],
    [
      "a direction override in the company's name",
      { record: makeCompany("DE", { name: { value: `x${String.fromCharCode(0x202e)}y`, evidence: null } }) },
      "bad-argument",
      "companyName",
    ],
    [
      "a direction override in the postal address",
      { wish: makeWish("eu-gdpr", { postalAddress: `1 Street${String.fromCharCode(0x202e)}` }) },
      "bad-argument",
      "to.postal",
    ],
    [
      "a line break in the name of the mailbox",
      { from: { name: "Erika\r\nBcc: all@example.org", address: "erika@example.net" } },
      "line-break-in-header",
      "from.name",
    ],
  ])("refuses %s", (_what, change, code, detail) => {
    expect(failureOf(change)).toEqual([code, detail]);
  });

  it("takes any text that a letter may hold, whole and once, or refuses it by its name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 200 }), (noise) => {
        const value = `⟦${noise}⟧`;
        const drafted = attempt({ wish: makeWish("eu-gdpr", { extra: { data: [value] } }) });
        if (drafted.ok) expect(drafted.value.letter.text.split(value)).toHaveLength(2);
        else expect(drafted.detail).toBe("listedData");
      }),
      { numRuns: 15 },
    );
  });
});
