// The tables of `npm run score-replies`: what was taken for what, and how often each word of the reader was right.
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

/** By split and author, and of the test split by language. */
export const sumTable = (judged: readonly JudgedReply[]): string => {
  const of = (test: (one: JudgedReply["case"]) => boolean) => judged.filter((one) => test(one.case));
  const languages = [...new Set(judged.map((one) => one.case.language))].filter((language) =>
    ["en", "de", "fr"].includes(language),
  );
  const rows = [
    sumRow(
      "development, author a",
      of((one) => one.split === "development" && one.author === "a"),
    ),
    sumRow(
      "development, author b",
      of((one) => one.split === "development" && one.author === "b"),
    ),
    sumRow(
      "development, author c",
      of((one) => one.split === "development" && one.author === "c"),
    ),
    sumRow(
      "test, author a",
      of((one) => one.split === "test" && one.author === "a"),
    ),
    sumRow(
      "test, author b",
      of((one) => one.split === "test" && one.author === "b"),
    ),
    sumRow(
      "test, both",
      of((one) => one.split === "test"),
    ),
    ...languages.map((name) =>
      sumRow(
        `test, ${name}`,
        of((one) => one.split === "test" && one.language === name),
      ),
    ),
    sumRow(
      "test, other languages",
      of((one) => one.split === "test" && !languages.includes(one.language)),
    ),
  ];
  return formatTable([head, ...rows]);
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
