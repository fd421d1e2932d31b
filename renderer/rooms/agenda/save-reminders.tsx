// Writes a calendar file, of one request or of all, after saying what will stand in it.
import { useState } from "react";
import type { RequestId } from "../../../electron/shared/request.ts";
import type { Failure } from "../../../electron/shared/result.ts";
import { Button } from "../../parts/button.tsx";
import { Check } from "../../parts/check.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Note } from "../../parts/note.tsx";
import { WindowDialog } from "../../parts/window-dialog.tsx";
import { useAgenda, useNotice, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

const Form = ({ requestId, onDone }: { requestId: RequestId | null; onDone: () => void }) => {
  const { t } = useWords();
  const [isNamed, setNamed] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { saveCalendar, isBusy } = useAgenda((state) => state);
  const isPractice = useSettings((state) => state.settings.mode === "practice");
  const say = useNotice((state) => state.say);
  const save = async () => {
    const done = await saveCalendar({ requestId, isNamed });
    if (done === null) return;
    setFailure(done.ok ? null : done);
    if (!done.ok) return;
    const { saved, events, cancelled } = done.value;
    const isEmpty = events + cancelled === 0;
    if (!saved && !isEmpty) return;
    const parts: string[] = [t("agenda.file.saved", { count: events })];
    if (cancelled > 0) parts.push(t("agenda.file.cancelled", { count: cancelled }));
    say(isEmpty ? t("agenda.file.nothing") : parts.join(" "));
    onDone();
  };
  return (
    <>
      <p>{t(requestId === null ? "agenda.file.textAll" : "agenda.file.textOne")}</p>
      {!isNamed && <p>{t("agenda.file.neutral")}</p>}
      <Check isOn={isNamed} onChange={setNamed}>
        {t("agenda.file.named")}
      </Check>
      {isNamed && <Note tone="doubt">{t("agenda.file.namedText")}</Note>}
      <p className="quiet small">{t("agenda.file.again")}</p>
      {isPractice && <p className="quiet small">{t("agenda.file.practice")}</p>}
      {failure && <FailureNote {...failure} />}
      <div className="form-actions">
        <Button weight="primary" isBusy={isBusy} onPress={() => void save()}>
          {t("agenda.file.save")}
        </Button>
        <Button onPress={onDone}>{t("shell.cancel")}</Button>
      </div>
    </>
  );
};

/** `requestId` null: all requests. */
export const SaveReminders = ({ requestId }: { requestId: RequestId | null }) => {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="calendar" onPress={() => setOpen(true)}>
        {t("agenda.file.open")}
      </Button>
      <WindowDialog name="reminders" title={t("agenda.file.title")} isOpen={isOpen} onClose={() => setOpen(false)}>
        <Form requestId={requestId} onDone={() => setOpen(false)} />
      </WindowDialog>
    </>
  );
};
