// Which parts of a first letter can be asked for again: its numbered demands, and nothing else of it.
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadTemplates } from "../../adapters/templates/load-templates.ts";
import { type LetterBasis, letterBases, type RequestName } from "../../shared/letter-names.ts";
import { listPlaces } from "./find-letter-faults.ts";
import { isRequest } from "./letters-of-law.ts";
import { listElements, repeatElements } from "./repeat-elements.ts";
import { requiredElements } from "./required-elements.ts";

const templates = loadTemplates({ folder: fileURLToPath(new URL("../../../templates/", import.meta.url)) });
const english = templates.get("en");
if (english === undefined) throw new Error("There are no English templates.");

/** Numbered in some letter, although it asks for nothing that an answer could contain. */
const remarks = new Set(["marketing-only", "no-verification"]);

const listEnglish = (request: RequestName, basis: LetterBasis) => listElements(request, basis, english.partials);

const requests = [...templates].flatMap(([language, found]) =>
  listPlaces(language, letterBases).flatMap(({ name, basis }) =>
    isRequest(name) ? [{ title: `${language} ${name}.${basis}`, name, basis, found }] : [],
  ),
);

describe("what can be asked for again", () => {
  it.each(requests)("$title: just the demands that the letter numbers", ({ name, basis, found }) => {
    const source = found.letters.get(`${name}.${basis}`) ?? "";
    const isNumbered = (element: string) => source.includes(`{{number}}. {{> ${basis}/${element}}}`);
    const isSentence = (element: string) => {
      const text = found.partials.get(`${basis}/${element}`)?.trim() ?? "";
      return !/\{\{|\n/.test(text);
    };
    const demands = requiredElements(basis, name).filter((each) => isNumbered(each) && !remarks.has(each));
    expect(listElements(name, basis, found.partials)).toEqual(demands.filter(isSentence));
  });

  it("names no clock, identity or threat of any law, and finds demands where there are some", () => {
    expect(listEnglish("access", "plain")).toEqual([]);
    expect(listEnglish("erasure", "ca-pipeda")).toEqual(["end-retention", "pass-on", "keep-reasons", "challenge"]);
    expect(listEnglish("rectification", "ch-fadp")).toEqual(["correct", "dispute", "notify"]);
    expect(listEnglish("opt-out-marketing", "ca-qc-law25")).toEqual(["marketing", "marketing-others"]);
    expect(listEnglish("access", "eu-gdpr")).toContain("recipients");
  });
});

describe("asking again", () => {
  const repeat = (lacking: string[], earlierKind: RequestName, basis: LetterBasis) =>
    repeatElements({ lacking, earlierKind }, { basis, partials: english.partials }).map(({ element }) => element);

  it("uses the first letter's own words", () => {
    expect(repeat(["source"], "access", "eu-gdpr")).toEqual([
      "Any available information about the source of the data that you did not collect from me (Art. 15(1)(g) GDPR).",
    ]);
  });

  it("never lists “I set you no date” or another law's element as missing", () => {
    expect(repeat(["no-date", "identity"], "access", "plain")).toEqual([]);
    expect(repeat(["claim-term", "claim-remedy", "pieces", "correct"], "rectification", "ch-fadp")).toHaveLength(1);
  });
});
