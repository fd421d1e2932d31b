// What comes of a template and its values, and what stops a letter by name.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import { longestLetter, Reference } from "../../shared/letter.ts";
import type { RequestDraft } from "./draft-request.ts";
import { requestNames } from "./letter-names.ts";
import { LetterWords, type Templates } from "./letter-templates.ts";
import { type LetterVariables, noVariables } from "./letter-variables.ts";
import { renderLetter } from "./render-letter.ts";

const variables: LetterVariables = {
  ...noVariables,
  reference: Reference.parse("RD-2026-7K3QX9"),
  today: Day.parse("2026-11-22"),
  companyName: "Example Store",
  personName: "Ada Example",
  personEmail: "ada@example.net",
  resident: true,
  conditional: true,
  unmentioned: true,
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

const english = (source: string, partials: Record<string, string> = {}): Templates =>
  new Map([
    [
      "en",
      {
        letters: new Map([["erasure.eu-gdpr", source] as const]),
        partials: new Map(Object.entries(partials)),
        words: LetterWords.parse({
          requests: Object.fromEntries(requestNames.map((name) => [name, "my request"])),
          articles: {},
          events: {},
        }),
        reviews: {},
      },
    ] as const,
  ]);
const templates = (body: string, partials: Record<string, string> = {}): Templates =>
  english(`Subject: Erasure, {{reference}}\n\n${body}\n`, partials);

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

  it("repeats a block for each item of a list, and numbers each list from 1", () => {
    const corrections = [
      { field: "Street", oldValue: "Old {{way}}", newValue: "New $& way" },
      { field: "Town", oldValue: null, newValue: "Exampleton" },
    ];
    const body =
      "{{#each corrections}}\n{{number}}. {{field}}: {{#if oldValue}}{{oldValue}} → {{/if}}{{newValue}} ({{personName}})\n{{/each}}{{startList}}\n{{number}}. Please confirm.";
    expect(textOf(body, { corrections })).toBe(
      "1. Street: Old {{way}} → New $& way (Ada Example)\n2. Town: Exampleton (Ada Example)\n\n1. Please confirm.",
    );
    expect(failureOf(body)).toEqual(["letter-incomplete", "corrections"]);
    const broken = [{ field: "Street\nBcc", oldValue: null, newValue: "x" }];
    expect(failureOf(body, { corrections: broken })).toEqual(["line-break-in-header", "field"]);
  });

  it("names everything that is missing at once", () => {
    expect(failureOf("{{earlierRequest}} of {{formatDay earlierOn}}")).toEqual([
      "letter-incomplete",
      "earlierRequest, earlierOn",
    ]);
  });

  it("refuses to print a flag", () => {
    expect(() => textOf("{{resident}}")).toThrow("resident");
  });

  it("asks before it prints what may be absent", () => {
    const body = "{{#if customerNumber}}Number {{customerNumber}}{{else}}no number{{/if}}";
    expect(textOf(body, { customerNumber: "K-1" })).toBe("Number K-1");
    expect(textOf(body)).toBe("no number");
    expect(textOf("{{#if resident}}a{{/if}}{{#if toDpo}}b{{/if}}")).toBe("a");
  });
});

describe("a letter is stopped and says why", () => {
  it.each([
    ["a value that was not given", "{{customerNumber}}", "customerNumber"],
    ["one that a helper needs", "{{formatDay policyUpdatedOn}}", "policyUpdatedOn"],
    ["a name that nobody knows", "{{person.email}}", "person.email"],
    ["a misspelt condition", "{{#if custmerNumber}}x{{/if}}", "custmerNumber"],
    ["a name in a branch that is not taken", "{{#if toDpo}}{{phone}}{{/if}}", "phone"],
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
    expect(failureOf("x", {}, { kind: "access" })).toEqual(["letter-incomplete", "templates/en/access.eu-gdpr.hbs"]);
    expect(failureOf("x", {}, { language: "de" })).toEqual(["letter-incomplete", "templates/de/erasure.eu-gdpr.hbs"]);
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
    expect(() => renderLetter(draft(), english("Dear Sir or Madam,\n"))).toThrow("Subject: …");
  });
});
