// Holds each finding that has a confidence to the labels: what the calibration table is made of.
import type { describeFindings } from "../../electron/cli/describe-findings.ts";
import type { DevPolicy } from "./dev-set.ts";

export type Described = ReturnType<typeof describeFindings>;

/** One finding of one policy, and whether the labels say the same. */
export type Judged = {
  readonly policy: string;
  readonly kind: "mail" | "right" | "law";
  readonly rule: string;
  readonly confidence: number;
  readonly isRight: boolean;
};

/** The scoring script's names for ours. */
export type Names = {
  readonly rights: Readonly<Record<string, string | null>>;
  readonly laws: Readonly<Record<string, string | null>>;
};

type Sure = { readonly rule: string; readonly confidence: number };

/** Of several findings that say the same of one policy the surest counts. */
const takeSurest = <T extends Sure>(found: readonly T[], nameOf: (one: T) => string | null): Map<string, T> => {
  const surest = new Map<string, T>();
  for (const one of found) {
    const name = nameOf(one);
    if (name !== null && one.confidence > (surest.get(name)?.confidence ?? -1)) surest.set(name, one);
  }
  return surest;
};

type Labels = { readonly right: ReadonlySet<string>; readonly neutral: ReadonlySet<string> };

const judge = (policy: string, kind: Judged["kind"], found: Map<string, Sure>, { right, neutral }: Labels): Judged[] =>
  [...found].flatMap(([name, { rule, confidence }]) =>
    neutral.has(name) && !right.has(name) ? [] : [{ policy, kind, rule, confidence, isRight: right.has(name) }],
  );

/** Privacy addresses, rights and laws of one policy; what its labels leave open is left out. */
export const judgeFindings = (truth: DevPolicy, described: Described, names: Names): Judged[] => {
  const mails = described.contacts.filter(
    ({ kind, role }) => kind === "email" && (role === "privacy" || role === "dpo"),
  );
  const rights = described.rights.filter(({ stance }) => stance !== "denied");
  const laws = described.laws.filter(({ stance }) => stance === "named");
  return [
    ...judge(
      truth.id,
      "mail",
      takeSurest(mails, ({ value }) => value?.toLowerCase() ?? null),
      {
        right: new Set([...truth.contact_emails, ...truth.primary_acceptable]),
        neutral: new Set(truth.ok_emails),
      },
    ),
    ...judge(
      truth.id,
      "right",
      takeSurest(rights, ({ right }) => names.rights[right] ?? null),
      {
        right: new Set(truth.rights.map(({ right }) => right)),
        neutral: new Set(truth.rights_neutral),
      },
    ),
    ...judge(
      truth.id,
      "law",
      takeSurest(laws, ({ law }) => names.laws[law] ?? null),
      {
        right: new Set(truth.laws),
        neutral: new Set(truth.laws_neutral),
      },
    ),
  ];
};
