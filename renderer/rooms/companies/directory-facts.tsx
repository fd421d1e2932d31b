// What a public directory says of a company; of what it does not say nothing is said, since nobody read a policy.
import type { CompanyRecord } from "../../../electron/shared/company.ts";
import { type Fact, Facts } from "../../parts/facts.tsx";
import { Panel } from "../../parts/panel.tsx";
import { Proof } from "../../parts/proof.tsx";
import { nameCountry } from "../../words/countries.ts";
import { nameLaw } from "../../words/name-law.ts";
import { useWords } from "../../words/use-words.ts";

type Told = Pick<CompanyRecord["name"], "evidence" | "from">;

export const DirectoryFacts = ({ record, level }: { record: CompanyRecord; level: number }) => {
  const { t, locale } = useWords();
  const { aliases, country, rights, laws, source } = record;
  const told = (name: string, value: string, by: Told | undefined): Fact[] =>
    value === ""
      ? []
      : [
          {
            name,
            value: (
              <>
                <span>{value}</span>
                {by && <Proof evidence={by.evidence} from={by.from} language={source.language} />}
              </>
            ),
          },
        ];
  const facts = [
    ...told(t("twins.brands"), aliases.join(", "), record.name),
    ...told(t("companies.country"), country === null ? "" : nameCountry(country.value, locale), country ?? undefined),
    ...told(t("companyList.facet.right"), rights.map(({ right }) => t(`rights.${right}.name`)).join(", "), rights[0]),
    ...told(t("companyList.facet.law"), laws.map(({ law }) => nameLaw(t, law)).join(", "), laws[0]),
  ];
  if (facts.length === 0) return null;
  return (
    <Panel title={t("companyList.said")} level={level} hint={t("companyList.saidHint")}>
      <Facts facts={facts} />
    </Panel>
  );
};
