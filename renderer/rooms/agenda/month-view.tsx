// A month: on each day how much falls on it, told in words to those who do not see it.
import { parseDate } from "@internationalized/date";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  Button as Pressable,
} from "react-aria-components";
import type { AgendaDay, AgendaMonth } from "../../../electron/shared/agenda.ts";
import { Button } from "../../parts/button.tsx";
import { Icon } from "../../parts/icon.tsx";
import { useAgenda, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "./month-view.css";

const useDayWords = () => {
  const { t } = useWords();
  return (day: AgendaDay | undefined): string => {
    if (day === undefined) return t("agenda.day.none");
    const kinds = ["overdue", "yours", "theirs"] as const;
    return kinds.flatMap((kind) => (day[kind] > 0 ? [t(`agenda.day.${kind}`, { count: day[kind] })] : [])).join(", ");
  };
};

/** Painted and no text: the day's name, by which it is spoken to, says it in words. */
const Count = ({ of }: { of: number }) => {
  const { locale } = useWords();
  return <span data-count={new Intl.NumberFormat(locale, { notation: "compact" }).format(of)} />;
};

const Marks = ({ day }: { day: AgendaDay }) => (
  <span className="month-marks" aria-hidden="true">
    {day.yours > 0 && (
      <span className="month-mark month-yours">
        <Icon name="person" size={12} />
        <Count of={day.yours} />
      </span>
    )}
    {day.theirs > 0 && (
      <span className={`month-mark ${day.overdue > 0 ? "month-late" : "month-theirs"}`}>
        <Icon name={day.overdue > 0 ? "alert" : "mail"} size={12} />
        <Count of={day.theirs} />
      </span>
    )}
  </span>
);

const Legend = () => {
  const { t } = useWords();
  return (
    <ul className="month-legend quiet small" aria-hidden="true">
      <li className="month-yours">
        <Icon name="person" size={14} /> {t("agenda.legend.yours")}
      </li>
      <li className="month-theirs">
        <Icon name="mail" size={14} /> {t("agenda.legend.theirs")}
      </li>
      <li className="month-late">
        <Icon name="alert" size={14} /> {t("agenda.legend.overdue")}
      </li>
    </ul>
  );
};

export const MonthView = ({ month, days }: { month: string; days: AgendaMonth }) => {
  const { t } = useWords();
  const sayDay = useDayWords();
  const today = useSettings((state) => state.info.today);
  const { chosen, show, choose, reach } = useAgenda((state) => state);
  const reached = useAgenda((state) => state.reached) ?? today;
  const byDay = new Map<string, AgendaDay>(days.days.map((day) => [day.on, day]));
  return (
    <section className="month card" aria-label={t("agenda.calendar")}>
      <Calendar
        aria-label={t("agenda.calendar")}
        value={chosen === null ? null : parseDate(chosen)}
        onChange={(date) => void choose(date.toString())}
        focusedValue={parseDate(reached)}
        onFocusChange={(date) => void reach(date.toString())}
      >
        <header className="month-head">
          <Pressable slot="previous" className="month-turn" aria-label={t("agenda.earlier")}>
            <Icon name="back" size={18} />
          </Pressable>
          <Heading level={2} />
          <Pressable slot="next" className="month-turn month-next" aria-label={t("agenda.later")}>
            <Icon name="back" size={18} />
          </Pressable>
        </header>
        <CalendarGrid className="month-grid" weekdayStyle="short">
          <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
          <CalendarGridBody>
            {(date) => {
              const day = byDay.get(date.toString());
              const isToday = date.toString() === today;
              return (
                <CalendarCell
                  date={date}
                  className={`month-day${isToday ? " month-today" : ""}`}
                  render={(props, { isOutsideMonth }) => (
                    <div
                      {...props}
                      {...(!isOutsideMonth && { "aria-label": `${props["aria-label"] ?? ""}, ${sayDay(day)}` })}
                    />
                  )}
                >
                  {({ formattedDate }) => (
                    <>
                      <span>{formattedDate}</span>
                      {day && <Marks day={day} />}
                    </>
                  )}
                </CalendarCell>
              );
            }}
          </CalendarGridBody>
        </CalendarGrid>
      </Calendar>
      <div className="month-foot">
        <Legend />
        {!today.startsWith(month) && (
          <Button weight="quiet" onPress={() => void show(today)}>
            {t("agenda.today")}
          </Button>
        )}
      </div>
    </section>
  );
};
