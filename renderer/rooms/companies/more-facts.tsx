// What else the policy states; what it does not state is said to be missing, never filled in from elsewhere.
import type { CompanyRecord } from "../../../electron/shared/company.ts";
import { type Fact, Facts } from "../../parts/facts.tsx";
import { Panel } from "../../parts/panel.tsx";
import { Proof } from "../../parts/proof.tsx";
import { nameCountry } from "../../words/countries.ts";
import { type Translate, useWords } from "../../words/use-words.ts";

type Told = Pick<CompanyRecord["name"], "evidence" | "from">;

const sayResponseTime = (t: Translate, { unit, value: count }: NonNullable<CompanyRecord["responseTime"]>): string => {
  switch (unit) {
    case "day":
      return t("companies.responseDay", { count });
    case "business-day":
      return t("companies.responseBusiness-day", { count });
    case "month":
      return t("companies.responseMonth", { count });
  }
};

export const MoreFacts = ({ record, level }: { record: CompanyRecord; level: number }) => {
  const { t, day, locale } = useWords();
  const { responseTime, identityCheck, country, effectiveOn, updatedOn, source } = record;
  const stated = (text: string, { evidence, from }: Told, scope: string | null = null) => (
    <>
      <span>{text}</span>
      {scope !== null && (
        <span className="small">
          {t("companies.scope")} <span lang="en">{scope}</span>
        </span>
      )}
      <Proof evidence={evidence} from={from} language={source.language} />
    </>
  );
  const facts: Fact[] = [
    {
      name: t("companies.responseTime"),
      value: responseTime
        ? stated(sayResponseTime(t, responseTime), responseTime, responseTime.scope)
        : t("companies.responseNone"),
    },
    {
      name: t("companies.identity"),
      value: identityCheck ? stated(t("companies.identityYes"), identityCheck) : t("companies.identityNone"),
    },
    {
      name: t("companies.country"),
      value: country ? stated(nameCountry(country.value, locale), country) : t("companies.countryNone"),
    },
    {
      name: t("companies.effective"),
      value: effectiveOn ? stated(day(effectiveOn.value), effectiveOn) : t("companies.dateNone"),
    },
    {
      name: t("companies.updated"),
      value: updatedOn ? stated(day(updatedOn.value), updatedOn) : t("companies.dateNone"),
    },
  ];
  return (
    <Panel title={t("companies.more")} level={level}>
      <Facts facts={facts} />
    </Panel>
  );
};
