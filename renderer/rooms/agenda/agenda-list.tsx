// What falls on a day or in a month, one entry a line; each leads to its request.
import { Button as Pressable } from "react-aria-components";
import type { AgendaEntry, AgendaMonth } from "../../../electron/shared/agenda.ts";
import { agendaPage } from "../../../electron/shared/limits.ts";
import { Badge } from "../../parts/badge.tsx";
import { Button } from "../../parts/button.tsx";
import { useAgenda, usePlace, useSettings } from "../../stores/use-stores.ts";
import { countDays } from "../../words/format-day.ts";
import { sayDistance } from "../../words/say-distance.ts";
import { useWords } from "../../words/use-words.ts";
import "./agenda-list.css";

const Line = ({ entry }: { entry: AgendaEntry }) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const { requestId, whose, kind, edge, isOverdue } = entry;
  const what = t(`board.duty.${kind}`);
  return (
    <li>
      <Pressable
        className="agenda-entry"
        onPress={() => go({ kind: "request", requestId, from: null, isFresh: false, isOfCalendar: true })}
      >
        <span className="agenda-company" dir="auto">
          {entry.company}
        </span>
        {isOverdue && (
          <Badge tone="bad" icon="alert">
            {t("agenda.overdue")}
          </Badge>
        )}
        <span className="agenda-what">
          {t(whose === "company" ? "board.theyOwe" : "board.youMay", { what })}
          {!isOverdue && <span className="quiet"> · {t(edge === "until" ? "agenda.until" : "agenda.notBefore")}</span>}
        </span>
        <span className="quiet small">{t(`kinds.${entry.letter}.name`)}</span>
      </Pressable>
    </li>
  );
};

const groupByDay = (entries: readonly AgendaEntry[]): ReadonlyMap<string, AgendaEntry[]> => {
  const groups = new Map<string, AgendaEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.on);
    if (group === undefined) groups.set(entry.on, [entry]);
    else group.push(entry);
  }
  return groups;
};

const Nothing = ({ days, isDay }: { days: AgendaMonth; isDay: boolean }) => {
  const { t, dayOrMonth } = useWords();
  const show = useAgenda((state) => state.show);
  const door = (on: string | null, words: "goBefore" | "goAfter") =>
    on !== null && (
      <Button onPress={() => void show(on)}>{t(`agenda.${words}`, { month: dayOrMonth(on.slice(0, 7)) })}</Button>
    );
  return (
    <>
      <p className="quiet">{t(isDay ? "agenda.noneOnDay" : "agenda.noneInMonth")}</p>
      {!isDay && (
        <div className="form-actions">
          {door(days.after, "goAfter")}
          {door(days.before, "goBefore")}
        </div>
      )}
    </>
  );
};

export const AgendaList = ({ month, days }: { month: string; days: AgendaMonth }) => {
  const { t, day, dayOrMonth } = useWords();
  const today = useSettings((state) => state.info.today);
  const { chosen, list, show, more } = useAgenda((state) => state);
  const title =
    chosen === null
      ? t("agenda.listOfMonth", { month: dayOrMonth(month) })
      : t("agenda.listOfDay", { day: day(chosen) });
  const entries = list?.entries ?? [];
  const left = (list?.total ?? 0) - entries.length;
  return (
    <section className="agenda-list" aria-label={title}>
      <div className="panel-head">
        <h2>{title}</h2>
        {chosen !== null && (
          <Button weight="quiet" onPress={() => void show(chosen)}>
            {t("agenda.wholeMonth")}
          </Button>
        )}
      </div>
      {list?.total === 0 && <Nothing days={days} isDay={chosen !== null} />}
      {[...groupByDay(entries)].map(([on, group]) => (
        <section key={on} className="agenda-group" aria-label={day(on)}>
          {chosen === null && (
            <h3 className="agenda-day">
              {day(on)} <span className="quiet small">{sayDistance(t, countDays(today, on))}</span>
            </h3>
          )}
          <ul className="agenda-entries">
            {group.map((entry) => (
              <Line key={`${entry.requestId} ${entry.kind} ${entry.nth}`} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <div className="form-actions">
          <Button onPress={() => void more()}>{t("agenda.more", { count: Math.min(left, agendaPage) })}</Button>
          <p className="quiet small">{t("agenda.shown", { shown: entries.length, total: list?.total ?? 0 })}</p>
        </div>
      )}
    </section>
  );
};
