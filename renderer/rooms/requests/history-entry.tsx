// One entry of a request's history that stands: its words, its files, what stood there before, and what can be done.
import type { RequestEvent } from "../../../electron/shared/message.ts";
import type { RequestPage, TimelineEntry } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { Fold } from "../../parts/fold.tsx";
import { useLog, useNotice } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { EventWhen } from "./event-when.tsx";
import { EventWords, useNameEvent } from "./event-words.tsx";
import { EvidenceFiles } from "./evidence-files.tsx";

type Props = {
  readonly page: RequestPage;
  readonly entry: TimelineEntry;
  readonly event: RequestEvent;
  readonly onCorrect: (event: RequestEvent) => void;
  readonly onUndo: () => void;
};

const Earlier = ({ page, ids }: { page: RequestPage; ids: readonly string[] }) => {
  const { t } = useWords();
  const events = ids.flatMap((id) => page.events.find(({ eventId }) => eventId === id) ?? []);
  return events.length === 0 ? null : (
    <Fold title={t("history.before")} level={3}>
      <ul className="history-before">
        {events.map((event) => (
          <li key={event.eventId} className="history-words">
            <EventWords event={event} />
            <EventWhen event={event} />
          </li>
        ))}
      </ul>
    </Fold>
  );
};

export const HistoryEntry = ({ page, entry, event, onCorrect, onUndo }: Props) => {
  const { t } = useWords();
  const { requestId } = page.summary;
  const what = useNameEvent()(event);
  const undo = useLog((state) => state.undo);
  const isBusy = useLog((state) => state.isBusy);
  const say = useNotice((state) => state.say);
  const isCorrection = event.replaces !== null;
  const takeBack = async () => {
    onUndo();
    const done = await undo(requestId, event.eventId);
    if (done?.ok) say(isCorrection ? t("history.correctionUndone") : t("history.undone", { what }));
  };
  return (
    <li className="history-event">
      <div className="history-words">
        <EventWords event={event} />
        <EventWhen event={event} />
        <EvidenceFiles
          page={page}
          eventIds={[event.eventId, ...entry.earlier]}
          addTo={entry.mayCorrect ? { eventId: event.eventId, what } : null}
        />
        <Earlier page={page} ids={entry.earlier} />
        {(entry.mayCorrect || entry.mayUndo) && (
          <div className="history-actions">
            {entry.mayCorrect && (
              <Button
                weight="quiet"
                icon="pencil"
                aria-label={t("history.correctName", { what })}
                onPress={() => onCorrect(event)}
              >
                {t("history.correct")}
              </Button>
            )}
            {entry.mayUndo && (
              <Button
                weight="quiet"
                aria-label={t(isCorrection ? "history.undoCorrectionName" : "history.undoName", { what })}
                isDisabled={isBusy}
                onPress={() => void takeBack()}
              >
                {t(isCorrection ? "history.undoCorrection" : "history.undo")}
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
};
