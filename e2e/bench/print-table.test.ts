// The tables as they are printed.
import { expect, it } from "vitest";
import { describeRules, describeWrong } from "./list-rules.ts";
import { formatRate, formatTable } from "./print-table.ts";
import { formatScores, type Scores } from "./score-table.ts";

it("sets the first column to the left and the others to the right", () => {
  expect(
    formatTable([
      ["", "one"],
      ["a name", "1"],
      ["b", "12345"],
    ]),
  ).toBe("          one\na name      1\nb       12345");
});

it("shows a dash where there is nothing to reckon with", () => {
  expect([formatRate(1), formatRate(Number.NaN), formatRate(null), formatRate(undefined)]).toEqual([
    "1.000",
    "-",
    "-",
    "-",
  ]);
});

const rates = { P: 0.5, R: 1, F1: 0.667 };
const scores: Scores = {
  n: 3,
  primary: { accuracy: 0.9, dangerous: 2, hard: 0.8, none_correct: 0.7 },
  privacy_emails: rates,
  all_emails: rates,
  role_accuracy: null,
  rights: { access: rates },
  rights_micro: rates,
  rights_all_correct: 0.25,
  laws_core: rates,
  laws_all: rates,
  updated: { accuracy: 0.6 },
  optional: {},
};

it("puts the plain reader's figure in brackets behind ours", () => {
  const lines = formatScores([
    { name: "gold", scores, baseline: { ...scores, n: 3, rights_all_correct: 0.125 } },
  ]).split("\n");
  expect(lines[0]).toMatch(/gold\s+\(plain\)$/);
  expect(lines.find((line) => line.includes("all rights"))).toMatch(/0\.250\s+\(0\.125\)$/);
  expect(lines.find((line) => line.includes("dangerous"))).toMatch(/2\s+\(2\)$/);
  expect(lines.find((line) => line.includes("role of"))).toMatch(/-\s+\(-\)$/);
});

it("names rules by the policies that they decide in, and by their errors", () => {
  const one = (policy: string, rule: string, isRight = true) => ({ policy, rule, confidence: 0.9, isRight });
  const judged = [one("1", "a/x"), one("1", "a/x"), one("1", "a/y"), one("2", "a/y", false), one("3", "a/z", false)];
  expect(describeRules(judged)).toBe("Rules that decide in one policy: a/x, a/z\nRules that decide in two: a/y");
  expect(describeWrong([...judged, one("4", "a/z", false)])).toBe("Rules by what they got wrong: a/z 2, a/y 1");
});
