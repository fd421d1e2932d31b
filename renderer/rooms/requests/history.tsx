// Everything that happened to a request, in order, and the way to write down more.
import { useRef, useState } from "react";
import type { RequestEvent } from "../../../electron/shared/message.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { Panel } from "../../parts/panel.tsx";
import { useWords } from "../../words/use-words.ts";
import { HappenedDialog } from "./happened-dialog.tsx";
import "./history.css";
import { HistoryEntry } from "./history-entry.tsx";
import { TakenBack } from "./taken-back.tsx";

/** `before: null`: a new entry. */
type Form = { readonly before: RequestEvent | null };

export const History = ({ page }: { page: RequestPage }) => {
  const { t } = useWords();
  const [form, setForm] = useState<Form | null>(null);
  const listRef = useRef<HTMLOListElement>(null);
  const byId = new Map(page.events.map((event) => [event.eventId, event]));
  return (
    <Panel
      title={t("request.history")}
      level={2}
      aside={
        <Button icon="plus" onPress={() => setForm({ before: null })}>
          {t("history.add")}
        </Button>
      }
    >
      <ol className="history" ref={listRef} tabIndex={-1} aria-label={t("request.history")}>
        {page.timeline.map((entry) => {
          const event = byId.get(entry.eventId);
          return event === undefined ? null : (
            <HistoryEntry
              key={entry.eventId}
              page={page}
              entry={entry}
              event={event}
              onCorrect={(before) => setForm({ before })}
            />
          );
        })}
      </ol>
      <TakenBack page={page} />
      {form !== null && (
        <HappenedDialog
          page={page}
          before={form.before}
          onClose={() => {
            setForm(null);
            // The button that opened it may be gone with the entry that was corrected.
            requestAnimationFrame(() => {
              if (document.activeElement === document.body) listRef.current?.focus();
            });
          }}
        />
      )}
    </Panel>
  );
};
