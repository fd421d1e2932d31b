// Files that are kept with an entry of the history: given out, added and deleted.
import { useState } from "react";
import { FileTrigger } from "react-aria-components";
import type { EvidenceFile } from "../../../electron/shared/evidence.ts";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import { useLog, useNotice } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { FileLine } from "./file-line.tsx";
import { RefusedFiles } from "./refused-files.tsx";
import { useAddEvidence } from "./use-add-evidence.ts";

type Props = {
  readonly page: RequestPage;
  /** The entry's, and those of the entries in whose place it stands. */
  readonly eventIds: readonly string[];
  readonly addTo: { readonly eventId: string; readonly what: string } | null;
};

const useGiveOut = (page: RequestPage) => {
  const { t } = useWords();
  const { save, drop } = useLog((state) => state);
  const say = useNotice((state) => state.say);
  const [failure, setFailure] = useState<Parameters<typeof FailureNote>[0] | null>(null);
  const { requestId } = page.summary;
  return {
    failure,
    give: async ({ fileId, name }: EvidenceFile) => {
      const done = await save(requestId, fileId);
      setFailure(done === null || done.ok ? null : done);
      if (done?.ok && done.value.saved) say(t("history.fileSaved", { name }));
    },
    remove: async ({ fileId, name }: EvidenceFile) => {
      const done = await drop(requestId, fileId);
      setFailure(done === null || done.ok ? null : done);
      if (done?.ok) say(t("history.dropped", { name }));
    },
  };
};

export const EvidenceFiles = ({ page, eventIds, addTo }: Props) => {
  const { t } = useWords();
  const { failure, give, remove } = useGiveOut(page);
  const { refused, add } = useAddEvidence(page.summary.requestId);
  const [dropping, setDropping] = useState<EvidenceFile | null>(null);
  const files = eventIds.flatMap((eventId) => page.evidence[eventId] ?? []);
  return (
    <>
      {files.length > 0 && (
        <ul className="files" aria-label={t("history.files")}>
          {files.map((file) => (
            <FileLine key={file.fileId} {...file}>
              <IconButton
                icon="copy"
                name={t("history.saveFile", { name: file.name })}
                onPress={() => void give(file)}
              />
              <IconButton
                icon="cross"
                name={t("history.dropFile", { name: file.name })}
                onPress={() => setDropping(file)}
              />
            </FileLine>
          ))}
        </ul>
      )}
      {failure && <FailureNote {...failure} />}
      <RefusedFiles files={refused} words="history.fileRefused" />
      {addTo !== null && (
        <FileTrigger allowsMultiple onSelect={(list) => void add(addTo.eventId, [...(list ?? [])])}>
          <Button weight="quiet" icon="plus" aria-label={t("history.addFilesTo", { what: addTo.what })}>
            {t("history.addFiles")}
          </Button>
        </FileTrigger>
      )}
      <ConfirmDialog
        name="file-drop"
        title={t("history.dropTitle")}
        text={t("history.dropText", { name: dropping?.name ?? "" })}
        yes={t("history.drop")}
        isDanger
        isOpen={dropping !== null}
        onYes={() => {
          if (dropping !== null) void remove(dropping);
          setDropping(null);
        }}
        onClose={() => setDropping(null)}
      />
    </>
  );
};
