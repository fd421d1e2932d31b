// Everything in words that other programs read, and the way back.
import { useState } from "react";
import { Button } from "../../../parts/button.tsx";
import { FailureNote } from "../../../parts/failure-note.tsx";
import { Note } from "../../../parts/note.tsx";
import { Verbatim } from "../../../parts/verbatim.tsx";
import { useBackup } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";
import { DataPart } from "./data-part.tsx";
import { Opened } from "./opened.tsx";

export const ExportPart = () => {
  const { t } = useWords();
  const exportAll = useBackup((state) => state.exportAll);
  const pickExport = useBackup((state) => state.pickExport);
  const opened = useBackup((state) => state.opened);
  const failure = useBackup((state) => state.failure);
  const busy = useBackup((state) => state.status?.busy ?? null);
  const [made, setMade] = useState<string | null>(null);
  return (
    <DataPart title={t("backup.export.title")} text={t("backup.export.text")} task="export">
      <Button
        isBusy={busy === "exporting"}
        onPress={() => {
          setMade(null);
          void exportAll().then(setMade);
        }}
      >
        {t("backup.export.make")}
      </Button>
      {made !== null && (
        <Note isNews>
          <p>{t("backup.export.made")}</p>
          <Verbatim>{made}</Verbatim>
        </Note>
      )}
      <p className="quiet">{t("backup.export.importText")}</p>
      {opened?.kind === "export" ? (
        <Opened copy={opened} />
      ) : (
        <Button onPress={() => void pickExport()}>{t("backup.export.import")}</Button>
      )}
      {failure?.task === "import" && <FailureNote {...failure.failure} />}
    </DataPart>
  );
};
