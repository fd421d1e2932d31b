// Everything that happened to a request, in order, and the way to write down more.
import { useEffect, useRef, useState } from "react";
import type { RequestEvent } from "../../../electron/shared/message.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { Panel } from "../../parts/panel.tsx";
import { takeLostFocus } from "../../parts/take-lost-focus.ts";
import { useWords } from "../../words/use-words.ts";
import { HappenedDialog } from "./happened-dialog.tsx";
import "./history.css";
import { HistoryEntry } from "./history-entry.tsx";
import { TakenBack } from "./taken-back.tsx";

/** `before: null`: a new entry. `key`: each opening begins a form anew. */
type Form = { readonly before: RequestEvent | null; readonly key: number };

/** The button that was pressed may go with the entry that it belonged to; the focus then goes to the list. */
const useKeepFocus = (isOpen: boolean, timeline: RequestPage["timeline"]) => {
  const listRef = useRef<HTMLOListElement>(null);
  const wasUsed = useRef(false);
  useEffect(() => {
    if (isOpen) wasUsed.current = true;
    if (isOpen || !wasUsed.current || timeline.length === 0) return;
    return takeLostFocus(() => listRef.current?.focus({ preventScroll: true }));
  }, [isOpen, timeline]);
  return {
    listRef,
    use: () => {
      wasUsed.current = true;
    },
  };
};

export const History = ({ page }: { page: RequestPage }) => {
  const { t } = useWords();
  const [{ before, key }, setForm] = useState<Form>({ before: null, key: 0 });
  const [isOpen, setOpen] = useState(false);
  const { listRef, use } = useKeepFocus(isOpen, page.timeline);
  const open = (entry: RequestEvent | null) => {
    setForm({ before: entry, key: key + 1 });
    setOpen(true);
  };
  const byId = new Map(page.events.map((event) => [event.eventId, event]));
  return (
    <Panel
      title={t("request.history")}
      level={2}
      aside={
        <Button icon="plus" onPress={() => open(null)}>
          {t("history.add")}
        </Button>
      }
    >
      <ol className="history" ref={listRef} tabIndex={-1} aria-label={t("request.history")}>
        {page.timeline.map((entry) => {
          const event = byId.get(entry.eventId);
          return event === undefined ? null : (
            <HistoryEntry key={entry.eventId} page={page} entry={entry} event={event} onCorrect={open} onUndo={use} />
          );
        })}
      </ol>
      <TakenBack page={page} onUndo={use} />
      <HappenedDialog key={key} page={page} before={before} isOpen={isOpen} onClose={() => setOpen(false)} />
    </Panel>
  );
};
