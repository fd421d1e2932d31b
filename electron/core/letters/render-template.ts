// Runs one template with its variables: strict, plain text, without reach beyond the values that it is given.
import Handlebars from "handlebars";
import { Day } from "../../shared/day.ts";
import { type DayStyle, formatDay } from "./format-day.ts";
import { Absent, Given, type Ledger } from "./given.ts";
import type { LanguageTemplates } from "./letter-templates.ts";
import { type LetterVariables, letterVariables, type VariableName, variableNames } from "./letter-variables.ts";
import { remember } from "./remember.ts";

/** `used`: variables that are in the text, or decided what is; `missing`: those that it wanted and were not given. */
export type Rendered = {
  readonly text: string;
  readonly used: ReadonlySet<VariableName>;
  readonly missing: ReadonlySet<VariableName>;
};

type Setting = {
  readonly variables: LetterVariables;
  readonly partials: LanguageTemplates["partials"];
  readonly style: DayStyle;
};

/**
 * The whole text, subject line included; it has gaps if anything is `missing`. `source` uses known names only
 * (`readTemplate`). Values are put in as they are: nothing in them is read as a template.
 */
export const renderTemplate = (source: string, { variables, partials, style }: Setting): Rendered => {
  const ledger: Ledger = { used: new Set(), missing: new Set() };
  let count = 0;
  const number = () => {
    count += 1;
    return String(count);
  };
  const startList = () => {
    count = 0;
    return "";
  };
  const showDay = (value: unknown) => {
    const text = String(value);
    return text === "" ? "" : formatDay(Day.parse(text), style);
  };
  const text = compile(partials, source)(wrap(variables, ledger), {
    helpers: { number, startList, if: chooseBranch, each: repeatFor(ledger), formatDay: showDay },
    allowProtoPropertiesByDefault: false,
    allowProtoMethodsByDefault: false,
  });
  return { text, ...ledger };
};

const environmentOf = remember((partials: LanguageTemplates["partials"]) => {
  const handlebars = Handlebars.create();
  // Registered rather than handed over with each letter: only then each is compiled once.
  for (const [name, source] of partials) handlebars.registerPartial(name, source);
  return handlebars;
});

const compile = remember((partials: LanguageTemplates["partials"], source) =>
  environmentOf(partials, "").compile(source, {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: { formatDay: true, number: true, startList: true },
    preventIndent: true,
  }),
);

/** Every name of the closed list has a stand-in, also those that were not given. */
const wrap = (variables: LetterVariables, ledger: Ledger): Record<string, unknown> =>
  Object.fromEntries(variableNames.map((name) => [name, standFor(name, variables[name], ledger)]));

const standFor = (name: VariableName, value: unknown, ledger: Ledger): Absent | Given => {
  const isEmptyList = Array.isArray(value) && value.length === 0;
  const isGap = value === undefined || value === null || value === "" || isEmptyList;
  return isGap ? new Absent(name, ledger) : new Given(name, value, ledger);
};

/** Handlebars' own `if` takes every object for true, also one that stands for nothing. A flag counts as used where it is true. */
function chooseBranch(this: unknown, condition: unknown, { fn, inverse }: Handlebars.HelperOptions): string {
  if (!(condition instanceof Given) || condition.value === false) return inverse(this);
  if (condition.value === true) condition.take();
  return fn(this);
}

/** For each item of a list the block once, with the item's values beside all the others. */
const repeatFor = (ledger: Ledger) =>
  function repeat(this: Record<string, unknown>, list: unknown, { fn }: Handlebars.HelperOptions): string {
    // As text an absent list is empty, and enters itself in the ledger.
    if (!(list instanceof Given)) return String(list);
    const items: unknown = list.take();
    if (!Array.isArray(items)) throw new Error("A template repeats what is no list.");
    return items.map((item: Record<string, unknown>) => fn({ ...this, ...wrapItem(item, ledger) })).join("");
  };

const wrapItem = (item: Record<string, unknown>, ledger: Ledger): Record<string, unknown> =>
  Object.fromEntries(
    variableNames.filter((name) => Object.hasOwn(item, name)).map((name) => [name, standFor(name, item[name], ledger)]),
  );

/** Whether a value of this name may have several lines. */
export const isText = (name: string): boolean =>
  Object.entries(letterVariables).some(([each, shape]) => each === name && shape === "text");
