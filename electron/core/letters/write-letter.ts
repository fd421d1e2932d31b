// Makes subject and text of a letter out of its template and its values, or says what stands in the way.
import { longestLetter } from "../../shared/letter.ts";
import type { LetterBasis, LetterLanguage, LetterName } from "../../shared/letter-names.ts";
import { type Failure, fail } from "../../shared/result.ts";
import { findUnfit } from "./find-unfit.ts";
import type { DayStyle } from "./format-day.ts";
import type { LanguageTemplates, LetterKey, Templates } from "./letter-templates.ts";
import { type LetterVariables, letterVariables, type VariableName } from "./letter-variables.ts";
import { readTemplate } from "./read-template.ts";
import { remember } from "./remember.ts";
import { isText, renderTemplate } from "./render-template.ts";

/** RFC 5322, 2.1.1: a line has at most 998 characters. */
const LONGEST_SUBJECT = 998;

export type LetterOrder = {
  readonly name: LetterName;
  readonly basis: LetterBasis;
  readonly language: LetterLanguage;
  readonly variables: LetterVariables;
};

/** `used`: the variables that the text carries or that decided what it says; `missing`: what has to be given first. */
export type Written =
  | {
      readonly kind: "written";
      readonly subject: string;
      readonly text: string;
      readonly used: ReadonlySet<VariableName>;
    }
  | { readonly kind: "missing"; readonly missing: readonly VariableName[] }
  | { readonly kind: "failed"; readonly failure: Failure };

/**
 * Failures: `letter-incomplete` (detail: the template, partial or name that does not exist), `line-break-in-header`
 * (detail: the value that has one), `bad-argument` (detail: the value with a control character or a direction override),
 * `letter-too-long` (detail: `subject` or `text`). A template that is itself wrong throws.
 */
export const writeLetter = (order: LetterOrder, templates: Templates): Written => {
  const { name, basis, language, variables } = order;
  const found = templates.get(language);
  const key: LetterKey = `${name}.${basis}`;
  const source = found?.letters.get(key);
  if (found === undefined || source === undefined) return failed(incomplete(`templates/${language}/${key}.hbs`));
  const { partials } = found;
  const failure = findUnknownName(partials, source) ?? findUnfitValue(variables);
  if (failure !== null) return failed(failure);
  const { text: whole, used, missing } = renderTemplate(source, { variables, partials, style: styleOf(order) });
  if (missing.size > 0) return { kind: "missing", missing: [...missing] };
  const { subject, text } = split(whole);
  if (subject.length > LONGEST_SUBJECT) return failed(tooLong("subject"));
  if (text.length > longestLetter) return failed(tooLong("text"));
  return { kind: "written", subject, text, used };
};

const failed = (failure: Failure): Written => ({ kind: "failed", failure });

/** `letter-incomplete`, also for values that are missing (their names, with commas). */
export const incomplete = (detail: string): Failure =>
  fail("letter-incomplete", `The letter lacks ${detail}.`, { detail });

const tooLong = (detail: string): Failure => fail("letter-too-long", `The letter's ${detail} is too long.`, { detail });

const styleOf = ({ language, basis }: LetterOrder): DayStyle => {
  switch (language) {
    case "en":
      return basis.startsWith("us-") ? "en-US" : "en-GB";
    case "de":
      return "de-DE";
    case "fr":
      return "fr-FR";
  }
};

/** Also in branches that this letter does not take: a template that is wrong for anybody is not sent by anybody. */
const findUnknownName = remember((partials: LanguageTemplates["partials"], source): Failure | null => {
  const { variables, missing } = readTemplate(source, partials);
  const unknown = [...variables].find((name) => !Object.hasOwn(letterVariables, name));
  if (unknown !== undefined) return incomplete(unknown);
  const [partial] = missing;
  return partial === undefined ? null : incomplete(`partials/${partial}`);
});

const findUnfitValue = (variables: LetterVariables): Failure | null => {
  for (const [name, value] of Object.entries(variables)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [{ [name]: value }];
    for (const item of items) {
      for (const [detail, inner] of Object.entries(item as Record<string, unknown>)) {
        const failure = typeof inner === "string" ? judgeText(inner, detail) : null;
        if (failure !== null) return failure;
      }
    }
  }
  return null;
};

/** `detail` names the value in what is answered. */
export const judgeText = (text: string, detail: string): Failure | null => {
  switch (findUnfit(text, { lines: isText(detail) ? "many" : "one" })) {
    case "line-break":
      return fail("line-break-in-header", `A line break stands in ${detail}.`, { detail });
    case "control":
      return fail("bad-argument", `A control character stands in ${detail}.`, { detail });
    case null:
      return null;
  }
};

/** A template's first line is `Subject: …`, its second is empty, the rest is the text. */
const split = (whole: string): { subject: string; text: string } => {
  const parts = /^Subject: ([^\n]+)\n\n([\s\S]*)$/.exec(whole);
  if (parts === null) throw new Error("A letter template must begin with a line `Subject: …` and an empty line.");
  const [, subject = "", text = ""] = parts;
  return { subject: subject.trim(), text: text.replace(/\n+$/, "") };
};
