// What a letter still lacks is said beside the field that it is about.
import { describe, expect, it } from "vitest";
import { firstForm, type LetterForm } from "../../../stores/letter-form.ts";
import { bad, makePlan } from "../../../stores/testing/make-page.ts";
import { findGaps, gapsOf, missingWord } from "./find-gaps.ts";

const gaps = (change: Parameters<typeof makePlan>[0], typed: Partial<LetterForm> = {}) => {
  const plan = makePlan(change);
  return findGaps({ ...firstForm(plan), ...typed }, plan);
};

describe("findGaps", () => {
  it("finds nothing in a letter that needs nothing", () => {
    expect(gaps({})).toEqual([]);
  });

  it("wants a language where one has to be chosen", () => {
    expect(gaps({ askLanguage: true })).toEqual(["language"]);
  });

  it("wants what the kind of letter cannot do without", () => {
    expect(gaps({ kind: "rectification" })).toEqual(["corrections"]);
    expect(gaps({ kind: "identity-answer" })).toEqual(["answeredOn"]);
    expect(gaps({ kind: "incomplete-answer" }, { answeredOn: "2026-11-01" })).toEqual(["lacking"]);
    expect(gaps({ kind: "incomplete-answer" }, { answeredOn: "2026-11-01", problems: "No copy." })).toEqual([]);
    expect(gaps({ kind: "complaint" })).toEqual(["problems"]);
  });

  it("wants an authority that is offered: one chosen before the person moved may be none of them", () => {
    const authorities = ["de-by", "fr-cnil"].map((id) => ({ authority: { id }, why: "lives" })) as never;
    const typed = { problems: "No answer." };
    expect(gaps({ kind: "complaint", authorities }, typed)).toEqual(["authorityId"]);
    expect(gaps({ kind: "complaint", authorities }, { ...typed, authorityId: "de-be" })).toEqual(["authorityId"]);
    expect(gaps({ kind: "complaint", authorities }, { ...typed, authorityId: "de-by" })).toEqual([]);
  });

  it("wants what was begun and left empty", () => {
    expect(gaps({}, { scope: "these" })).toEqual(["data"]);
    expect(gaps({}, { groundsFrom: "own" })).toEqual(["grounds"]);
    expect(gaps({}, { identifyBy: ["otherIdentifier"] })).toEqual(["otherIdentifier"]);
  });
});

describe("gapsOf", () => {
  it("knows the fields behind the names that main gives", () => {
    expect(gapsOf(bad("letter-incomplete", "corrections"), "rectification").fields).toEqual(["corrections"]);
    expect(gapsOf(bad("letter-incomplete", "problems, authorityName"), "complaint").fields).toEqual([
      "problems",
      "authorityId",
    ]);
    expect(gapsOf(bad("letter-incomplete", "phone, address"), "access").fields).toEqual(["identifyBy"]);
    expect(gapsOf(bad("bad-argument", "wish.extra.problems.0"), "complaint").fields).toEqual(["problems"]);
  });

  it("names what this page has no field for, and leaves other failures alone", () => {
    expect(gapsOf(bad("letter-incomplete", "earlierOn"), "reminder")).toMatchObject({
      fields: [],
      others: ["earlierOn"],
    });
    expect(gapsOf(bad("law-unfit", "uk-gdpr"), "access")).toMatchObject({ fields: [], others: [] });
  });

  it("has a word for each", () => {
    expect(missingWord("reasons")).toBe("reasons");
    expect(missingWord("identifyBy")).toBe("title");
  });
});
