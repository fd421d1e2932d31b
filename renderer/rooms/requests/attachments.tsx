// Below the letter on the desk: files that go with it, picked or dragged in, and what to think of before one does.
import { useRef } from "react";
import { DropZone, type DropZoneProps, FileTrigger, Heading } from "react-aria-components";
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { IconButton } from "../../parts/icon-button.tsx";
import { useRequest } from "../../stores/use-stores.ts";
import { formatSize } from "../../words/format-size.ts";
import { useWords } from "../../words/use-words.ts";
import { AttachDossier } from "./attach-dossier.tsx";
import { AttachedFiles } from "./attached-files.tsx";
import { RefusedFiles } from "./refused-files.tsx";
import { useAttach } from "./use-attach.ts";

type Dropped = Parameters<NonNullable<DropZoneProps["onDrop"]>>[0]["items"][number];

export const Attachments = ({ page: { summary, attachments } }: { page: RequestPage }) => {
  const { t, locale } = useWords();
  const { requestId } = summary;
  const work = useRequest((state) => state.busy.get(requestId));
  const { refused, add, addDossier, remove, refuse } = useAttach(requestId);
  const addRef = useRef<HTMLDivElement>(null);
  const together = attachments.reduce((sum, { bytes }) => sum + bytes, 0);

  const take = async (items: readonly Dropped[]) => {
    const files = await Promise.all(items.flatMap((item) => (item.kind === "file" ? [item.getFile()] : [])));
    if (files.length > 0) await add(files);
    else refuse(t("letters.files.noFile"));
  };

  return (
    <DropZone
      className="attachments"
      aria-label={t("letters.files.dropZone")}
      isDisabled={work !== undefined}
      onDrop={({ items }) => void take(items)}
    >
      <div className="attachments-head">
        <Heading level={2}>{t("letters.files.title")}</Heading>
        {attachments.length > 1 && (
          <p className="quiet small">{t("letters.files.together", { size: formatSize(together, locale) })}</p>
        )}
      </div>
      {attachments.length > 0 && (
        <AttachedFiles
          files={attachments}
          action={(file) => (
            <IconButton
              icon="cross"
              name={t("letters.files.remove", { name: file.name })}
              onPress={() => {
                void remove(file).then(() => addRef.current?.querySelector("button")?.focus());
              }}
            />
          )}
        />
      )}
      <RefusedFiles files={refused} words="letters.files.refused" />
      <div className="attachments-add" ref={addRef}>
        <FileTrigger allowsMultiple onSelect={(list) => void add([...(list ?? [])])}>
          <Button icon="plus" isBusy={work === "attaching"} isDisabled={work !== undefined && work !== "attaching"}>
            {t("letters.files.add")}
          </Button>
        </FileTrigger>
        <p className="quiet small">{t("letters.files.limits")}</p>
      </div>
      <p className="quiet small">{t("letters.files.think")}</p>
      {summary.kind === "complaint" && summary.follows !== null && (
        <AttachDossier isBusy={work === "making-dossier"} isDisabled={work !== undefined} onAdd={addDossier} />
      )}
    </DropZone>
  );
};
