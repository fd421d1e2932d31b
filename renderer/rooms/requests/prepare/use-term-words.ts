// How long a company has under a law, in one sentence.
import type { LetterName } from "../../../../electron/shared/letter-names.ts";
import type { LetterOption } from "../../../../electron/shared/letter-plan.ts";
import { cite } from "../../../words/cite.ts";
import { useWords } from "../../../words/use-words.ts";

/** null: nothing to say, since the letter comes after another one, whose clocks go on. */
export const useTermWords = () => {
  const { t, language } = useWords();
  return (kind: LetterName, { right, term }: Pick<LetterOption, "right" | "term">): string | null => {
    if (term === null) return right === null ? null : t("prepare.law.noDay");
    const period = t(`prepare.period.${term.unit}`, { count: term.value });
    const article = cite(term.article, language);
    return t(kind === "opt-out-sale" ? "prepare.law.act" : "prepare.law.answer", { period, article });
  };
};
