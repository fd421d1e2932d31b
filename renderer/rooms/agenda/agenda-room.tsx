// The calendar: a month with what falls on each of its days, and the same as a list.
import { useEffect } from "react";
import { Button } from "../../parts/button.tsx";
import { Empty } from "../../parts/empty.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Note } from "../../parts/note.tsx";
import { ScreenTitle } from "../../parts/screen-title.tsx";
import "../../parts/whole-room.css";
import { wholeBoard } from "../../../electron/shared/whole-board.ts";
import { useAgenda, usePlace, useSettings, useTracker } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { AgendaList } from "./agenda-list.tsx";
import { MonthView } from "./month-view.tsx";
import { SaveReminders } from "./save-reminders.tsx";
import "./agenda-room.css";
import { shows } from "../../parts/room-states.ts";

const Overdue = ({ count }: { count: number }) => {
  const { t } = useWords();
  const show = useTracker((state) => state.show);
  const go = usePlace((state) => state.go);
  const showThem = () => {
    void show({ ...wholeBoard, lane: "overdue" });
    go({ kind: "tracker" });
  };
  return (
    <Note tone="bad">
      <div className="agenda-overdue">
        <p className="note-title">{t("agenda.overdueNow", { count })}</p>
        <Button onPress={showThem}>{t("agenda.toOverdue")}</Button>
      </div>
    </Note>
  );
};

export const AgendaRoom = () => {
  const { t } = useWords();
  const today = useSettings((state) => state.info.today);
  const { days, month, failure, open } = useAgenda((state) => state);
  const go = usePlace((state) => state.go);
  useEffect(() => {
    void open(today);
  }, [open, today]);
  const state = failure ? "failed" : days === null ? "loading" : days.all === 0 ? "empty" : "rows";
  return (
    <div className="whole-room" {...shows("calendar", state)}>
      <div className="split-title whole-room-head">
        <ScreenTitle>{t("agenda.title")}</ScreenTitle>
        {days && days.all > 0 && (
          <div className="agenda-tools">
            <p className="quiet small">{t("agenda.count", { count: days.all })}</p>
            <SaveReminders requestId={null} />
          </div>
        )}
      </div>
      {failure && <FailureNote {...failure} />}
      {days === null && failure === null && <p className="quiet">{t("agenda.loading")}</p>}
      {days !== null && days.overdue > 0 && <Overdue count={days.overdue} />}
      {days !== null && days.all > 0 && month !== null && (
        <div className="agenda-parts">
          <MonthView month={month} days={days} />
          <AgendaList month={month} days={days} />
        </div>
      )}
      {days?.all === 0 && (
        <Empty icon="calendar" title={t("agenda.empty")} hint={t("agenda.emptyHint")}>
          <Button weight="primary" onPress={() => go({ kind: "companies", slug: null })}>
            {t("agenda.emptyGo")}
          </Button>
        </Empty>
      )}
    </div>
  );
};
