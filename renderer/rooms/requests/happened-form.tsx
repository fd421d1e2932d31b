// What happened, when, whose it was, and the files that show it.
import { type FormEvent, useRef, useState } from "react";
import { FileTrigger } from "react-aria-components";
import type { RequestEvent } from "../../../electron/shared/message.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import { useLog, useNotice } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { FileLine } from "./file-line.tsx";
import { HappenedFields } from "./happened-fields.tsx";
import { RefusedFiles } from "./refused-files.tsx";
import { useAddEvidence } from "./use-add-evidence.ts";
import { useHappened } from "./use-happened.ts";

type Props = { readonly page: RequestPage; readonly before: RequestEvent | null; readonly onClose: () => void };

const ChosenFiles = ({ files, onChange }: { files: readonly File[]; onChange: (files: readonly File[]) => void }) => {
  const { t } = useWords();
  return (
    <div className="happened-files">
      {files.length > 0 && (
        <ul className="files" aria-label={t("history.files")}>
          {files.map((file) => (
            <FileLine key={`${file.name} ${file.lastModified}`} name={file.name} bytes={file.size}>
              <IconButton
                icon="cross"
                name={t("history.leaveOut", { name: file.name })}
                onPress={() => onChange(files.filter((one) => one !== file))}
              />
            </FileLine>
          ))}
        </ul>
      )}
      <FileTrigger allowsMultiple onSelect={(list) => onChange([...files, ...(list ?? [])])}>
        <Button icon="plus">{t("history.addFiles")}</Button>
      </FileTrigger>
    </div>
  );
};

const useErrors = ({ faults, sentOn }: Pick<ReturnType<typeof useHappened>, "faults" | "sentOn">) => {
  const { t, day } = useWords();
  const ofDay = {
    missing: t("history.dayMissing"),
    late: t("history.dayLate"),
    early: t("history.dayEarly", { day: sentOn === null ? "" : day(sentOn) }),
  };
  return {
    ...(faults?.on && { on: ofDay[faults.on] }),
    ...(faults?.untilOn && { untilOn: t("history.untilEarly") }),
    ...(faults?.text && { text: t("history.wordsMissing") }),
  };
};

export const HappenedForm = ({ page, before, onClose }: Props) => {
  const { t } = useWords();
  const happened = useHappened(page, before);
  const { draft, change, sentOn, today, failure, save } = happened;
  const errors = useErrors(happened);
  const { refused, add } = useAddEvidence(page.summary.requestId);
  const [files, setFiles] = useState<readonly File[]>([]);
  const isBusy = useLog((state) => state.isBusy);
  const say = useNotice((state) => state.say);
  const ref = useRef<HTMLFormElement>(null);
  // An entry that is written must not be written twice while its files are mended.
  const [written, setWritten] = useState<string | null>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const eventId = written ?? (await save());
    if (eventId === null) {
      requestAnimationFrame(() => {
        const wrong = ref.current?.querySelector<HTMLElement>(
          "[data-invalid] [role=spinbutton], [data-invalid] textarea",
        );
        wrong?.focus();
      });
      return;
    }
    const what = t(`events.${draft.kind}`);
    if (written === null) say(t(before === null ? "history.saved" : "history.corrected", { what }));
    const wrong = await add(eventId, files);
    if (wrong.length === 0) return onClose();
    setWritten(eventId);
    setFiles([]);
  };

  return (
    <form className="form" ref={ref} onSubmit={(event) => void submit(event)} noValidate>
      {written === null && (
        <HappenedFields draft={draft} change={change} errors={errors} sentOn={sentOn} today={today} />
      )}
      <ChosenFiles files={files} onChange={setFiles} />
      <RefusedFiles files={refused} words="history.fileRefused" />
      {failure && <FailureNote {...failure} />}
      <div className="form-actions">
        <Button type="submit" weight="primary" isBusy={isBusy}>
          {t("history.save")}
        </Button>
        <Button onPress={onClose}>{t("shell.cancel")}</Button>
      </div>
    </form>
  );
};
