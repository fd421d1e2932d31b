// Where all of this was read, and when somebody last held it against the text.
import type { CompanySeed } from "../../../electron/shared/company.ts";
import { useWords } from "../../words/use-words.ts";

export const SourceLine = ({ seed }: { seed: CompanySeed }) => {
  const { t, day } = useWords();
  const dated = seed.updatedOn ?? seed.effectiveOn;
  const checked = seed.checkedOn && day(seed.checkedOn);
  const say = () => {
    if (dated && checked) return t("companies.readFrom", { day: day(dated.value), checked });
    if (dated) return t("companies.readFromUnchecked", { day: day(dated.value) });
    return checked ? t("companies.readUndated", { checked }) : t("companies.readUndatedUnchecked");
  };
  return <p className="quiet small">{say()}</p>;
};
