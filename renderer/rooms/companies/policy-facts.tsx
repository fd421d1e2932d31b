// What a company's policy says, and what it leaves out.
import type { CompanyPage } from "../../../electron/shared/company.ts";
import { Panel } from "../../parts/panel.tsx";
import { useWords } from "../../words/use-words.ts";
import { LawList } from "./law-list.tsx";
import { MoreFacts } from "./more-facts.tsx";
import { RightCards } from "./right-cards.tsx";

export const PolicyFacts = ({ company: { record, unmentioned }, level }: { company: CompanyPage; level: number }) => {
  const { t } = useWords();
  const { language } = record.source;
  return (
    <>
      <RightCards rights={record.rights} language={language} level={level} />
      {unmentioned.length > 0 && (
        <Panel title={t("companies.unmentioned")} level={level} hint={t("companies.unmentionedHint")}>
          <ul className="unmentioned">
            {unmentioned.map((right) => (
              <li key={right}>{t(`rights.${right}.name`)}</li>
            ))}
          </ul>
        </Panel>
      )}
      <LawList laws={record.laws} language={language} level={level} />
      <MoreFacts record={record} level={level} />
    </>
  );
};
