// The language of the letter, and those in which the company is asked to answer.
import { Choice } from "../../../parts/choice.tsx";
import { Panel } from "../../../parts/panel.tsx";
import { useNameLanguages } from "../../../words/use-name-languages.ts";
import { useWords } from "../../../words/use-words.ts";
import { NoLettersNote } from "../no-letters-note.tsx";
import type { PartProps } from "./prepare-page.tsx";

export const LanguagePart = ({ plan, form, fill, errorOf }: PartProps) => {
  const { t } = useWords();
  const { name, list } = useNameLanguages();
  const languages = plan.options.find(({ basis }) => basis === form.basis)?.languages ?? [];
  const reads = plan.suggested.extra.reads ?? [];
  const isAsked = plan.askLanguage && languages.length > 1;
  const { policyLanguage, kind } = plan;
  const sayWhy = () => {
    if (kind === "complaint") return t("prepare.language.askAuthority");
    return policyLanguage === null
      ? t("prepare.language.askUnknown")
      : t("prepare.language.ask", { language: name(policyLanguage) });
  };
  return (
    <Panel title={t("prepare.language.title")} level={2}>
      {isAsked && <p className="quiet">{sayWhy()}</p>}
      <div className="prepare-beside">
        <Choice
          label={t("prepare.language.choose")}
          isLabelHidden
          options={languages.map((language) => ({ id: language, name: name(language) }))}
          value={form.language}
          onChange={(language) => fill({ language })}
          error={errorOf("language")}
        />
      </div>
      <NoLettersNote />
      {languages.length === 1 && <p className="quiet small">{t("prepare.language.only")}</p>}
      {reads.length > 0 && <p className="quiet small">{t("prepare.language.reads", { languages: list(reads) })}</p>}
    </Panel>
  );
};
