// What comes of a template and its values, and what stops a letter by name.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import { longestLetter, Reference } from "../../shared/letter.ts";
import type { RequestDraft } from "./draft-request.ts";
import type { Templates } from "./letter-templates.ts";
import type { LetterVariables } from "./letter-variables.ts";
import { renderLetter } from "./render-letter.ts";

const variables: LetterVariables = {
  reference: Reference.parse("RD-2026-7K3QX9"),
  today: Day.parse("2026-11-22"),
  companyName: "Example Store",
  personName: "Ada Example",
  personEmail: "ada@example.net",
  senderEmail: null,
  personAddress: null,
  customerNumber: null,
  gdpr: true,
  california: false,
  plain: false,
  gdprConditional: true,
  promise: null,
  promiseLimited: false,
  marketingPromise: null,
  unmentioned: true,
  policyUpdatedOn: null,
  policyEffectiveOn: null,
};

const draft = (change: Partial<LetterVariables> = {}, more: Partial<RequestDraft> = {}): RequestDraft => ({
  kind: "erasure",
  language: "en",
  right: "erasure",
  lawChoice: { law: "eu-gdpr", why: "lives-in-eea", isConditional: true },
  place: { country: "DE", region: "BE" },
  from: { name: "Ada Example", address: "ada@example.net" },
  to: { name: "Example Store", address: "privacy@example.org" },
  variables: { ...variables, ...change },
  ...more,
});

const templates = (body: string, partials: Record<string, string> = {}): Templates => {
  const source = `Subject: Erasure, {{reference}}\n\n${body}\n`;
  const letters = new Map([["erasure", source] as const]);
  return new Map([["en", { letters, partials: new Map(Object.entries(partials)) }]]);
};

const textOf = (body: string, change: Partial<LetterVariables> = {}, partials: Record<string, string> = {}) => {
  const letter = renderLetter(draft(change), templates(body, partials));
  if (!letter.ok) throw new Error(letter.message);
  return letter.value.text;
};
const failureOf = (body: string, change: Partial<LetterVariables> = {}, more: Partial<RequestDraft> = {}) => {
  const letter = renderLetter(draft(change, more), templates(body));
  return letter.ok ? null : [letter.code, letter.detail];
};

describe("renderLetter", () => {
  it("makes subject and text, and takes sender and recipient over", () => {
    expect(
      renderLetter(draft(), templates("Dear {{companyName}},\n\n{{> closing}}", { closing: "{{personName}}\n" })),
    ).toEqual({
      ok: true,
      value: {
        kind: "erasure",
        language: "en",
        from: { name: "Ada Example", address: "ada@example.net" },
        to: { name: "Example Store", address: "privacy@example.org" },
        subject: "Erasure, RD-2026-7K3QX9",
        text: "Dear Example Store,\n\nAda Example",
      },
    });
  });

  it.each([
    "{{personEmail}}",
    "{{{today}}}",
    "{{> closing}}",
    "$& $1 $$",
    "<b>&amp; \"'`=</b>",
    "\\{{x}}",
    "constructor",
  ])("puts %s in as it is: never as a template, never escaped", (value) => {
    expect(textOf("[{{personName}}] [{{> closing}}]", { personName: value }, { closing: "{{personName}}" })).toBe(
      `[${value}] [${value}]`,
    );
  });

  it("leaves every text that may stand in a letter unharmed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (value) => {
        const letter = renderLetter(draft({ personAddress: value }), templates("<{{personAddress}}>"));
        expect(letter.ok ? letter.value.text : letter.detail).toBe(letter.ok ? `<${value}>` : "personAddress");
      }),
    );
  });

  it("takes ten thousand characters and refuses a letter that no server would take", () => {
    const long = "x".repeat(10_000);
    expect(textOf("{{personAddress}}", { personAddress: long })).toBe(long);
    expect(failureOf("{{personAddress}}", { personAddress: "x".repeat(longestLetter + 1) })).toEqual([
      "letter-too-long",
      "text",
    ]);
  });

  it("asks before it prints what may be absent", () => {
    const body = "{{#if customerNumber}}Number {{customerNumber}}{{else}}no number{{/if}}";
    expect(textOf(body, { customerNumber: "K-1" })).toBe("Number K-1");
    expect(textOf(body)).toBe("no number");
    expect(textOf("{{#if gdpr}}a{{/if}}{{#if plain}}b{{/if}}")).toBe("a");
  });
});

describe("a letter is stopped and says why", () => {
  it.each([
    ["a value that was not given", "{{customerNumber}}", "customerNumber"],
    ["one that a helper needs", "{{formatDay policyUpdatedOn}}", "policyUpdatedOn"],
    ["a name that nobody knows", "{{person.email}}", "person.email"],
    ["a misspelt condition", "{{#if custmerNumber}}x{{/if}}", "custmerNumber"],
    ["a name in a branch that is not taken", "{{#if plain}}{{phone}}{{/if}}", "phone"],
    ["a helper that is not ours", "{{lookup today 'constructor'}}", "lookup"],
    ["the whole context", "{{this}}", "this"],
    ["the prototype", "{{constructor}}", "constructor"],
    ["the prototype, by another name", "{{__proto__}}", "__proto__"],
    ["a data variable", "{{@root}}", "@root"],
    ["a partial that is missing", "{{> nowhere}}", "partials/nowhere"],
  ])("%s: %s", (_what, body, detail) => {
    expect(failureOf(body)).toEqual(["letter-incomplete", detail]);
  });

  it("an empty name", () => {
    expect(failureOf("{{personName}}", { personName: "" })).toEqual(["letter-incomplete", "personName"]);
  });

  it("a kind or a language without a template", () => {
    expect(failureOf("x", {}, { kind: "access" })).toEqual(["letter-incomplete", "templates/en/access.hbs"]);
    expect(failureOf("x", {}, { language: "de" })).toEqual(["letter-incomplete", "templates/de/erasure.hbs"]);
  });

  it.each(["personName", "customerNumber", "companyName", "personEmail", "senderEmail", "promise"] as const)(
    "a line break in %s",
    (name) => {
      expect(failureOf("x", { [name]: "a\r\nBcc: all@example.org" })).toEqual(["line-break-in-header", name]);
    },
  );

  it("a line break in a header that no template prints", () => {
    const broken = { name: "Ada\nBcc: all@example.org", address: "ada@example.net" };
    expect(failureOf("x", {}, { from: broken })).toEqual(["line-break-in-header", "from.name"]);
    expect(failureOf("x", {}, { to: broken })).toEqual(["line-break-in-header", "to.name"]);
  });

  it("a direction override, which makes an address read as another one", () => {
    const turned = `ada${String.fromCharCode(0x202e)}moc.elpmaxe@`;
    expect(failureOf("x", { personEmail: turned })).toEqual(["bad-argument", "personEmail"]);
    expect(failureOf("x", { personAddress: turned })).toEqual(["bad-argument", "personAddress"]);
  });

  it("a template without a subject is a fault of ours, not of the person", () => {
    const letters = new Map([["erasure", "Dear Sir or Madam,\n"] as const]);
    expect(() => renderLetter(draft(), new Map([["en", { letters, partials: new Map() }]]))).toThrow("Subject: …");
  });
});
