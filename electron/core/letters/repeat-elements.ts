// Asks again, in the first letter's own words, for what an answer left out.
import type { LetterExtra } from "../../shared/letter-extra.ts";
import type { LetterBasis, RequestName } from "../../shared/letter-names.ts";
import type { LanguageTemplates } from "./letter-templates.ts";
import { requiredElements } from "./required-elements.ts";

/**
 * What is no demand, so that no answer can lack it: the clock, the identity and the threat that a request ends with under
 * every law (`claim-term`, `no-day`, `complaint-remedy`), and what only says how the letter is meant. The test holds this
 * to the points that the templates number.
 */
const noDemand = /(?:^|-)(?:term|day|date|identity|remedy)$|^(?:marketing-only|no-verification|search)$/;

type Partials = LanguageTemplates["partials"];

/** The elements of a request that can be asked for again by name: those whose words do not hang on other values. */
export const listElements = (request: RequestName, basis: LetterBasis, partials: Partials): readonly string[] =>
  requiredElements(basis, request).filter((name) => !noDemand.test(name) && sourceOf(name, basis, partials) !== null);

/** One sentence for each name in `lacking`; names that are none of `listElements` are left out, so ask that first. */
export const repeatElements = (
  { lacking, earlierKind }: Pick<LetterExtra, "lacking" | "earlierKind">,
  { basis, partials }: { readonly basis: LetterBasis; readonly partials: Partials },
): { readonly element: string }[] => {
  if (lacking === undefined || earlierKind === undefined) return [];
  const known = listElements(earlierKind, basis, partials);
  return lacking
    .filter((name) => known.includes(name))
    .map((name) => ({ element: sourceOf(name, basis, partials) ?? "" }));
};

const sourceOf = (name: string, basis: LetterBasis, partials: Partials): string | null => {
  const source = partials.get(`${basis}/${name}`)?.trim() ?? "";
  return source === "" || source.includes("{{") || source.includes("\n") ? null : source;
};
