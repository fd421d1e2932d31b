// Few findings do not make a rule sure, many do.
import { describe, expect, it } from "vitest";
import { confidences } from "../../electron/core/policy/confidences.ts";
import { countByRule, learnRates, rateOf } from "./learn-rates.ts";

const times = (rule: string, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ rule, isRight: true })),
  ...Array.from({ length: wrong }, () => ({ rule, isRight: false })),
];

describe("what a rule is worth", () => {
  it("is counted by rule", () => {
    expect(countByRule([...times("a/x", 3, 1), ...times("a/y", 0, 2)])).toEqual(
      new Map([
        ["a/x", { right: 3, of: 4 }],
        ["a/y", { right: 0, of: 2 }],
      ]),
    );
  });

  it("is its own rate where it has many findings", () => {
    const rates = learnRates(countByRule([...times("a/x", 900, 100), ...times("a/y", 50, 0)]));
    expect(rates.rules.get("a/x")).toBeCloseTo(0.9, 2);
    expect(rates.rules.get("a/y")).toBeGreaterThan(0.97);
  });

  it("is nearer to its group where it has few", () => {
    const good = learnRates(countByRule([...times("a/rare", 1, 0), ...times("a/x", 50, 0), ...times("a/y", 50, 0)]));
    const bad = learnRates(countByRule([...times("a/rare", 1, 0), ...times("a/x", 20, 30), ...times("a/y", 20, 30)]));
    expect(good.rules.get("a/rare")).toBeGreaterThan(0.9);
    expect(bad.rules.get("a/rare")).toBeLessThan(0.75);
    expect(bad.rules.get("a/rare")).toBeGreaterThan(bad.groups.get("a") ?? 1);
  });

  it("does not let one common rule speak for all rules of its group", () => {
    const counts = countByRule([...times("a/common", 1000, 0), ...times("a/x", 0, 5), ...times("a/y", 0, 5)]);
    expect(learnRates(counts).groups.get("a")).toBeLessThan(0.5);
  });

  it("is its group's for a rule never met, and that of all for a group never met", () => {
    const rates = learnRates(countByRule([...times("a/x", 8, 2), ...times("b/x", 10, 0)]));
    expect(rateOf(rates, "a/new")).toBe(rates.groups.get("a"));
    expect(rateOf(rates, "c/new")).toBe(rates.all);
  });
});

describe("the committed confidences", () => {
  it("are what their own counts give, so nobody set one by hand (mend with `npm run score -- --calibrate`)", () => {
    const counts = new Map(Object.entries(confidences.rules).map(([rule, { right, of }]) => [rule, { right, of }]));
    const rates = learnRates(counts);
    for (const [rule, { confidence }] of Object.entries(confidences.rules))
      expect(confidence, rule).toBeCloseTo(Math.min(0.999, rates.rules.get(rule) ?? 0), 2);
    for (const [group, rate] of Object.entries(confidences.groups))
      expect(rate, group).toBeCloseTo(Math.min(0.999, rates.groups.get(group) ?? 0), 2);
    expect(counts.size).toBeGreaterThan(50);
  });
});
