// Names the rules to distrust: those that decide in a policy or two, and those that were wrong.
import type { Judged } from "./judge-findings.ts";

const list = (rules: readonly string[]): string => (rules.length === 0 ? "none" : rules.join(", "));

/** A rule that decides in one policy only may fit that policy only. */
export const describeRules = (judged: readonly Judged[]): string => {
  const policies = new Map<string, Set<string>>();
  for (const { rule, policy } of judged) policies.set(rule, (policies.get(rule) ?? new Set()).add(policy));
  const withHits = (count: number) =>
    [...policies]
      .filter(([, { size }]) => size === count)
      .map(([rule]) => rule)
      .sort();
  return `Rules that decide in one policy: ${list(withHits(1))}\nRules that decide in two: ${list(withHits(2))}`;
};

/** The twelve that were wrong most often. */
export const describeWrong = (judged: readonly Judged[]): string => {
  const counts = new Map<string, number>();
  for (const { rule, isRight } of judged) if (!isRight) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const top = [...counts].sort((one, other) => other[1] - one[1]).slice(0, 12);
  return `Rules by what they got wrong: ${list(top.map(([rule, count]) => `${rule} ${count}`))}`;
};
