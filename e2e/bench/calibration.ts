// Tells whether the confidences mean what they say: of the findings at 0.9, are nine in ten right?
import type { Judged } from "./judge-findings.ts";
import { countByRule, learnRates, rateOf } from "./learn-rates.ts";
import { formatRate, formatTable } from "./print-table.ts";

const edges = [0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.001];
const folds = 10;

/** Which tenth a policy is in, by its name alone: the same in every run, whatever else is in the set. */
export const foldOf = (policy: string): number => {
  let hash = 7;
  for (const sign of policy) hash = (hash * 31 + sign.charCodeAt(0)) % 9973;
  return hash % folds;
};

const shareOfRight = (judged: readonly Judged[]): number =>
  judged.length === 0 ? Number.NaN : judged.filter(({ isRight }) => isRight).length / judged.length;

/** Each finding with the confidence that its rule gets from the nine tenths of the policies in which this policy is not. */
export const refitOutOfFold = (judged: readonly Judged[]): Judged[] =>
  Array.from({ length: folds }, (_none, fold) => {
    const learned = learnRates(countByRule(judged.filter(({ policy }) => foldOf(policy) !== fold)));
    return judged
      .filter(({ policy }) => foldOf(policy) === fold)
      .map((one) => ({ ...one, confidence: rateOf(learned, one.rule) }));
  }).flat();

/** The findings of rules that the other nine tenths had never met; what a rare rule is worth shows here. */
export const takeUnmet = (judged: readonly Judged[]): Judged[] =>
  judged.filter(
    ({ rule, policy }) => !judged.some((other) => other.rule === rule && foldOf(other.policy) !== foldOf(policy)),
  );

type Bin = { readonly label: string; readonly findings: readonly Judged[] };

const toBins = (judged: readonly Judged[]): Bin[] =>
  edges.slice(0, -1).map((low, at) => {
    const high = edges[at + 1] ?? 1;
    const findings = judged.filter(({ confidence }) => confidence >= low && confidence < high);
    return { label: `${low.toFixed(2)} to ${Math.min(1, high).toFixed(2)}`, findings };
  });

const meanOf = (findings: readonly Judged[]): number =>
  findings.reduce((sum, { confidence }) => sum + confidence, 0) / findings.length;

/** How far the bins' confidences are from their rates, weighted by their findings. */
export const errorOf = (judged: readonly Judged[]): number =>
  toBins(judged)
    .filter(({ findings }) => findings.length > 0)
    .reduce((sum, { findings }) => sum + Math.abs(meanOf(findings) - shareOfRight(findings)) * findings.length, 0) /
  judged.length;

const cellsOf = ({ findings }: Bin): string[] => [
  String(findings.length),
  findings.length === 0 ? "-" : formatRate(meanOf(findings)),
  formatRate(shareOfRight(findings)),
];

/** The table: what the reader says (learned on these same policies), and what it would say had it not seen them. */
export const formatCalibration = (judged: readonly Judged[]): string => {
  const refitted = refitOutOfFold(judged);
  const said = toBins(judged);
  const learned = toBins(refitted);
  const head = ["confidence", "as said", "mean", "right", "out of fold", "mean", "right"];
  const rows = said.map((bin, at) => [bin.label, ...cellsOf(bin), ...cellsOf(learned[at] ?? bin)]);
  const last = ["error", String(judged.length), "", formatRate(errorOf(judged))];
  const lastOfLearned = [String(refitted.length), "", formatRate(errorOf(refitted))];
  const unmet = takeUnmet(refitted);
  const line = `Rules that the other folds had not met: ${unmet.length} findings, said ${formatRate(unmet.length === 0 ? null : meanOf(unmet))}, right ${formatRate(shareOfRight(unmet))}`;
  return `${formatTable([head, ...rows, [...last, ...lastOfLearned]])}\n\n${line}`;
};
