// Puts what the scoring script says of our reader and of the plain one side by side.
import { formatRate, formatTable } from "./print-table.ts";

type Rates = { readonly P: number | null; readonly R: number | null; readonly F1: number | null };

/** What of `score.py --json` is printed, for one subset. */
export type Scores = {
  readonly n: number;
  readonly primary: Readonly<Record<"accuracy" | "dangerous" | "hard" | "none_correct", number>>;
  readonly privacy_emails: Rates;
  readonly all_emails: Rates;
  readonly role_accuracy: number | null;
  readonly rights: Readonly<Record<string, Rates>>;
  readonly rights_micro: Rates;
  readonly rights_all_correct: number;
  readonly laws_core: Rates;
  readonly laws_all: Rates;
  readonly updated: { readonly accuracy: number };
  readonly optional: Readonly<Record<string, { readonly accuracy: number }>>;
};

export type Column = { readonly name: string; readonly scores: Scores; readonly baseline: Scores };

type Row = { readonly name: string; readonly show: (scores: Scores) => string };

const rates = (name: string, take: (scores: Scores) => Rates | undefined): Row[] => [
  { name: `${name} F1`, show: (scores) => formatRate(take(scores)?.F1) },
  { name: "  precision", show: (scores) => formatRate(take(scores)?.P) },
  { name: "  recall", show: (scores) => formatRate(take(scores)?.R) },
];

const rowsFor = (rightNames: readonly string[]): Row[] => [
  { name: "policies", show: ({ n }) => String(n) },
  { name: "primary contact right", show: ({ primary }) => formatRate(primary.accuracy) },
  { name: "  on hard cases", show: ({ primary }) => formatRate(primary.hard) },
  { name: '  "none" rightly said', show: ({ primary }) => formatRate(primary.none_correct) },
  { name: "  dangerous", show: ({ primary }) => String(primary.dangerous) },
  ...rates("privacy e-mails", ({ privacy_emails }) => privacy_emails),
  ...rates("all e-mails", ({ all_emails }) => all_emails),
  { name: "role of e-mails", show: ({ role_accuracy }) => formatRate(role_accuracy) },
  ...rates("rights, together", ({ rights_micro }) => rights_micro),
  ...rightNames.flatMap((right) => rates(`  ${right}`, ({ rights }) => rights[right]).slice(0, 1)),
  { name: "  all rights of a policy", show: ({ rights_all_correct }) => formatRate(rights_all_correct) },
  ...rates("laws", ({ laws_all }) => laws_all),
  { name: "  core six F1", show: ({ laws_core }) => formatRate(laws_core.F1) },
  { name: "updated date", show: ({ updated }) => formatRate(updated.accuracy) },
  { name: "company's name", show: ({ optional }) => formatRate(optional.company?.accuracy) },
  { name: "days to answer", show: ({ optional }) => formatRate(optional.response_days?.accuracy) },
];

/** One column a subset, the plain reader's figure in brackets behind ours. */
export const formatScores = (columns: readonly Column[]): string => {
  const rightNames = Object.keys(columns[0]?.scores.rights ?? {});
  const rows = rowsFor(rightNames).map(({ name, show }) => [
    name,
    ...columns.flatMap(({ scores, baseline }) => [show(scores), `(${show(baseline)})`]),
  ]);
  return formatTable([["", ...columns.flatMap(({ name }) => [name, "(plain)"])], ...rows]);
};
