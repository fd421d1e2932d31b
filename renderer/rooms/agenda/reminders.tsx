// On a request's page: let it rest for a while, and take its days into another calendar.
import { parseDate } from "@internationalized/date";
import { useState } from "react";
import type { RequestPage } from "../../../electron/shared/request.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { useFocusOnChange } from "../../parts/use-focus-on-change.ts";
import { useAgenda, useNotice, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { PutOffDay } from "./put-off-day.tsx";
import { SaveReminders } from "./save-reminders.tsx";
import "./reminders.css";

type Props = { page: RequestPage };
type Put = (untilOn: string | null) => void;

/** How many days are one press away. */
const spans = [
  ["day", 1],
  ["few", 3],
  ["week", 7],
] as const;

const Choice = ({ onPut, isBusy }: { onPut: Put; isBusy: boolean }) => {
  const { t } = useWords();
  const today = useSettings((state) => state.info.today);
  return (
    <>
      <div className="reminders-row">
        <h2 className="panel-kicker">{t("agenda.snooze.title")}</h2>
        {spans.map(([name, days]) => (
          <Button
            key={name}
            isDisabled={isBusy}
            onPress={() => onPut(parseDate(today).add({ days }).toString())}
            aria-label={t(`agenda.snooze.restFor.${name}`)}
          >
            {t(`agenda.snooze.for.${name}`)}
          </Button>
        ))}
        <PutOffDay onPut={onPut} isBusy={isBusy} />
      </div>
      <p className="quiet small">{t("agenda.snooze.hint")}</p>
    </>
  );
};

const Resting = ({ page, untilOn, onPut, isBusy }: Props & { untilOn: string; onPut: Put; isBusy: boolean }) => {
  const { t, day } = useWords();
  const limit = page.duties.find(
    ({ whose, edge, state, on }) =>
      whose === "person" && edge === "until" && state === "open" && on !== null && on <= untilOn,
  );
  return (
    <>
      <div className="reminders-row">
        <h2 className="reminders-rests">{t("agenda.snooze.rests", { day: day(untilOn) })}</h2>
        <Button isBusy={isBusy} onPress={() => onPut(null)}>
          {t("agenda.snooze.end")}
        </Button>
      </div>
      <p className="quiet small">
        {limit?.on ? t("agenda.snooze.limit", { day: day(limit.on) }) : t("agenda.snooze.sooner")}
      </p>
    </>
  );
};

export const Reminders = ({ page }: Props) => {
  const { t, day } = useWords();
  const { snooze, isBusy } = useAgenda((state) => state);
  const say = useNotice((state) => state.say);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { requestId, lane, snoozedUntil } = page.summary;
  const ref = useFocusOnChange<HTMLElement>(snoozedUntil);
  const hasDays = page.duties.some(({ state, on }) => state === "open" && on !== null);
  const put = async (untilOn: string | null) => {
    const done = await snooze(requestId, untilOn);
    if (done === null) return;
    setFailure(done.ok ? null : done);
    if (done.ok) say(untilOn === null ? t("agenda.snooze.ended") : t("agenda.snooze.done", { day: day(untilOn) }));
  };
  if (lane !== "do-now" && snoozedUntil === null && !hasDays) return null;
  return (
    <section ref={ref} tabIndex={-1} className="reminders" aria-label={t("agenda.snooze.title")}>
      {snoozedUntil !== null && (
        <Resting page={page} untilOn={snoozedUntil} onPut={(on) => void put(on)} isBusy={isBusy} />
      )}
      {snoozedUntil === null && lane === "do-now" && <Choice onPut={(on) => void put(on)} isBusy={isBusy} />}
      {failure && <FailureNote {...failure} />}
      {hasDays && (
        <div>
          <SaveReminders requestId={requestId} />
        </div>
      )}
    </section>
  );
};
