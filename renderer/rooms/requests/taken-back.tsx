// Entries that were taken back: kept, folded, and brought back with one press.
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { Fold } from "../../parts/fold.tsx";
import { useLog, useNotice } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { EventWhen } from "./event-when.tsx";
import { EventWords, useNameEvent } from "./event-words.tsx";

export const TakenBack = ({ page, onUndo }: { page: RequestPage; onUndo: () => void }) => {
  const { t } = useWords();
  const nameEvent = useNameEvent();
  const undo = useLog((state) => state.undo);
  const isBusy = useLog((state) => state.isBusy);
  const say = useNotice((state) => state.say);
  const { requestId } = page.summary;
  const rows = page.takenBack.flatMap(({ eventId, by }) => {
    const event = page.events.find((one) => one.eventId === eventId);
    return event === undefined ? [] : [{ event, by, what: nameEvent(event) }];
  });
  if (rows.length === 0) return null;
  const restore = async (by: string, what: string) => {
    onUndo();
    const done = await undo(requestId, by);
    if (done?.ok) say(t("history.restored", { what }));
  };
  return (
    <Fold title={t("history.takenBack")} level={3}>
      <ul className="history-before">
        {rows.map(({ event, by, what }) => (
          <li key={event.eventId} className="history-words">
            <EventWords event={event} />
            <EventWhen event={event} />
            <Button
              weight="quiet"
              icon="again"
              aria-label={t("history.restoreName", { what })}
              isDisabled={isBusy}
              onPress={() => void restore(by, what)}
            >
              {t("history.restore")}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
};
