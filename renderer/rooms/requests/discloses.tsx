// What of the person's data a letter carries.
import type { Disclosed } from "../../../electron/shared/letter-names.ts";
import { useWords } from "../../words/use-words.ts";

export const Discloses = ({ data }: { data: readonly Disclosed[] }) => {
  const { t } = useWords();
  if (data.length === 0) return <p className="quiet">{t("request.disclosesNothing")}</p>;
  return (
    <ul className="discloses">
      {data.map((datum) => (
        <li key={datum}>{t(`disclosed.${datum}`)}</li>
      ))}
    </ul>
  );
};
