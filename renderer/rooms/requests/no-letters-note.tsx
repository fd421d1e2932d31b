// Says that no letter is written in the window's language, where one is about to choose a letter's.
import { letterLanguages } from "../../../electron/shared/letter-names.ts";
import { useNameLanguages } from "../../words/use-name-languages.ts";
import { useWords } from "../../words/use-words.ts";

/** Nothing where there are such letters. */
export const NoLettersNote = () => {
  const { t, language } = useWords();
  const { name } = useNameLanguages();
  if (letterLanguages.some((one) => one === language)) return null;
  return <p className="quiet small">{t("letters.noneInYours", { language: name(language) })}</p>;
};
