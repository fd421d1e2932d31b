// One difference between two texts of a policy, with the words of both.
import type {
  ChangeSide,
  ComparedText,
  PolicyChange,
  PolicyComparison,
} from "../../../electron/shared/policy-changes.ts";
import type { PolicyFact } from "../../../electron/shared/reading.ts";
import { Badge, type BadgeTone } from "../../parts/badge.tsx";
import type { IconName } from "../../parts/icon.tsx";
import { Quote } from "../../parts/quote.tsx";
import { useWords } from "../../words/use-words.ts";
import { useFactWords } from "./use-fact-words.ts";

const looks: Record<PolicyChange["kind"], { tone: BadgeTone; icon: IconName }> = {
  added: { tone: "accent", icon: "pencil" },
  gone: { tone: "doubt", icon: "question" },
  changed: { tone: "plain", icon: "info" },
};

const isOwn = ({ verdict }: ChangeSide): boolean => verdict === "added" || verdict === "corrected";

const useSayFact = (): ((fact: PolicyFact) => string) => {
  const { t } = useWords();
  const words = useFactWords();
  return (fact) => {
    const { what, more, scope } = words(fact);
    const stance = fact.kind === "right" ? [t(`stance.${fact.stance}`)] : [];
    const whose = scope === null ? [] : [`${t("companies.scope")} ${scope}`];
    return [what, ...stance, ...more, ...whose].join(" · ");
  };
};

type SideProps = { side: ChangeSide; text: ComparedText; which: "earlier" | "later"; showsFact: boolean };

const Side = ({ side, text, which, showsFact }: SideProps) => {
  const { t, instant } = useWords();
  const say = useSayFact();
  return (
    <div className="change-side">
      <p className="quiet small">{t(`changes.sides.${which}`, { at: instant(text.readAt) })}</p>
      {showsFact && <p className="small">{say(side.fact)}</p>}
      {side.quote === null ? (
        <p className="quiet small">{t("changes.notInText")}</p>
      ) : (
        <Quote text={side.quote} language={text.language} />
      )}
    </div>
  );
};

const Aside = ({ change }: { change: PolicyChange }) => {
  const { t } = useWords();
  if (change.kind !== "gone") return null;
  const { before } = change;
  return (
    <>
      {before.fact.kind === "right" && <p className="small">{t("changes.rightStays")}</p>}
      {before.verdict === "accepted" && <p className="small">{t("changes.saidYes")}</p>}
      {isOwn(before) && <p className="small">{t("changes.ownOnly")}</p>}
    </>
  );
};

type Props = { change: PolicyChange; comparison: PolicyComparison };

export const ChangeItem = ({ change, comparison: { earlier, later } }: Props) => {
  const { t, instant } = useWords();
  const words = useFactWords();
  const say = useSayFact();
  const { fact } = change.kind === "gone" ? change.before : change.after;
  const days = { earlier: instant(earlier.readAt), later: instant(later.readAt) };
  const isChanged = change.kind === "changed";
  return (
    <li className="change">
      <div className="change-head">
        <span className="quiet small">{words(fact).kind}</span>
        <Badge {...looks[change.kind]}>{t(`changes.kinds.${change.kind}`)}</Badge>
      </div>
      <p className="change-what">{isChanged ? words(fact).what : say(fact)}</p>
      <p className="small">{t(`changes.says.${change.kind}`, days)}</p>
      {change.kind !== "added" && <Side side={change.before} text={earlier} which="earlier" showsFact={isChanged} />}
      {change.kind !== "gone" && <Side side={change.after} text={later} which="later" showsFact={isChanged} />}
      <Aside change={change} />
    </li>
  );
};
