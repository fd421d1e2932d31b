// What else the policy states; what it does not state is said to be missing, never filled in from elsewhere.
import type { CompanyRecord } from "../../../electron/shared/company.ts";
import { type Fact, Facts } from "../../parts/facts.tsx";
import { Panel } from "../../parts/panel.tsx";
import { Proof } from "../../parts/proof.tsx";
import { nameCountry } from "../../words/countries.ts";
import { type Translate, useWords } from "../../words/use-words.ts";

type Evidence = CompanyRecord["name"]["evidence"];

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
  const stated = (text: string, evidence: Evidence, scope: string | null = null) => (
    <>
      <span>{text}</span>
      {scope !== null && (
        <span className="small">
          {t("companies.scope")} <span lang="en">{scope}</span>
        </span>
      )}
      <Proof evidence={evidence} language={source.language} />
    </>
  );
  const facts: Fact[] = [
    {
      name: t("companies.responseTime"),
      value: responseTime
        ? stated(sayResponseTime(t, responseTime), responseTime.evidence, responseTime.scope)
        : t("companies.responseNone"),
    },
    {
      name: t("companies.identity"),
      value: identityCheck ? stated(t("companies.identityYes"), identityCheck.evidence) : t("companies.identityNone"),
    },
    {
      name: t("companies.country"),
      value: country ? stated(nameCountry(country.value, locale), country.evidence) : t("companies.countryNone"),
    },
    {
      name: t("companies.effective"),
      value: effectiveOn ? stated(day(effectiveOn.value), effectiveOn.evidence) : t("companies.dateNone"),
    },
    {
      name: t("companies.updated"),
      value: updatedOn ? stated(day(updatedOn.value), updatedOn.evidence) : t("companies.dateNone"),
    },
  ];
  return (
    <Panel title={t("companies.more")} level={level}>
      <Facts facts={facts} />
    </Panel>
  );
};
