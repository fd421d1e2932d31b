// Writes the confidences of the reader of replies as they were learned from the development set: figures, no texts.
import type { Judged } from "./judge-findings.ts";
import { countByRule, learnRates } from "./learn-rates.ts";
import { writeFormatted } from "./write-formatted.ts";

/**
 * Rules are made by looking at these same cases, so that nearly all of them are right there. When the second author's development
 * cases were read for the first time, before any rule had seen them, 26 of the 30 proposals were right, of the third author's last
 * batch 22 of 31, of the last author's 76 of 92: by that much less is said.
 */
const doubt = (26 + 22 + 76) / (30 + 31 + 92);
const round = (rate: number): number => Math.round(rate * doubt * 1000) / 1000;

const lines = (rates: Iterable<readonly [string, number]>): string =>
  [...rates]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, rate]) => `    ${JSON.stringify(name)}: ${round(rate)},`)
    .join("\n");

/** The data file's text. `replies`: how many the proposals are of. */
const describeReplyConfidences = (rated: readonly Judged[], replies: number): string => {
  const { rules, groups, all } = learnRates(countByRule(rated));
  return `// How often each rule of the reader of replies was right. Written by \`npm run score-replies -- --calibrate\`; not to be edited by hand.

/**
 * Learned from ${rated.length} proposals in ${replies} labelled replies of the development set; a rule's rate is drawn towards that of its kind,
 * which stands for rules that none of them has met; all are lowered to what the reader came to on replies that it had not seen.
 */
export const replyConfidences: {
  readonly rules: Readonly<Record<string, number>>;
  readonly kinds: Readonly<Record<string, number>>;
  readonly all: number;
} = {
  rules: {
${lines(rules)}
  },
  kinds: {
${lines(groups)}
  },
  all: ${round(all)},
};
`;
};

export const writeReplyConfidences = async (rated: readonly Judged[], replies: number): Promise<void> => {
  await writeFormatted(
    ["electron", "core", "replies", "reply-confidences.ts"],
    describeReplyConfidences(rated, replies),
  );
};
