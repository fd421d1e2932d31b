// Learns how often each rule is right: the confidences of the reader.
import { groupOf } from "../../electron/core/policy/confidence-of.ts";

export type Held = { readonly rule: string; readonly isRight: boolean };
export type Count = { readonly right: number; readonly of: number };

/** Confidences by rule and, for the rules that no policy of the set has met, by group. */
export type Rates = {
  readonly rules: ReadonlyMap<string, number>;
  readonly groups: ReadonlyMap<string, number>;
  readonly all: number;
};

/** A rule counts as if it had so many findings more, at the rate of its group; a group so many at the rate of all. */
const weight = 4;
/** No rule speaks for its group louder than with so many findings: a group is there for the rare ones. */
const loudest = 5;

export const countByRule = (held: readonly Held[]): Map<string, Count> => {
  const counts = new Map<string, Count>();
  for (const { rule, isRight } of held) {
    const { right, of } = counts.get(rule) ?? { right: 0, of: 0 };
    counts.set(rule, { right: right + (isRight ? 1 : 0), of: of + 1 });
  }
  return counts;
};

const sumOf = (counts: Iterable<Count>): Count => {
  let [right, of] = [0, 0];
  for (const one of counts) {
    const share = Math.min(one.of, loudest) / one.of;
    right += one.right * share;
    of += one.of * share;
  }
  return { right, of };
};

const towards = ({ right, of }: Count, prior: number): number => (right + prior * weight) / (of + weight);

/**
 * Each rule's rate, drawn towards that of its group, and that towards the rate of all: a rule that was right three times
 * out of three is not sure.
 *
 * @example learnRates(new Map([["laws/named", { right: 3, of: 4 }]])).rules.get("laws/named")
 */
export const learnRates = (counts: ReadonlyMap<string, Count>): Rates => {
  const byGroup = new Map<string, Count[]>();
  for (const [rule, count] of counts) byGroup.set(groupOf(rule), [...(byGroup.get(groupOf(rule)) ?? []), count]);
  // nothing known is as good as a coin
  const all = towards(sumOf(counts.values()), 0.5);
  const groups = new Map([...byGroup].map(([group, own]) => [group, towards(sumOf(own), all)]));
  const rules = new Map([...counts].map(([rule, count]) => [rule, towards(count, groups.get(groupOf(rule)) ?? all)]));
  return { rules, groups, all };
};

/** The confidence of a finding by `rule`. */
export const rateOf = ({ rules, groups, all }: Rates, rule: string): number =>
  rules.get(rule) ?? groups.get(groupOf(rule)) ?? all;
