// The tables of `npm run score-replies`: what was taken for what, and how often each word of the reader was right.
import { isReplyLanguage, replyLanguages } from "../../electron/core/replies/detect-reply-language.ts";
import { replyKinds } from "../../electron/shared/reply-names.ts";
import { errorOf, refitOutOfFold } from "./calibration.ts";
import type { Judged } from "./judge-findings.ts";
import type { JudgedReply, Said } from "./judge-reply.ts";
import { formatRate, formatTable } from "./print-table.ts";

const labels = [...replyKinds, "not-read"] as const;
const short = (said: Said): string =>
  said === "abstains"
    ? "none"
    : said
        .split("-")
        .map((word) => word.slice(0, said.includes("-") ? 3 : 6))
        .join("-");

const count = (judged: readonly JudgedReply[], test: (one: JudgedReply) => boolean): number =>
  judged.filter(test).length;
const share = (part: number, of: number): string => (of === 0 ? "-" : formatRate(part / of));
const partOf = (part: number, of: number): string => `${part}/${of}`;

/** Rows: what it is; columns: what the reader takes it for. Empty: never. */
export const confusionTable = (judged: readonly JudgedReply[]): string => {
  const columns: readonly Said[] = [...labels, "abstains"];
  const rows = labels.map((label) => [
    label,
    ...columns.map((said) => {
      const cell = count(judged, (one) => one.case.label === label && one.said === said);
      return cell === 0 ? (label === said ? "0" : ".") : String(cell);
    }),
  ]);
  return formatTable([["is \\ taken for", ...columns.map(short)], ...rows]);
};

/** Of what it says, how much is right; of what there is, how much it says. */
export const rateTable = (judged: readonly JudgedReply[]): string => {
  const rows = labels.map((label) => {
    const said = count(judged, (one) => one.said === label);
    const is = count(judged, (one) => one.case.label === label);
    const right = count(judged, (one) => one.said === label && one.case.label === label);
    const abstains = count(judged, (one) => one.case.label === label && one.said === "abstains");
    return [label, String(is), String(said), String(right), share(right, said), share(right, is), String(abstains)];
  });
  return formatTable([["label", "cases", "said", "right", "precision", "recall", "abstains"], ...rows]);
};

const sumRow = (name: string, judged: readonly JudgedReply[]): string[] => {
  const right = count(judged, (one) => one.said === one.case.label);
  const abstains = count(judged, (one) => one.said === "abstains");
  const read = judged.filter((one) => one.said === one.case.label && one.said !== "not-read");
  const extensions = judged.filter((one) => one.case.label === "extension");
  const refusals = judged.filter((one) => one.case.label === "refusal" && one.said === "refusal");
  return [
    name,
    String(judged.length),
    String(right),
    share(right, judged.length),
    String(judged.length - right - abstains),
    String(abstains),
    String(count(judged, (one) => one.said === "fulfilled" && one.case.label !== "fulfilled")),
    String(count(judged, (one) => one.namesFulfilledFalsely)),
    partOf(
      count(extensions, (one) => one.said === "extension" && one.isDayRight),
      extensions.length,
    ),
    partOf(
      count(refusals, (one) => one.isGroundRight),
      refusals.length,
    ),
    partOf(
      count(read, (one) => one.isSentenceRight),
      read.length,
    ),
  ];
};

const head = [
  "",
  "cases",
  "right",
  "share",
  "wrong",
  "abstains",
  "false fulfilled",
  "anywhere",
  "day",
  "ground",
  "sentence",
];

/** Which cases a row of the sum counts. */
type Row = { readonly name: string; readonly counts: (one: JudgedReply["case"]) => boolean };

const ofTest: readonly Row[] = [
  { name: "test, author a", counts: ({ split, author }) => split === "test" && author === "a" },
  { name: "test, author b", counts: ({ split, author }) => split === "test" && author === "b" },
  { name: "test, a and b", counts: ({ split, author }) => split === "test" && author !== "d" },
  { name: "test, author d", counts: ({ split, author }) => split === "test" && author === "d" },
  { name: "test, b and d", counts: ({ split, author }) => split === "test" && author !== "a" },
  { name: "test, all", counts: ({ split }) => split === "test" },
  ...replyLanguages.map((name) => ({
    name: `test, ${name}`,
    counts: ({ split, language }: JudgedReply["case"]) => split === "test" && language === name,
  })),
  {
    name: "test, other languages",
    counts: ({ split, language }) => split === "test" && !isReplyLanguage(language),
  },
];

const ofDevelopment: readonly Row[] = [
  ...(["a", "b", "c", "d"] as const).map((name) => ({
    name: `development, author ${name}`,
    counts: ({ split, author }: JudgedReply["case"]) => split === "development" && author === name,
  })),
  { name: "development, all", counts: ({ split }) => split === "development" },
];

/** By split and author, and of the test split by language; without rows of the test split where there is no case of it. */
export const sumTable = (judged: readonly JudgedReply[]): string => {
  const hasTest = judged.some((one) => one.case.split === "test");
  const rows = hasTest ? [...ofDevelopment, ...ofTest] : ofDevelopment;
  const counted = rows.map(({ name, counts }) =>
    sumRow(
      name,
      judged.filter((one) => counts(one.case)),
    ),
  );
  return formatTable([head, ...counted]);
};

/** The reader's words as the learning of rates wants them; what is not read has no rate. */
export const toRated = (judged: readonly JudgedReply[]): Judged[] =>
  judged.flatMap(({ case: { id, label }, said, rule, confidence }) =>
    rule === null ? [] : [{ policy: id, rule, confidence, isRight: said === label }],
  );

const mean = (rated: readonly Judged[]): number => rated.reduce((sum, one) => sum + one.confidence, 0) / rated.length;
const rateRow = (name: string, rated: readonly Judged[]): string[] =>
  rated.length === 0
    ? [name, "0", "-", "-", "-"]
    : [
        name,
        String(rated.length),
        formatRate(mean(rated)),
        share(rated.filter((one) => one.isRight).length, rated.length),
        formatRate(errorOf(rated)),
      ];

/** Whether the confidences mean what they say. */
export const calibrationTable = (development: readonly JudgedReply[], test: readonly JudgedReply[]): string =>
  formatTable([
    ["", "said", "mean", "right", "error"],
    rateRow("development, as said", toRated(development)),
    rateRow("development, out of fold", refitOutOfFold(toRated(development))),
    rateRow("test, as said", toRated(test)),
  ]);
