// What is complained of, in the person's own words, a sentence a line.
import { Field } from "../../../parts/field.tsx";
import { useWords } from "../../../words/use-words.ts";
import type { PartProps } from "./prepare-page.tsx";

export const ProblemsField = ({ form, fill, errorOf }: PartProps) => {
  const { t } = useWords();
  return (
    <Field
      label={t("prepare.about.problems")}
      hint={t("prepare.about.inLanguage")}
      lines={4}
      value={form.problems}
      onChange={(problems) => fill({ problems })}
      error={errorOf("problems")}
      isRequired
    />
  );
};
