// One finding: what was found, the words that say so, how sure that is, and what the person can say to it.
import { useState } from "react";
import { Button as Pressable } from "react-aria-components";
import type { Verdict } from "../../../electron/shared/lists.ts";
import type { ReadingFinding } from "../../../electron/shared/reading.ts";
import { Badge, type BadgeTone } from "../../parts/badge.tsx";
import { Icon, type IconName } from "../../parts/icon.tsx";
import { Quote } from "../../parts/quote.tsx";
import { useWords } from "../../words/use-words.ts";
import { stanceLook } from "../companies/right-cards.tsx";
import { hasFields } from "./fact-draft.ts";
import { howSure, type Sureness } from "./how-sure.ts";
import { useFactWords } from "./use-fact-words.ts";

export type FindingAct = "accept" | "correct" | "drop" | "undo";

/** What can be said to a finding as it stands. */
export const actsOn = ({ verdict, fact }: Pick<ReadingFinding, "verdict" | "fact">): readonly FindingAct[] => {
  if (verdict === "dropped") return ["undo"];
  const correct = hasFields(fact.kind) ? (["correct"] as const) : [];
  if (verdict === "open") return ["accept", ...correct, "drop"];
  return verdict === "added" ? [...correct, "undo"] : [...correct, "drop", "undo"];
};

const icons: Record<FindingAct, IconName> = { accept: "tick", correct: "pencil", drop: "cross", undo: "back" };

const sureLook: Record<Sureness, { tone: BadgeTone; icon: IconName }> = {
  sure: { tone: "plain", icon: "tick" },
  likely: { tone: "plain", icon: "info" },
  look: { tone: "doubt", icon: "question" },
};

const verdictLook: Record<Exclude<Verdict, "open">, { tone: BadgeTone; icon: IconName }> = {
  accepted: { tone: "good", icon: "tick" },
  corrected: { tone: "accent", icon: "pencil" },
  added: { tone: "accent", icon: "pencil" },
  dropped: { tone: "plain", icon: "cross" },
};

const State = ({ finding }: { finding: ReadingFinding }) => {
  const { t } = useWords();
  const { verdict } = finding;
  const sure = howSure(finding);
  if (verdict !== "open") return <Badge {...verdictLook[verdict]}>{t(`policies.verdicts.${verdict}`)}</Badge>;
  return sure && <Badge {...sureLook[sure]}>{t(`policies.sure.${sure}`)}</Badge>;
};

/** What the policy itself says where the person said otherwise, and what cannot be seen in it. */
const Contrast = ({ finding: { verdict, found, evidence } }: { finding: ReadingFinding }) => {
  const { t } = useWords();
  const words = useFactWords();
  if (verdict === "added") return <p className="quiet small">{t("policies.notInPolicy")}</p>;
  if (found === null) return <p className="quiet small">{t("policies.notFoundAgain")}</p>;
  if (verdict !== "corrected" || evidence === null) return null;
  const { what, more } = words(found);
  return <p className="quiet small">{t("policies.found", { what: [what, ...more].join(", ") })}</p>;
};

const Details = ({ finding: { confidence, rule } }: { finding: ReadingFinding }) => {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (confidence === null && rule === null) return null;
  return (
    <>
      <Pressable
        className="finding-act finding-details"
        aria-expanded={isOpen}
        data-expanded={isOpen || undefined}
        onPress={() => setOpen(!isOpen)}
      >
        <Icon name="down" size={14} />
        {t("policies.details")}
      </Pressable>
      {isOpen && (
        <span className="finding-numbers quiet small">
          {confidence !== null && <span>{t("policies.confidence", { percent: Math.round(confidence * 100) })}</span>}
          {rule !== null && <span>{t("policies.rule", { rule })}</span>}
        </span>
      )}
    </>
  );
};

type Props = {
  finding: ReadingFinding;
  language: string | null;
  /** In groups of all kinds it has to be said what each is. */
  showsKind: boolean;
  onAct: (act: FindingAct) => void;
};

export const FindingRow = ({ finding, language, showsKind, onAct }: Props) => {
  const { t } = useWords();
  const { fact, verdict, evidence } = finding;
  const { kind, what, more, scope } = useFactWords()(fact);
  return (
    <div className="finding" data-verdict={verdict}>
      <div className="finding-head">
        <span className="finding-words">
          {showsKind && <span className="quiet small">{kind}</span>}
          <span className="finding-what">{what}</span>
        </span>
        {fact.kind === "right" && <Badge {...stanceLook[fact.stance]}>{t(`stance.${fact.stance}`)}</Badge>}
        <State finding={finding} />
      </div>
      {more.length > 0 && <p className="quiet small">{more.join(" · ")}</p>}
      {scope !== null && (
        <p className="small">
          {t("companies.scope")} <span lang="en">{scope}</span>
        </p>
      )}
      {evidence !== null && evidence.quote !== what && <Quote text={evidence.quote} language={language} />}
      <Contrast finding={finding} />
      <div className="finding-acts">
        {actsOn(finding).map((act) => (
          <Pressable key={act} className={`finding-act finding-${act}`} onPress={() => onAct(act)}>
            <Icon name={icons[act]} size={14} />
            {t(`policies.${act}`)}
          </Pressable>
        ))}
        <Details finding={finding} />
      </div>
    </div>
  );
};
