// The language of the app.
import { languages } from "../../../electron/shared/lists.ts";
import { Pick } from "../../parts/pick.tsx";
import { useSettings } from "../../stores/use-stores.ts";
import { nameLanguage } from "../../words/name-language.ts";
import { useWords } from "../../words/use-words.ts";

export const LanguagePick = ({ isLabelHidden = false }: { isLabelHidden?: boolean }) => {
  const { t } = useWords();
  const language = useSettings((state) => state.settings.language);
  const chooseLanguage = useSettings((state) => state.chooseLanguage);
  return (
    <Pick
      label={t("settings.language.label")}
      isLabelHidden={isLabelHidden}
      options={languages.map((id) => ({ id, name: nameLanguage(id) }))}
      value={language}
      onChange={(chosen) => void chooseLanguage(chosen)}
    />
  );
};
