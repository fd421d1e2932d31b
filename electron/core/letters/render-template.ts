// Runs one template with its variables: strict, plain text, without reach beyond the values that it is given.
import Handlebars from "handlebars";
import { Day } from "../../shared/day.ts";
import type { Language } from "../../shared/lists.ts";
import { Absent } from "./absent.ts";
import { type DayStyle, formatDay } from "./format-day.ts";
import type { LanguageTemplates } from "./letter-templates.ts";
import { type LetterVariables, letterVariables } from "./letter-variables.ts";

/**
 * The whole text, subject line included. Throws `MissingVariable` where a template prints a value that was not given.
 * `source` uses known names only (`readTemplate`). Values are put in as they are: nothing in them is read as a template.
 */
export const renderTemplate = (
  source: string,
  {
    variables,
    partials,
    language,
  }: { variables: LetterVariables; partials: LanguageTemplates["partials"]; language: Language },
): string => {
  const handlebars = Handlebars.create();
  const style = chooseStyle(language, variables);
  handlebars.registerHelper("if", chooseBranch);
  handlebars.registerHelper("formatDay", (value: unknown) => formatDay(Day.parse(asText(value)), style));
  const template = handlebars.compile(source, {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: { formatDay: true },
    preventIndent: true,
  });
  return template(fillGaps(variables), {
    partials: Object.fromEntries(partials),
    allowProtoPropertiesByDefault: false,
    allowProtoMethodsByDefault: false,
  });
};

const chooseStyle = (language: Language, { california }: LetterVariables): DayStyle => {
  switch (language) {
    case "en":
      return california ? "en-US" : "en-GB";
    case "de":
      return "de-DE";
  }
};

/** Every name of the closed list has a value: a missing or empty one, a stand-in that cannot be printed. */
const fillGaps = (variables: LetterVariables): Record<string, unknown> => {
  const values: Record<string, unknown> = { ...variables };
  const isGap = (value: unknown) => value === undefined || value === null || value === "";
  const names = Object.keys(letterVariables);
  return Object.fromEntries(names.map((name) => [name, isGap(values[name]) ? new Absent(name) : values[name]]));
};

/** Handlebars' own `if` takes every object for true, also one that stands for nothing. */
function chooseBranch(this: unknown, condition: unknown, { fn, inverse }: Handlebars.HelperOptions): string {
  const isGiven = !(condition instanceof Absent) && condition !== false;
  return isGiven ? fn(this) : inverse(this);
}

/** `String(new Absent("today"))` throws by name. */
const asText = (value: unknown): string => String(value);
