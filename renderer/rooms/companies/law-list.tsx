// The laws that the policy names, means, or says do not apply.
import type { LawFinding } from "../../../electron/shared/policy.ts";
import { Panel } from "../../parts/panel.tsx";
import { Quote } from "../../parts/quote.tsx";
import { en } from "../../words/en.ts";
import { useWords } from "../../words/use-words.ts";
import "./law-list.css";

const isKnown = (law: string): law is keyof typeof en.laws => Object.hasOwn(en.laws, law);

export const LawList = ({
  laws,
  language,
  level,
}: {
  laws: readonly LawFinding[];
  language: string;
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
            <li key={`${finding.law}-${finding.evidence.start}`} className="law">
              <p className="law-name">{isKnown(finding.law) ? t(`laws.${finding.law}`) : finding.law}</p>
              <p className="quiet small">{t(`lawStance.${finding.stance}`)}</p>
              <Quote text={finding.evidence.quote} language={language} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
