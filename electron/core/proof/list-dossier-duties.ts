// What the law's clocks come to, as rows of a dossier: what is owed, until when, and by which article.
import type { Reckoning } from "../../shared/reckoning.ts";
import type { DossierWords } from "./words/dossier-words.ts";

type DossierDuty = { readonly what: string; readonly on: string; readonly article: string };

/** The article of the last step of a kind. */
const articleOf = ({ steps }: Reckoning, ...kinds: readonly string[]): string => {
  const articles = steps.flatMap((step) => (kinds.includes(step.kind) && "article" in step ? [step.article] : []));
  return articles.at(-1) ?? "";
};

export const listDossierDuties = (due: Reckoning, words: DossierWords): readonly DossierDuty[] => [
  ...(due.acknowledgeOn === null
    ? []
    : [
        {
          what: words.duty.acknowledge,
          on: `${words.until} ${due.acknowledgeOn}`,
          article: articleOf(due, "acknowledge"),
        },
      ]),
  {
    what: words.duty.answer,
    on: due.dueOn === null ? words.noDay : `${words.until} ${due.dueOn}`,
    article: articleOf(due, "counted", "no-day"),
  },
  ...(due.extendableTo === null
    ? []
    : [{ what: words.duty.extension, on: due.extendableTo, article: articleOf(due, "extendable") }]),
  ...due.personLimits.map(({ act, edge, on, article }) => ({
    what: words.act[act],
    on: on === null ? words.noDay : `${edge === "until" ? words.until : words.notBefore} ${on}`,
    article,
  })),
];
