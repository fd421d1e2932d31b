// What a dossier says of duties: each with its day, its article, and whether it was done.
import { expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import type { Duty } from "../../shared/standing.ts";
import { dutyKinds, dutyStates } from "../../shared/standing-names.ts";
import { listDossierDuties } from "./list-dossier-duties.ts";
import { dossierWords } from "./words/dossier-words.ts";

const duty = (change: Partial<Duty>): Duty => ({
  whose: "company",
  kind: "answer",
  on: Day.parse("2026-10-22"),
  edge: "until",
  state: "missed",
  article: "Art. 12(3) GDPR",
  ...change,
});
const tell = (change: Partial<Duty>) => listDossierDuties([duty(change)], dossierWords.en)[0];

it("says that a day passed without what was owed", () => {
  expect(tell({})).toEqual({
    what: "The company answers",
    on: "until 2026-10-22",
    state: "not done by its day",
    article: "Art. 12(3) GDPR",
  });
});

it("says of the person's own days from when on they may act, and where no day is set", () => {
  expect(tell({ whose: "person", kind: "complain", edge: "not-before", state: "open" })).toMatchObject({
    what: "The person can complain to the authority",
    on: "not before 2026-10-22",
    state: "open",
  });
  expect(tell({ on: null })?.on).toBe(dossierWords.en.noDay);
});

it("has a word for each duty and each state, in each language, and no two states share one", () => {
  for (const words of Object.values(dossierWords)) {
    for (const kind of dutyKinds) expect(words.duty[kind]).toMatch(/\w/);
    expect(new Set(dutyStates.map((state) => words.dutyState[state])).size).toBe(dutyStates.length);
  }
});
