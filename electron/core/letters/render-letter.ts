// Makes the exact mail of a request's draft and its template, or says what stands in the way.
import { type Letter, longestLetter } from "../../shared/letter.ts";
import { type Failure, fail, type Result, succeed } from "../../shared/result.ts";
import { MissingVariable } from "./absent.ts";
import type { RequestDraft } from "./draft-request.ts";
import { findUnfit } from "./find-unfit.ts";
import type { Templates } from "./letter-templates.ts";
import { letterVariables, type VariableShape } from "./letter-variables.ts";
import { readTemplate } from "./read-template.ts";
import { renderTemplate } from "./render-template.ts";

/** RFC 5322, 2.1.1: a line has at most 998 characters. */
const LONGEST_SUBJECT = 998;

/**
 * Failures: `letter-incomplete` (detail: the variable, partial or template that is missing), `line-break-in-header`
 * (detail: the value that has one), `bad-argument` (detail: the value with a control character or a direction override),
 * `letter-too-long` (detail: `subject` or `text`). A template that is itself wrong throws.
 */
export const renderLetter = (draft: RequestDraft, templates: Templates): Result<Letter> => {
  const { kind, language, from, to, variables } = draft;
  const found = templates.get(language);
  const source = found?.letters.get(kind);
  if (found === undefined || source === undefined) return incomplete(`templates/${language}/${kind}.hbs`);
  const { partials } = found;
  const failure = findUnknownName(source, partials) ?? findUnfitValue(draft);
  if (failure !== null) return failure;
  try {
    const { subject, text } = split(renderTemplate(source, { variables, partials, language }));
    if (subject.length > LONGEST_SUBJECT) return tooLong("subject");
    if (text.length > longestLetter) return tooLong("text");
    return succeed({ kind, language, from, to, subject, text });
  } catch (cause) {
    if (cause instanceof MissingVariable) return incomplete(cause.variable);
    throw cause;
  }
};

const incomplete = (detail: string): Failure => fail("letter-incomplete", `The letter lacks ${detail}.`, { detail });

const tooLong = (detail: string): Failure => fail("letter-too-long", `The letter's ${detail} is too long.`, { detail });

/** Also in branches that this letter does not take: a template that is wrong for anybody is not sent by anybody. */
const findUnknownName = (source: string, partials: Parameters<typeof readTemplate>[1]): Failure | null => {
  const { variables, missing } = readTemplate(source, partials);
  const unknown = [...variables].find((name) => !shapes.has(name));
  if (unknown !== undefined) return incomplete(unknown);
  const [partial] = missing;
  return partial === undefined ? null : incomplete(`partials/${partial}`);
};

const shapes = new Map<string, VariableShape>(Object.entries(letterVariables));

const findUnfitValue = ({ from, to, variables }: RequestDraft): Failure | null => {
  const values: Record<string, unknown> = {
    ...variables,
    "from.name": from.name,
    "from.address": from.address,
    "to.name": to.name,
    "to.address": to.address,
  };
  for (const [detail, value] of Object.entries(values)) {
    if (typeof value !== "string") continue;
    const unfit = findUnfit(value, { lines: shapes.get(detail) === "text" ? "many" : "one" });
    if (unfit === "line-break") return fail("line-break-in-header", `A line break stands in ${detail}.`, { detail });
    if (unfit === "control") return fail("bad-argument", `A control character stands in ${detail}.`, { detail });
  }
  return null;
};

/** A template's first line is `Subject: …`, its second is empty, the rest is the text. */
const split = (whole: string): { subject: string; text: string } => {
  const parts = /^Subject: ([^\n]+)\n\n([\s\S]*)$/.exec(whole);
  if (parts === null) throw new Error("A letter template must begin with a line `Subject: …` and an empty line.");
  const [, subject = "", text = ""] = parts;
  return { subject: subject.trim(), text: text.replace(/\n+$/, "") };
};
