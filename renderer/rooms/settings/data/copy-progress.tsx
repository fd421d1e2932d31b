// What is going on with a copy, how far it is, and the button that stops it.
import { Button } from "../../../parts/button.tsx";
import { Spinner } from "../../../parts/spinner.tsx";
import { useBackup } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";

export const CopyProgress = () => {
  const { t } = useWords();
  const busy = useBackup((state) => state.status?.busy ?? null);
  const rows = useBackup((state) => state.rows);
  const stop = useBackup((state) => state.stop);
  return (
    <div role="status" className="copy-progress">
      {busy !== null && (
        <>
          <Spinner />
          <span>{t(`backup.stage.${busy}`)}</span>
          {/* Not spoken with each number: the words before it are enough. */}
          {rows > 0 && <span aria-hidden="true">{t("backup.rows", { count: rows })}</span>}
          <Button onPress={() => void stop()}>{t("backup.stop")}</Button>
        </>
      )}
    </div>
  );
};
