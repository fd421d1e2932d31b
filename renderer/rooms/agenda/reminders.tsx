// On a request's page: let it rest for a while, and take its days into another calendar.
import { parseDate } from "@internationalized/date";
import { useState } from "react";
import type { RequestPage } from "../../../electron/shared/request.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { DayField } from "../../parts/day-field.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Panel } from "../../parts/panel.tsx";
import { useAgenda, useNotice, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { SaveReminders } from "./save-reminders.tsx";
import "./reminders.css";

type Props = { page: RequestPage };
type Put = (untilOn: string | null) => void;

/** So many days are one press away. */
const spans = [1, 3, 7] as const;
const longest = 366;

const Choice = ({ onPut, today, isBusy }: { onPut: Put; today: string; isBusy: boolean }) => {
  const { t } = useWords();
  const [own, setOwn] = useState("");
  const from = (days: number) => parseDate(today).add({ days }).toString();
  const isPossible = own > today && own <= from(longest);
  return (
    <>
      <p className="quiet small">{t("agenda.snooze.hint")}</p>
      <div className="form-actions">
        {spans.map((days) => (
          <Button key={days} isDisabled={isBusy} onPress={() => onPut(from(days))}>
            {days === 7 ? t("agenda.snooze.week") : t("agenda.snooze.days", { count: days })}
          </Button>
        ))}
      </div>
      <div className="reminders-day">
        <DayField
          label={t("agenda.snooze.day")}
          hint={t("agenda.snooze.dayHint")}
          value={own}
          onChange={setOwn}
          min={from(1)}
          max={from(longest)}
        />
        <Button isDisabled={isBusy || !isPossible} onPress={() => onPut(own)}>
          {t("agenda.snooze.set")}
        </Button>
      </div>
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
      <p>{t("agenda.snooze.rests", { day: day(untilOn) })}</p>
      <p className="quiet small">
        {limit?.on ? t("agenda.snooze.limit", { day: day(limit.on) }) : t("agenda.snooze.sooner")}
      </p>
      <div className="form-actions">
        <Button isBusy={isBusy} onPress={() => onPut(null)}>
          {t("agenda.snooze.end")}
        </Button>
      </div>
    </>
  );
};

export const Reminders = ({ page }: Props) => {
  const { t, day } = useWords();
  const today = useSettings((state) => state.info.today);
  const { snooze, isBusy } = useAgenda((state) => state);
  const say = useNotice((state) => state.say);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { requestId, lane, snoozedUntil } = page.summary;
  const hasDays = page.duties.some(({ state, on }) => state === "open" && on !== null);
  const put = async (untilOn: string | null) => {
    const done = await snooze(requestId, untilOn);
    if (done === null) return;
    setFailure(done.ok ? null : done);
    if (done.ok) say(untilOn === null ? t("agenda.snooze.ended") : t("agenda.snooze.done", { day: day(untilOn) }));
  };
  if (lane !== "do-now" && snoozedUntil === null && !hasDays) return null;
  return (
    <Panel title={t("agenda.snooze.title")} level={2}>
      {snoozedUntil !== null && (
        <Resting page={page} untilOn={snoozedUntil} onPut={(on) => void put(on)} isBusy={isBusy} />
      )}
      {snoozedUntil === null && lane === "do-now" && (
        <Choice onPut={(on) => void put(on)} today={today} isBusy={isBusy} />
      )}
      {failure && <FailureNote {...failure} />}
      {hasDays && (
        <div>
          <SaveReminders requestId={requestId} />
        </div>
      )}
    </Panel>
  );
};
