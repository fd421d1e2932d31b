// The whole letter with sender and recipient, in whichever way it goes out.
import { describe, expect, it } from "vitest";
import type { Letter } from "../../shared/letter.ts";
import type { LetterFacts } from "./fill-letter.ts";
import { renderLetter } from "./render-letter.ts";
import { makeOrder, templates } from "./testing/make-order.ts";
import { toLetterFacts } from "./to-letter-facts.ts";

const facts = (change: Partial<LetterFacts> = {}): LetterFacts => {
  const order = makeOrder();
  const { country, region } = order.person;
  const place = { person: { country, region }, company: null };
  const cited = { law: "eu-gdpr", isConditional: false, reach: null, facts: place, isResident: true } as const;
  return { ...toLetterFacts(order, cited), ...change };
};
const from: Letter["from"] = { name: "Erika Beispiel", address: "erika@example.net" };
const to: Letter["to"] = { name: "North Example", address: "privacy@example.org", postal: null, form: null };

const render = (change: Partial<LetterFacts> = {}, envelope: Partial<Pick<Letter, "from" | "to">> = {}) =>
  renderLetter(facts(change), { from, to, ...envelope }, templates);
const failureOf = (...given: Parameters<typeof render>) => {
  const rendered = render(...given);
  return rendered.ok ? null : [rendered.code, rendered.detail];
};

describe("renderLetter", () => {
  it("takes sender and recipient over as they are", () => {
    const rendered = render();
    if (!rendered.ok) throw new Error(rendered.message);
    const { subject, text, ...rest } = rendered.value.letter;
    expect(rest).toEqual({ kind: "access", language: "en", from, to });
    expect(subject).toContain("RD-2026-7K3QX9");
    expect(text).toMatch(/^North Example\n[\s\S]*Erika Beispiel$/);
  });

  it("needs no mail address: a letter may go by post or through a form", () => {
    const byPost = { ...to, address: null, postal: "1 Example Street\n12345 Exampleton" };
    expect(render({}, { to: byPost })).toMatchObject({ ok: true, value: { letter: { to: byPost } } });
  });

  it("names what is missing, all at once", () => {
    expect(failureOf({ name: "rectification" })).toEqual(["letter-incomplete", "corrections"]);
    expect(failureOf({ name: "reminder" })).toEqual(["letter-incomplete", "earlierOn, earlierRequest"]);
  });

  it("has no letter in a language without templates", () => {
    const english = new Map([...templates].filter(([language]) => language === "en"));
    const rendered = renderLetter(facts({ language: "de" }), { from, to }, english);
    expect(rendered).toMatchObject({ ok: false, code: "letter-incomplete", detail: "templates/de" });
  });

  const broken = "Erika\nBcc: all@example.org";
  const turned = `erika${String.fromCharCode(0x202e)}ten.elpmaxe@`;
  it.each<[string, Partial<Pick<Letter, "from" | "to">>, string, string]>([
    ["a line break in the sender's name", { from: { ...from, name: broken } }, "line-break-in-header", "from.name"],
    ["one in the sender's address", { from: { ...from, address: broken } }, "line-break-in-header", "from.address"],
    ["one in the recipient's name", { to: { ...to, name: broken } }, "line-break-in-header", "to.name"],
    ["one in the recipient's address", { to: { ...to, address: broken } }, "line-break-in-header", "to.address"],
    ["one in the form's address", { to: { ...to, form: broken } }, "line-break-in-header", "to.form"],
    ["text turned around in the address", { to: { ...to, address: turned } }, "bad-argument", "to.address"],
    ["text turned around on the envelope", { to: { ...to, postal: turned } }, "bad-argument", "to.postal"],
  ])("stops at %s", (_what, envelope, code, detail) => {
    expect(failureOf({}, envelope)).toEqual([code, detail]);
  });
});
