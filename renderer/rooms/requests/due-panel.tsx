// When an answer is due, how far away that is, how the day was reckoned, and what else holds.
import type { ReactNode } from "react";
import type { Reckoning } from "../../../electron/shared/reckoning.ts";
import type { RequestPage, RequestSummary } from "../../../electron/shared/request.ts";
import { Badge } from "../../parts/badge.tsx";
import { Icon } from "../../parts/icon.tsx";
import { useSettings } from "../../stores/use-stores.ts";
import { countDays, formatWeekday } from "../../words/format-day.ts";
import { sayDistance } from "../../words/say-distance.ts";
import { useWords } from "../../words/use-words.ts";
import { Duties } from "./duties.tsx";
import { Receipt } from "./receipt.tsx";
import { sortSteps, whyOpen } from "./sort-steps.ts";
import { useStepWords } from "./use-step-words.tsx";

const DueDay = ({ dueOn, isOverdue }: { dueOn: string; isOverdue: boolean }) => {
  const { t, locale } = useWords();
  const today = useSettings((state) => state.info.today);
  const distance = sayDistance(t, countDays(today, dueOn));
  return (
    <p className="due-day">
      <Icon name="calendar" size={24} />
      <span>{formatWeekday(dueOn, locale)}</span>
      <Badge tone={isOverdue ? "bad" : "plain"} {...(isOverdue && { icon: "alert" })}>
        {isOverdue ? `${t("tracker.overdue")}, ${distance}` : distance}
      </Badge>
    </p>
  );
};

type Said<T> = { readonly title: string; readonly list: readonly T[]; readonly say: (one: T) => ReactNode };

const Sentences = <T,>({ title, list, say }: Said<T>) =>
  list.length === 0 ? null : (
    <>
      <h2 className="panel-kicker due-part">{title}</h2>
      <ul className="due-beside">
        {list.map((one) => (
          <li key={JSON.stringify(one)}>{say(one)}</li>
        ))}
      </ul>
    </>
  );

type Props = { due: Reckoning | null; summary: RequestSummary };

/** What stands in the place of a day. */
const NoDay = ({ due, summary: { status, sentOn } }: Props) => {
  const { t } = useWords();
  if (due === null) {
    return (
      <>
        <p className="due-day">{t("reckoning.noDue")}</p>
        <p className="quiet">{t("reckoning.noDueHint")}</p>
      </>
    );
  }
  if (due.steps.length > 0) return <p className="due-day">{t(`reckoning.open.${whyOpen(due.steps)}`)}</p>;
  return (
    <p className="quiet">{t(status === "sent" && sentOn === null ? "reckoning.sentUnknown" : "reckoning.notYet")}</p>
  );
};

const Reckoned = ({ due, summary }: { due: Reckoning; summary: RequestSummary }) => {
  const { t } = useWords();
  const { sayStep, sayLimit } = useStepWords({ law: due.law, way: summary.way });
  const { leading, beside, soft } = sortSteps(due.steps);
  return (
    <>
      {leading.length > 0 && (
        <>
          <h2 className="panel-kicker due-part">{t(due.dueOn === null ? "reckoning.howOpen" : "reckoning.how")}</h2>
          <ol className="due-steps">
            {leading.map((step) => (
              <li key={JSON.stringify(step)}>{sayStep(step)}</li>
            ))}
          </ol>
        </>
      )}
      <Sentences title={t("reckoning.also")} list={beside} say={sayStep} />
      <Sentences title={t("reckoning.guidance")} list={soft} say={sayStep} />
      <Sentences title={t("reckoning.yours")} list={due.personLimits} say={sayLimit} />
    </>
  );
};

/** A day of receipt changes something only where a clock runs. */
const hasClock = ({ due, summary }: RequestPage): boolean =>
  due !== null && due.steps.length > 0 && summary.status === "sent";

export const DuePanel = ({ page }: { page: RequestPage }) => {
  const { t } = useWords();
  const { due, summary } = page;
  const dueOn = due?.dueOn ?? null;
  return (
    <section className="card due-panel" aria-label={t("reckoning.due")}>
      <p className="panel-kicker">{t("reckoning.due")}</p>
      {dueOn === null ? <NoDay due={due} summary={summary} /> : <DueDay dueOn={dueOn} isOverdue={summary.overdue} />}
      {dueOn !== null && summary.mode === "practice" && <p className="quiet">{t("reckoning.practiceDue")}</p>}
      <Duties page={page} />
      {due !== null && <Reckoned due={due} summary={summary} />}
      {hasClock(page) && summary.sentOn !== null && <Receipt page={page} sentOn={summary.sentOn} />}
    </section>
  );
};
