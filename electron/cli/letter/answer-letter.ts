// One line of `npm run letter`: a company, a law and a person in, the letter out, or what is missing or wrong.

import { describeIssue } from "../../adapters/seeds/describe-issue.ts";
import { fillLetter, type LetterPerson } from "../../core/letters/fill-letter.ts";
import type { Templates } from "../../core/letters/letter-templates.ts";
import { isRequest } from "../../core/letters/letters-of-law.ts";
import { listDisclosed } from "../../core/letters/list-disclosed.ts";
import { listElements } from "../../core/letters/repeat-elements.ts";
import { type Written, writeLetter } from "../../core/letters/write-letter.ts";
import type { CompanySeed } from "../../shared/company.ts";
import type { Day } from "../../shared/day.ts";
import type { LawPack } from "../../shared/law.ts";
import { Reference } from "../../shared/letter.ts";
import type { IdentifyingDatum } from "../../shared/letter-names.ts";
import { type FoundCompany, findCompany } from "./find-company.ts";
import { judgeLaw, type LawJudged } from "./judge-law.ts";
import { LetterLine } from "./letter-line.ts";
import { findUnsaid, nameInput } from "./name-input.ts";

export type LetterWorld = {
  readonly templates: Templates;
  readonly laws: ReadonlyMap<string, LawPack>;
  readonly bundled: (slug: string) => CompanySeed | undefined;
  readonly today: () => Day;
  readonly newReference: () => Reference;
};

/** Text and subject are null while something is missing. */
export type LetterAnswer =
  | {
      readonly subject: string | null;
      readonly text: string | null;
      readonly missing: readonly string[];
      readonly disclosed: readonly string[];
    }
  | { readonly error: string };

const lacks = (missing: readonly string[]): LetterAnswer => ({ subject: null, text: null, missing, disclosed: [] });

export const answerLetter = (value: unknown, world: LetterWorld): LetterAnswer => {
  const parsed = LetterLine.safeParse(value);
  if (!parsed.success) return { error: `This line is wrong: ${describeIssue(parsed.error)}.` };
  const line = parsed.data;
  const company = findCompany(line.company, world.bundled);
  if (company === null) return { error: `There is no company ${JSON.stringify(line.company)}.` };
  const judged = judgeLaw(line, company.reach, world.laws);
  if (judged.kind === "wrong") return { error: judged.error };
  if (judged.kind === "missing") return lacks([...findMissingPerson(line), ...judged.missing]);
  const wrong = findWrongExtra(line, world);
  if (wrong !== null) return { error: wrong };
  const written = write(line, company, judged, world);
  switch (written.kind) {
    case "missing":
      return lacks([...new Set([...findMissingPerson(line), ...written.missing.map(nameInput)])]);
    case "failed":
      return { error: sayFailure(written.failure) };
    case "written": {
      const missing = findMissingPerson(line);
      if (missing.length > 0) return lacks(missing);
      const unsaid = findUnsaid(line.extra, written.used);
      if (unsaid !== null)
        return { error: `${unsaid} has no place in the ${line.kind} letter under ${line.law ?? "no law"}.` };
      const { subject, text, used } = written;
      return { subject, text, missing: [], disclosed: listDisclosed(used) };
    }
  }
};

/** What is asked for by name and not given. */
const findMissingPerson = ({ person, extra }: LetterLine): string[] => [
  ...(person.name ? [] : ["person.name"]),
  ...(person.email ? [] : ["person.email"]),
  ...(extra.identifyBy ?? []).filter((datum: IdentifyingDatum) => !person[datum]).map((datum) => `person.${datum}`),
];

const findWrongExtra = ({ kind, law, language, extra }: LetterLine, { templates }: LetterWorld): string | null => {
  if (extra.reference !== undefined && !Reference.safeParse(extra.reference).success)
    return "extra.reference is none such as RD-2026-7K3QX9.";
  if (isRequest(kind) || extra.lacking === undefined || extra.earlierKind === undefined) return null;
  const known = listElements(extra.earlierKind, law ?? "plain", templates.get(language)?.partials ?? new Map());
  const stranger = extra.lacking.find((name) => !known.includes(name));
  if (stranger === undefined) return null;
  return `extra.lacking: there is no ${JSON.stringify(stranger)}; there are ${known.join(", ") || "none, so use extra.problems"}.`;
};

type Cited = Extract<LawJudged, { kind: "cite" }>;

const write = (
  line: LetterLine,
  found: FoundCompany,
  { conditional, resident }: Cited,
  world: LetterWorld,
): Written => {
  const { kind, law, language, person, extra } = line;
  const templates = world.templates.get(language);
  const order = { name: kind, basis: law ?? "plain", language } as const;
  const { reference, today, ...rest } = extra;
  if (templates === undefined) throw new Error(`There are no templates in ${language}.`);
  const variables = fillLetter(
    {
      ...order,
      conditional,
      resident,
      company: found.company,
      toRole: found.toRole,
      person: toPerson(person),
      extra: rest,
      reference: reference === undefined ? world.newReference() : Reference.parse(reference),
      today: today ?? world.today(),
    },
    templates,
  );
  return writeLetter({ ...order, variables }, world.templates);
};

const toPerson = (person: LetterLine["person"]): LetterPerson => ({
  name: person.name ?? "",
  email: person.email ?? "",
  senderEmail: person.senderEmail ?? null,
  customerNumber: person.customerNumber ?? null,
  accountName: person.accountName ?? null,
  address: person.address ?? null,
  phone: person.phone ?? null,
  birthOn: person.birthOn ?? null,
  otherIdentifier: person.otherIdentifier ?? null,
});

/** `person.name` instead of `personName`. */
const sayFailure = ({ code, message, detail }: Extract<Written, { kind: "failed" }>["failure"]): string => {
  if (code === "line-break-in-header") return `A line break stands in ${nameInput(detail ?? "")}.`;
  if (code === "bad-argument")
    return `A control character or a direction override stands in ${nameInput(detail ?? "")}.`;
  return message;
};
