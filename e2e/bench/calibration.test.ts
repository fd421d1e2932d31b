// The calibration table must not flatter: no finding is judged by what was learned from it.
import { describe, expect, it } from "vitest";
import { errorOf, foldOf, formatCalibration, refitOutOfFold, takeUnmet } from "./calibration.ts";
import type { Judged } from "./judge-findings.ts";

/** Findings of one rule, one a policy. */
const findings = (rule: string, count: number, confidence: number, isRight: (at: number) => boolean): Judged[] =>
  Array.from({ length: count }, (_none, at) => ({ policy: `p${at}`, rule, confidence, isRight: isRight(at) }));

describe("folds", () => {
  it("are the same in every run, and all are used", () => {
    const folds = Array.from({ length: 200 }, (_none, at) => foldOf(`p${at}`));
    expect(folds).toEqual(Array.from({ length: 200 }, (_none, at) => foldOf(`p${at}`)));
    expect(new Set(folds).size).toBe(10);
  });
});

describe("confidences out of fold", () => {
  it("leave no finding out", () => {
    const judged = findings("a/x", 57, 0.5, () => true);
    expect(
      refitOutOfFold(judged)
        .map(({ policy }) => policy)
        .sort(),
    ).toEqual(judged.map(({ policy }) => policy).sort());
  });

  it("never learn from the finding's own policy", () => {
    const others = findings("a/common", 100, 0.9, () => true);
    const lone = { policy: "p3", rule: "b/lone", confidence: 0.99 };
    const sayOf = (isRight: boolean) =>
      refitOutOfFold([...others, { ...lone, isRight }]).find(({ rule }) => rule === "b/lone")?.confidence;
    expect(sayOf(true)).toBe(sayOf(false));
  });

  it("find the rate of a rule that says 0.99 and is right in half", () => {
    const refitted = refitOutOfFold(findings("a/x", 400, 0.99, (at) => at % 2 === 0));
    for (const { confidence } of refitted) expect(Math.abs(confidence - 0.5)).toBeLessThan(0.1);
  });
});

describe("the error", () => {
  it("is nothing where nine in ten of those at 0.9 are right, and what is missing where they are not", () => {
    expect(errorOf(findings("a/x", 100, 0.9, (at) => at % 10 !== 0))).toBeCloseTo(0, 5);
    expect(errorOf(findings("a/x", 100, 0.9, (at) => at % 2 === 0))).toBeCloseTo(0.4, 5);
  });
});

it("names the findings of rules that no other fold has", () => {
  const common = findings("a/x", 60, 0.9, () => true);
  const lone: Judged = { policy: "p5", rule: "a/lone", confidence: 0.9, isRight: false };
  expect(takeUnmet([...common, lone])).toEqual([lone]);
});

it("prints a row for each bin with its count, mean and rate", () => {
  const table = formatCalibration(findings("a/x", 100, 0.92, (at) => at % 10 !== 0)).split("\n");
  const row = table.find((line) => line.startsWith("0.90 to 0.95")) ?? "";
  expect(row).toMatch(/^0\.90 to 0\.95\s+100\s+0\.920\s+0\.900/);
  expect(table.find((line) => line.startsWith("error"))).toMatch(/^error\s+100\s+0\.020/);
});
