// What the check of a letter finds, one fault at a time.
import { describe, expect, it } from "vitest";
import { type LetterLanguage, requestNames } from "../../shared/letter-names.ts";
import { findLetterFaults } from "./find-letter-faults.ts";
import { type LanguageTemplates, LetterWords, type Templates } from "./letter-templates.ts";

const good = {
  term: "Please answer within one month of receiving this request (Art. 12(3) GDPR).\n",
  identity: "If you have doubts, please tell me which information you need and why (Art. 12(6) GDPR).\n",
  remedy: "If this request is not met, I may complain to the authority (Art. 77 GDPR).\n",
  recipients: "Please give me the recipients to whom you have disclosed the data (Art. 15(1)(c) GDPR).\n",
  "recipient-details": "Please tell me which data they have and for what (Art. 15(1)(a) to (c) GDPR).\n",
  source: "Please tell me the source of the data that you have of me (Art. 15(1)(g) GDPR).\n",
  transfers: "Please tell me the safeguards of the transfer if there is one (Art. 15(2) GDPR).\n",
};
const source = `Subject: {{reference}}\n\n${Object.keys(good)
  .map((name) => `{{> eu-gdpr/${name}}}`)
  .join("\n")}\n`;

type Change = { letter?: string; partials?: Partial<Record<keyof typeof good, string>>; reviewed?: boolean };
const faults = ({ letter = source, partials = {}, reviewed = true }: Change, language: LetterLanguage = "en") => {
  const found: LanguageTemplates = {
    letters: new Map([["third-party-disclosure.eu-gdpr", letter]]),
    partials: new Map(Object.entries({ ...good, ...partials }).map(([name, text]) => [`eu-gdpr/${name}`, text])),
    words: LetterWords.parse({
      requests: Object.fromEntries(requestNames.map((name) => [name, "my request"])),
      articles: {},
      events: {},
    }),
    reviews: reviewed ? { "third-party-disclosure.eu-gdpr": null } : {},
  };
  const templates: Templates = new Map([[language, found]]);
  return findLetterFaults({ name: "third-party-disclosure", basis: "eu-gdpr", language }, templates).join("\n");
};

describe("findLetterFaults", () => {
  it("has nothing to say of a letter that is right", () => {
    expect(faults({})).toBe("");
  });

  it.each<[string, Change, string]>([
    [
      "an element that is missing",
      { letter: source.replace("{{> eu-gdpr/source}}\n", "") },
      "eu-gdpr/source is missing",
    ],
    ["a variable that nobody knows", { letter: `${source}{{persnName}}\n` }, "no variable persnName"],
    ["a partial that does not exist", { letter: `${source}{{> eu-gdpr/weather}}\n` }, "no partial eu-gdpr/weather"],
    [
      "a provision that is not cited",
      { partials: { source: "The source of the data.\n" } },
      "eu-gdpr/source does not cite 15(1)(g)",
    ],
    [
      "the wrong letter of a provision",
      { partials: { source: "The source (Art. 15(1)(f) GDPR).\n" } },
      "does not cite 15(1)(g)",
    ],
    ["a provision of no law", { partials: { source: "The source (Art. 15(1)(g)).\n" } }, "cites no known law"],
    ["another country's law", { partials: { source: "The source (Art. 15(1)(g) UK GDPR).\n" } }, "says UK GDPR"],
    [
      "the German form",
      { partials: { source: "The source (Art. 15(1)(g) GDPR; Art. 15 Abs. 1 DSGVO).\n" } },
      "says Abs.",
    ],
    [
      "a text in another language",
      {
        partials: {
          source: "Bitte nennen Sie mir die Herkunft der Daten, die Sie nicht von mir haben (Art. 15(1)(g) GDPR).\n",
        },
      },
      "eu-gdpr/source is not in en",
    ],
    ["a letter without a line for its review", { reviewed: false }, "no line in templates/en/reviewed.json"],
  ])("finds %s", (_what, change, fault) => {
    expect(faults(change)).toContain(fault);
  });

  it("finds an English letter among the German ones", () => {
    expect(faults({}, "de")).toMatch(/is not in de[\s\S]*|says GDPR/);
    expect(faults({}, "de")).toContain("does not cite 15(1)(g)");
  });

  it("finds that there is no letter at all", () => {
    expect(findLetterFaults({ name: "access", basis: "eu-gdpr", language: "fr" }, new Map())).toEqual([
      "templates/fr/access.eu-gdpr.hbs is missing",
    ]);
  });
});
