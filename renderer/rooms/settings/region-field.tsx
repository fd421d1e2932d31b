// The state or Land, where it changes the law or the holidays.
import { Pick } from "../../parts/pick.tsx";
import { listRegions } from "../../words/regions.ts";
import { useWords } from "../../words/use-words.ts";

type Props = { country: string; value: string; onChange: (region: string) => void };

export const RegionField = ({ country, value, onChange }: Props) => {
  const { t, language } = useWords();
  const regions = listRegions(country, language);
  if (country !== "US" && country !== "DE") return null;
  return (
    <Pick
      label={t(`person.region${country}`)}
      hint={t(`person.region${country}Hint`)}
      options={[{ id: "", name: t("person.regionOpen") }, ...regions]}
      value={value}
      onChange={onChange}
    />
  );
};
