// Reads which variables and partials a template uses, without running it.
import Handlebars from "handlebars";
import type { LanguageTemplates } from "./letter-templates.ts";

/** The helpers that templates may call. */
export const helperNames = ["if", "each", "formatDay", "number", "startList"] as const;

class NameReader extends Handlebars.Visitor {
  readonly paths = new Set<string>();
  readonly partials = new Set<string>();

  override PathExpression(path: hbs.AST.PathExpression): void {
    this.paths.add(path.original);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    this.partials.add("original" in partial.name ? String(partial.name.original) : "");
  }
}

/** `variables` as they are written (`person.email`, `this`); `partials` that are used; `missing` ones that do not exist. */
export type UsedNames = {
  readonly variables: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
  readonly missing: ReadonlySet<string>;
};

/** The names in a template and in every partial that it reaches, in whichever branch. Throws if one does not parse. */
export const readTemplate = (source: string, partials: LanguageTemplates["partials"]): UsedNames => {
  const reader = new NameReader();
  reader.accept(Handlebars.parse(source));
  const missing = new Set<string>();
  // A Set is walked to its end even while it grows: each partial is read once.
  for (const name of reader.partials) {
    const partial = partials.get(name);
    if (partial === undefined) missing.add(name);
    else reader.accept(Handlebars.parse(partial));
  }
  const helpers = new Set<string>(helperNames);
  const variables = new Set([...reader.paths].filter((path) => !helpers.has(path)));
  return { variables, partials: reader.partials, missing };
};
