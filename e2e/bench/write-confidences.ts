// Writes the reader's confidences as they were learned from labelled policies: figures, no texts.
import type { Judged } from "./judge-findings.ts";
import { countByRule, learnRates } from "./learn-rates.ts";
import { writeFormatted } from "./write-formatted.ts";

/** No rule is sure: rounding is not to make it so. */
const round = (rate: number): number => Math.min(0.999, Math.round(rate * 1000) / 1000);

const sorted = <T>(entries: Iterable<readonly [string, T]>): [string, T][] =>
  [...entries].map(([key, value]): [string, T] => [key, value]).sort(([one], [other]) => (one < other ? -1 : 1));

/** The data file's text. `policies`: how many the findings are of. */
export const describeConfidences = (judged: readonly Judged[], policies: number): string => {
  const counts = countByRule(judged);
  const { rules, groups } = learnRates(counts);
  const ruleLines = sorted(rules).map(([rule, rate]) => {
    const { right, of } = counts.get(rule) ?? { right: 0, of: 0 };
    return `    ${JSON.stringify(rule)}: { confidence: ${round(rate)}, right: ${right}, of: ${of} },`;
  });
  const groupLines = sorted(groups).map(([group, rate]) => `    ${JSON.stringify(group)}: ${round(rate)},`);
  return `// How often each rule of the reader was right. Written by \`npm run score -- --calibrate\` (e2e/bench/learn-rates.ts); not to be edited by hand.

/**
 * Learned from ${judged.length} findings in ${policies} labelled policies. \`confidence\` is \`right\` out of \`of\`, drawn towards the rate of the
 * rule's group; a group's own figure stands for its rules that no policy of the set has met.
 */
export const confidences: {
  readonly rules: Readonly<Record<string, { readonly confidence: number; readonly right: number; readonly of: number }>>;
  readonly groups: Readonly<Record<string, number>>;
} = {
  rules: {
${ruleLines.join("\n")}
  },
  groups: {
${groupLines.join("\n")}
  },
};
`;
};

export const writeConfidences = async (judged: readonly Judged[], policies: number): Promise<void> => {
  await writeFormatted(["electron", "core", "policy", "confidences.ts"], describeConfidences(judged, policies));
};
