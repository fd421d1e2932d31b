// Lists that were brought in, each of which can be taken away whole.
import { useState } from "react";
import type { DirectorySource } from "../../../electron/shared/directory.ts";
import { Button } from "../../parts/button.tsx";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { useDirectory } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { PageSource } from "../pages/page-source.tsx";

const Source = ({ source }: { source: DirectorySource }) => {
  const { t, shortInstant } = useWords();
  const undo = useDirectory((state) => state.undo);
  const isBusy = useDirectory((state) => state.work !== null);
  const [isAsking, setAsking] = useState(false);
  const { title, rows, importedAt, fileName, origin, sourceId } = source;
  return (
    <li className="directory-source">
      <div>
        <p>{title}</p>
        <p className="quiet small">
          {t("directory.sourceLine", { count: rows, at: shortInstant(importedAt), file: fileName })}
        </p>
        {origin && <PageSource origin={origin} />}
      </div>
      <Button
        weight="plain"
        aria-label={t("directory.undoOf", { title })}
        isDisabled={isBusy}
        onPress={() => setAsking(true)}
      >
        {t("directory.undo")}
      </Button>
      <ConfirmDialog
        name="directory-undo"
        title={t("directory.undoTitle")}
        text={t("directory.undoText")}
        yes={t("directory.undo")}
        isDanger
        isOpen={isAsking}
        onYes={() => {
          setAsking(false);
          void undo(sourceId);
        }}
        onClose={() => setAsking(false)}
      />
    </li>
  );
};

export const DirectorySources = () => {
  const { t } = useWords();
  const sources = useDirectory((state) => state.sources);
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="directory-sources">
      <h2 id="directory-sources">{t("directory.sources")}</h2>
      <ul className="directory-sources">
        {sources.map((source) => (
          <Source key={source.sourceId} source={source} />
        ))}
      </ul>
    </section>
  );
};
