// The language of the app. Each is named in its own words, so that it can be found from any other.
import { type Language, languages } from "../../../electron/shared/lists.ts";
import { Pick } from "../../parts/pick.tsx";
import { useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

const nameItself = (language: Language): string =>
  new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;

export const LanguagePick = ({ isLabelHidden = false }: { isLabelHidden?: boolean }) => {
  const { t } = useWords();
  const language = useSettings((state) => state.settings.language);
  const chooseLanguage = useSettings((state) => state.chooseLanguage);
  return (
    <Pick
      label={t("settings.language.label")}
      isLabelHidden={isLabelHidden}
      options={languages.map((id) => ({ id, name: nameItself(id) }))}
      value={language}
      onChange={(chosen) => void chooseLanguage(chosen)}
    />
  );
};
