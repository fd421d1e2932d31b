// The laws that the policy names, means, or says do not apply.
import type { CompanyRecord } from "../../../electron/shared/company.ts";
import { Panel } from "../../parts/panel.tsx";
import { Proof } from "../../parts/proof.tsx";
import { nameLaw } from "../../words/name-law.ts";
import { useWords } from "../../words/use-words.ts";
import "./law-list.css";

export const LawList = ({
  laws,
  language,
  level,
}: {
  laws: CompanyRecord["laws"];
  language: string | null;
  level: number;
}) => {
  const { t } = useWords();
  return (
    <Panel title={t("companies.laws")} level={level}>
      {laws.length === 0 ? (
        <p className="quiet">{t("companies.noLaws")}</p>
      ) : (
        <ul className="laws">
          {laws.map((finding) => (
            <li key={`${finding.law}-${finding.stance}`} className="law">
              <p className="law-name">{nameLaw(t, finding.law)}</p>
              <p className="quiet small">{t(`lawStance.${finding.stance}`)}</p>
              <Proof evidence={finding.evidence} from={finding.from} language={language} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
