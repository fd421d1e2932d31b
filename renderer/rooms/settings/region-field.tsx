// A part of a country, where it changes the law, the authority or the holidays.
import { Pick } from "../../parts/pick.tsx";
import { hasRegions, listRegions } from "../../words/regions.ts";
import { useWords } from "../../words/use-words.ts";

type Props = {
  country: string;
  value: string;
  onChange: (region: string) => void;
  /** In place of what the person's own region is for. */
  hint?: string;
};

export const RegionField = ({ country, value, onChange, hint }: Props) => {
  const { t, language } = useWords();
  if (!hasRegions(country)) return null;
  return (
    <Pick
      label={t(`person.region.${country}.label`)}
      hint={hint ?? t(`person.region.${country}.hint`)}
      options={[{ id: "", name: t("person.regionOpen") }, ...listRegions(country, language)]}
      value={value}
      onChange={onChange}
    />
  );
};
