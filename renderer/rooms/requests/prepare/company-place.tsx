// Where the company sits, by the person's word, since its policy does not say: some laws go by it.
import { CountryField } from "../../../parts/country-field.tsx";
import { Pick } from "../../../parts/pick.tsx";
import { useWriting } from "../../../stores/use-stores.ts";
import { hasRegions, listRegions } from "../../../words/regions.ts";
import { useWords } from "../../../words/use-words.ts";
import type { PartProps } from "./prepare-page.tsx";

type Props = Pick<PartProps, "form"> & {
  /** No policy names the country, a public directory does. */
  isOfDirectory: boolean;
};

export const CompanyPlace = ({ form: { companyPlace }, isOfDirectory }: Props) => {
  const { t, language } = useWords();
  const place = useWriting((state) => state.place);
  const country = companyPlace?.country ?? "";
  const move = (to: string) => {
    if (to !== country) void place(to === "" ? null : { country: to, region: null });
  };
  const hint = isOfDirectory ? "placeOfDirectory" : companyPlace === null ? "placeHint" : "placeYours";
  return (
    <div className="form-row">
      <CountryField
        label={t("prepare.law.place")}
        hint={t(`prepare.law.${hint}`)}
        value={country}
        onChange={move}
        error={undefined}
        isOptional
      />
      {companyPlace !== null && hasRegions(country) && (
        <Pick
          label={t("prepare.law.region")}
          options={[{ id: "", name: t("prepare.law.regionOpen") }, ...listRegions(country, language)]}
          value={companyPlace.region ?? ""}
          onChange={(region) => void place({ country, region: region === "" ? null : region })}
        />
      )}
    </div>
  );
};
