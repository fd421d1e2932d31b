// What comes of a template and its values, and what stops a letter by name.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import { longestLetter, Reference } from "../../shared/letter.ts";
import { requestNames } from "../../shared/letter-names.ts";
import { LetterWords, type Templates } from "./letter-templates.ts";
import { type LetterVariables, noVariables } from "./letter-variables.ts";
import { type LetterOrder, writeLetter } from "./write-letter.ts";

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

const order = (change: Partial<LetterVariables> = {}, more: Partial<LetterOrder> = {}): LetterOrder => ({
  name: "erasure",
  basis: "eu-gdpr",
  language: "en",
  variables: { ...variables, ...change },
  ...more,
});

const english = (source: string, partials: Record<string, string> = {}): Templates =>
  new Map([
    [
      "en",
      {
        letters: new Map([
          ["erasure.eu-gdpr", source],
          ["erasure.us-ca-ccpa", source],
        ] as const),
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

const write = (body: string, change: Partial<LetterVariables> = {}, partials: Record<string, string> = {}) => {
  const written = writeLetter(order(change), templates(body, partials));
  if (written.kind !== "written") throw new Error(JSON.stringify(written));
  return written;
};
const textOf = (...given: Parameters<typeof write>) => write(...given).text;

/** What is missing, or the code and the name of what is wrong; null where there is a letter. */
const stopOf = (body: string, change: Partial<LetterVariables> = {}, more: Partial<LetterOrder> = {}) => {
  const written = writeLetter(order(change, more), templates(body));
  switch (written.kind) {
    case "written":
      return null;
    case "missing":
      return ["missing", ...written.missing];
    case "failed":
      return [written.failure.code, written.failure.detail];
  }
};

describe("writeLetter", () => {
  it("makes subject and text, and says which values it used", () => {
    expect(
      writeLetter(order(), templates("Dear {{companyName}},\n\n{{> closing}}", { closing: "{{personName}}\n" })),
    ).toEqual({
      kind: "written",
      subject: "Erasure, RD-2026-7K3QX9",
      text: "Dear Example Store,\n\nAda Example",
      used: new Set(["reference", "companyName", "personName"]),
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

  it("leaves every text that may stand in a letter unharmed, and refuses every other by name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (value) => {
        const written = writeLetter(order({ personAddress: value }), templates("<{{personAddress}}>"));
        if (written.kind === "written") expect(written.text).toBe(`<${value}>`);
        else expect(written).toMatchObject({ kind: "failed", failure: { detail: "personAddress" } });
      }),
    );
  });

  it("keeps right-to-left marks, which names in Arabic and Hebrew need", () => {
    const name = `\u05d0\u05d3\u05d4 ${String.fromCharCode(0x200f)}(Example)`;
    expect(textOf("[{{personName}}]", { personName: name })).toBe(`[${name}]`);
  });

  it("keeps each line of a value that has lines", () => {
    expect(textOf("{{personAddress}}\n.", { personAddress: "Beispielweg 1\r\n\r\n  10115 Berlin" })).toBe(
      "Beispielweg 1\r\n\r\n  10115 Berlin\n.",
    );
  });

  it("takes ten thousand characters and refuses a letter that no server would take", () => {
    const long = "x".repeat(10_000);
    expect(textOf("{{personAddress}}", { personAddress: long })).toBe(long);
    expect(stopOf("{{personAddress}}", { personAddress: "x".repeat(longestLetter + 1) })).toEqual([
      "letter-too-long",
      "text",
    ]);
  });

  it("refuses a subject longer than a line of mail may be", () => {
    const subject = english("Subject: Erasure at {{companyName}}\n\nHello\n");
    const written = writeLetter(order({ companyName: "x".repeat(990) }), subject);
    expect(written).toMatchObject({ kind: "failed", failure: { code: "letter-too-long", detail: "subject" } });
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
    expect(stopOf(body)).toEqual(["missing", "corrections"]);
    const broken = [{ field: "Street\nBcc", oldValue: null, newValue: "x" }];
    expect(stopOf(body, { corrections: broken })).toEqual(["line-break-in-header", "field"]);
  });

  it("names everything that is missing at once", () => {
    expect(stopOf("{{earlierRequest}} of {{formatDay earlierOn}}")).toEqual(["missing", "earlierRequest", "earlierOn"]);
  });

  it("writes a day as people of that law's country do", () => {
    const source = templates("{{formatDay today}}");
    const dated = (basis: LetterOrder["basis"]) => writeLetter(order({}, { basis }), source);
    expect(dated("eu-gdpr")).toMatchObject({ text: "22 November 2026" });
    expect(dated("us-ca-ccpa")).toMatchObject({ text: "November 22, 2026" });
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

  it("counts a value as used where it stands in the text, a flag where it is true and decides", () => {
    const body = "{{#if customerNumber}}You know me.{{/if}}{{#if resident}}I live there.{{/if}}{{#if toDpo}}x{{/if}}";
    expect([...write(body, { customerNumber: "K-1" }).used]).toEqual(["reference", "resident"]);
  });
});

describe("a letter is stopped and says why", () => {
  it.each([
    ["a value that was not given", "{{customerNumber}}", "missing", "customerNumber"],
    ["one that a helper needs", "{{formatDay policyUpdatedOn}}", "missing", "policyUpdatedOn"],
    ["a name that nobody knows", "{{person.email}}", "letter-incomplete", "person.email"],
    ["a misspelt condition", "{{#if custmerNumber}}x{{/if}}", "letter-incomplete", "custmerNumber"],
    ["a name in a branch that is not taken", "{{#if toDpo}}{{phone}}{{/if}}", "letter-incomplete", "phone"],
    ["a helper that is not ours", "{{lookup today 'constructor'}}", "letter-incomplete", "lookup"],
    ["the whole context", "{{this}}", "letter-incomplete", "this"],
    ["the prototype", "{{constructor}}", "letter-incomplete", "constructor"],
    ["the prototype, by another name", "{{__proto__}}", "letter-incomplete", "__proto__"],
    ["a data variable", "{{@root}}", "letter-incomplete", "@root"],
    ["a partial that is missing", "{{> nowhere}}", "letter-incomplete", "partials/nowhere"],
  ])("%s: %s", (_what, body, kind, detail) => {
    expect(stopOf(body)).toEqual([kind, detail]);
  });

  it("an empty name", () => {
    expect(stopOf("{{personName}}", { personName: "" })).toEqual(["missing", "personName"]);
  });

  it.each<[string, Partial<LetterOrder>, string]>([
    ["kind", { name: "access" }, "templates/en/access.eu-gdpr.hbs"],
    ["law", { basis: "uk-gdpr" }, "templates/en/erasure.uk-gdpr.hbs"],
    ["language", { language: "de" }, "templates/de/erasure.eu-gdpr.hbs"],
  ])("a %s without a template", (_what, more, file) => {
    expect(stopOf("x", {}, more)).toEqual(["letter-incomplete", file]);
  });

  it.each(["personName", "customerNumber", "companyName", "personEmail", "senderEmail", "promise"] as const)(
    "a line break in %s",
    (name) => {
      expect(stopOf("x", { [name]: "a\r\nBcc: all@example.org" })).toEqual(["line-break-in-header", name]);
    },
  );

  it("a direction override, which makes an address read as another one", () => {
    const turned = `ada${String.fromCharCode(0x202e)}moc.elpmaxe@`;
    expect(stopOf("x", { personEmail: turned })).toEqual(["bad-argument", "personEmail"]);
    expect(stopOf("x", { personAddress: turned })).toEqual(["bad-argument", "personAddress"]);
  });

  it("a template without a subject is a fault of ours, not of the person", () => {
    expect(() => writeLetter(order(), english("Dear Sir or Madam,\n"))).toThrow("Subject: …");
  });
});
