// Tells whether the confidences mean what they say: of the findings at 0.9, are nine in ten right?
import type { Judged } from "./judge-findings.ts";
import { formatRate, formatTable } from "./print-table.ts";

const edges = [0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.001];
const folds = 10;
/** A rule with few hits is worth what its kind is worth: as if it had so many hits at its kind's rate. */
const weightOfKind = 4;

const foldOf = (policy: string): number => {
  let hash = 7;
  for (const sign of policy) hash = (hash * 31 + sign.charCodeAt(0)) % 9973;
  return hash % folds;
};

const rateOf = (judged: readonly Judged[]): number =>
  judged.length === 0 ? Number.NaN : judged.filter(({ isRight }) => isRight).length / judged.length;

const groupBy = (judged: readonly Judged[], nameOf: (one: Judged) => string): Map<string, Judged[]> => {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  return groups;
};

/** Each finding with the rate that its rule has in the nine tenths of the policies in which this policy is not. */
export const refitOutOfFold = (judged: readonly Judged[]): Judged[] =>
  Array.from({ length: folds }, (_none, fold) => {
    const learned = judged.filter(({ policy }) => foldOf(policy) !== fold);
    const held = judged.filter(({ policy }) => foldOf(policy) === fold);
    const ofKind = groupBy(learned, ({ kind }) => kind);
    const ofRule = groupBy(learned, ({ rule }) => rule);
    return held.map((one) => {
      const prior = rateOf(ofKind.get(one.kind) ?? learned);
      const same = ofRule.get(one.rule) ?? [];
      const right = same.filter(({ isRight }) => isRight).length;
      return { ...one, confidence: (right + prior * weightOfKind) / (same.length + weightOfKind) };
    });
  }).flat();

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
const errorOf = (judged: readonly Judged[]): number =>
  toBins(judged)
    .filter(({ findings }) => findings.length > 0)
    .reduce((sum, { findings }) => sum + Math.abs(meanOf(findings) - rateOf(findings)) * findings.length, 0) /
  judged.length;

const cellsOf = ({ findings }: Bin): string[] => [
  String(findings.length),
  findings.length === 0 ? "-" : formatRate(meanOf(findings)),
  formatRate(rateOf(findings)),
];

/** The table: what the reader says, and what rates learned on the other folds would say, each held to the labels. */
export const formatCalibration = (judged: readonly Judged[]): string => {
  const refitted = refitOutOfFold(judged);
  const said = toBins(judged);
  const learned = toBins(refitted);
  const head = ["confidence", "findings", "mean", "right", "out of fold", "mean", "right"];
  const rows = said.map((bin, at) => [bin.label, ...cellsOf(bin), ...cellsOf(learned[at] ?? bin)]);
  const last = [
    "error",
    String(judged.length),
    "",
    formatRate(errorOf(judged)),
    String(refitted.length),
    "",
    formatRate(errorOf(refitted)),
  ];
  return formatTable([head, ...rows, last]);
};
