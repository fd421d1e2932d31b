// When an answer is due, how far away that is, and how the day was reckoned.
import type { Due } from "../../../electron/shared/law.ts";
import type { RequestStatus } from "../../../electron/shared/lists.ts";
import { Badge } from "../../parts/badge.tsx";
import { Icon } from "../../parts/icon.tsx";
import { useSettings } from "../../stores/use-stores.ts";
import { countDays } from "../../words/format-day.ts";
import { type Translate, useWords } from "../../words/use-words.ts";
import { useStepWords } from "./use-step-words.ts";

const sayDistance = (t: Translate, days: number): string => {
  if (days === 0) return t("request.dueToday");
  return days > 0 ? t("request.dueIn", { count: days }) : t("request.dueAgo", { count: -days });
};

const DueDay = ({ dueOn, isOverdue }: { dueOn: string; isOverdue: boolean }) => {
  const { t, day } = useWords();
  const today = useSettings((state) => state.info.today);
  return (
    <p className="due-day">
      <Icon name="calendar" size={24} />
      <span>{day(dueOn)}</span>
      <Badge tone={isOverdue ? "bad" : "plain"} {...(isOverdue && { icon: "alert" })}>
        {isOverdue
          ? `${t("tracker.overdue")}, ${sayDistance(t, countDays(today, dueOn))}`
          : sayDistance(t, countDays(today, dueOn))}
      </Badge>
    </p>
  );
};

type Props = { due: Due; status: RequestStatus; isOverdue: boolean; isSentDayKnown: boolean; isPractice: boolean };

export const DuePanel = ({ due, status, isOverdue, isSentDayKnown, isPractice }: Props) => {
  const { t, day } = useWords();
  const sayStep = useStepWords();
  const waits = due.law !== null && due.dueOn === null;
  const sayWait = () => {
    if (status !== "sent") return t("request.notYet");
    return isSentDayKnown ? t("request.noDue") : t("request.sentUnknown");
  };
  return (
    <section className="card due-panel" aria-label={t("request.due")}>
      <p className="panel-kicker">{t("request.due")}</p>
      {due.dueOn !== null && <DueDay dueOn={due.dueOn} isOverdue={isOverdue} />}
      {due.dueOn !== null && isPractice && <p className="quiet">{t("request.practiceDue")}</p>}
      {waits && <p className="quiet">{sayWait()}</p>}
      {due.law === null && (
        <>
          <p className="due-day">{t("request.noDue")}</p>
          <p className="quiet">{t("request.noDueHint")}</p>
        </>
      )}
      {due.acknowledgeOn !== null && <p>{t("request.acknowledge", { day: day(due.acknowledgeOn) })}</p>}
      {due.steps.length > 0 && (
        <>
          <h2 className="panel-kicker">{t("request.how")}</h2>
          <ol className="due-steps">
            {due.steps.map((step) => (
              <li key={`${step.kind}-${step.yieldsOn}`}>{sayStep(step)}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
};
