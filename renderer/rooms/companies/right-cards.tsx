// The rights that the policy speaks of, each with its stance, for whom it holds, and the words that say so.
import { Heading } from "react-aria-components";
import type { CompanyRecord } from "../../../electron/shared/company.ts";
import { Badge, type BadgeTone } from "../../parts/badge.tsx";
import type { IconName } from "../../parts/icon.tsx";
import { Panel } from "../../parts/panel.tsx";
import { Proof } from "../../parts/proof.tsx";
import { useWords } from "../../words/use-words.ts";
import "./right-cards.css";

type RightFinding = CompanyRecord["rights"][number];

export const stanceLook: Record<RightFinding["stance"], { tone: BadgeTone; icon: IconName }> = {
  offered: { tone: "good", icon: "tick" },
  limited: { tone: "plain", icon: "info" },
  denied: { tone: "bad", icon: "cross" },
};

const RightCard = ({ finding, language, level }: { finding: RightFinding; language: string | null; level: number }) => {
  const { t } = useWords();
  return (
    <li className="right-card">
      <div className="right-card-head">
        <Heading level={level}>{t(`rights.${finding.right}.name`)}</Heading>
        <Badge {...stanceLook[finding.stance]}>{t(`stance.${finding.stance}`)}</Badge>
      </div>
      <p className="quiet small">{t(`rights.${finding.right}.means`)}</p>
      <Proof evidence={finding.evidence} from={finding.from} language={language} />
      {finding.scope !== null && (
        <p className="small">
          {t("companies.scope")} <span lang="en">{finding.scope}</span>
        </p>
      )}
    </li>
  );
};

export const RightCards = ({
  rights,
  language,
  level,
}: {
  rights: readonly RightFinding[];
  language: string | null;
  level: number;
}) => {
  const { t } = useWords();
  return (
    <Panel
      title={t("companies.rightsTitle")}
      level={level}
      hint={rights.length > 0 ? t("companies.rightsHint") : undefined}
    >
      {rights.length === 0 ? (
        <p className="quiet">{t("companies.noRights")}</p>
      ) : (
        <ul className="right-cards">
          {rights.map((finding) => (
            <RightCard
              key={`${finding.right}-${finding.stance}-${finding.scope}`}
              finding={finding}
              language={language}
              level={level + 1}
            />
          ))}
        </ul>
      )}
    </Panel>
  );
};
