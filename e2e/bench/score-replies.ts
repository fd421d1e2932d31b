// `npm run score-replies`: holds the reader of replies to labelled replies. Of the test split only figures are ever shown.
import { type JudgedReply, judgeReply } from "./judge-reply.ts";
import { readReplyCases } from "./reply-cases.ts";
import { calibrationTable, confusionTable, rateTable, sumTable, toRated } from "./reply-tables.ts";
import { writeIntoPage } from "./write-into-page.ts";
import { writeReplyConfidences } from "./write-reply-confidences.ts";

const usage = `npm run score-replies -- [--development] [--errors] [--write] [--calibrate]
  --development  leaves the test cases alone, as is right while rules are made
  --errors       lists what is wrong in the development cases; never test cases
  --write        puts the tables into docs/replies-reader.md
  --calibrate    learns the confidences anew from the development cases
`;
const flags = ["--development", "--errors", "--write", "--calibrate"];

const sayWrong = ({ case: one, said, rule, evidence, ...judged }: JudgedReply): string | null => {
  const wrong = [
    ...(said === one.label ? [] : [`${one.label} taken for ${said}`]),
    ...(said === one.label && said !== "not-read" && !judged.isSentenceRight ? ["another sentence"] : []),
    ...(one.label === "extension" && !judged.isDayRight ? ["another day"] : []),
    ...(one.label === "refusal" && !judged.isGroundRight ? ["another ground"] : []),
  ];
  return wrong.length === 0 ? null : `${one.id}: ${wrong.join(", ")} (${rule ?? "no rule"}: ${evidence.slice(0, 120)})`;
};

const tablesOf = (judged: readonly JudgedReply[]): string => {
  const development = judged.filter((one) => one.case.split === "development");
  const test = judged.filter((one) => one.case.split === "test");
  const unseen = test.filter((one) => one.case.author !== "a");
  return [
    sumTable(judged),
    `Test split, authors b and d (who have not seen the rules): what was taken for what\n\n${confusionTable(unseen)}\n\n${rateTable(unseen)}`,
    `Test split, all authors\n\n${confusionTable(test)}\n\n${rateTable(test)}`,
    `Development split\n\n${rateTable(development)}`,
    `Confidences\n\n${calibrationTable(development, test)}`,
  ].join("\n\n");
};

const run = async (words: readonly string[]): Promise<number> => {
  if (words.some((word) => !flags.includes(word))) {
    process.stderr.write(usage);
    return 2;
  }
  const isMaking = words.includes("--development");
  const cases = (await readReplyCases()).filter(({ split }) => !isMaking || split === "development");
  const judged = cases.map(judgeReply);
  const development = judged.filter((one) => one.case.split === "development");
  const tables = isMaking
    ? [sumTable(judged), confusionTable(development), rateTable(development)].join("\n\n")
    : tablesOf(judged);
  process.stdout.write(`${tables}\n`);
  if (words.includes("--errors")) {
    const errors = development.flatMap((one) => sayWrong(one) ?? []);
    process.stdout.write(`\nWrong in the development split\n\n${errors.join("\n")}\n`);
  }
  if (words.includes("--write") && !isMaking) await writeIntoPage("replies-reader.md", tables);
  if (words.includes("--calibrate")) await writeReplyConfidences(toRated(development), development.length);
  return 0;
};

process.exitCode = await run(process.argv.slice(2));
