// What a first letter asked for, in the words of each language that its law is written in.
import type { LetterBasis, RequestName } from "../../shared/letter-names.ts";
import type { LetterPlan } from "../../shared/letter-plan.ts";
import type { Templates } from "./letter-templates.ts";
import { languagesOf } from "./letters-of-law.ts";
import { listElements, repeatElements } from "./repeat-elements.ts";

/** For the person to tick what an answer left out. */
export const describeElements = (
  { kind, basis }: { readonly kind: RequestName; readonly basis: LetterBasis },
  templates: Templates,
): LetterPlan["elements"] =>
  languagesOf(basis).flatMap((language) => {
    const partials = templates.get(language)?.partials ?? new Map<string, string>();
    return listElements(kind, basis, partials).flatMap((name) =>
      repeatElements({ lacking: [name], earlierKind: kind }, { basis, partials }).map(({ element }) => ({
        language,
        name,
        text: element,
      })),
    );
  });
