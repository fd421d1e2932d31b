// What came of a restore or an import: what is new, what is in doubt, where both sides differed, and where the old lies.
import type { TakenOver } from "../../../../electron/shared/backup.ts";
import { Button } from "../../../parts/button.tsx";
import { Note } from "../../../parts/note.tsx";
import { Verbatim } from "../../../parts/verbatim.tsx";
import { WindowDialog } from "../../../parts/window-dialog.tsx";
import { useBackup } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";

const Conflicts = ({ taken: { conflicts, conflictCount } }: { taken: TakenOver }) => {
  const { t } = useWords();
  const shown = conflicts.slice(0, 20);
  const more = conflictCount - shown.length;
  return (
    <>
      <p>{t("backup.taken.conflicts", { count: conflictCount })}</p>
      <ul className="copy-conflicts">
        {shown.map(({ kind, name, reference }) => (
          <li key={`${kind} ${name} ${reference}`}>
            {t(`backup.conflict.${kind}`, { name, reference: reference ?? "" })}
          </li>
        ))}
        {more > 0 && <li>{t("backup.taken.more", { count: more })}</li>}
      </ul>
    </>
  );
};

const What = ({ taken }: { taken: TakenOver }) => {
  const { t } = useWords();
  const { how, added, doubtful, stayed, conflictCount, keptBefore } = taken;
  return (
    <>
      <p>{t(how === "replace" ? "backup.taken.replaced" : "backup.taken.merged")}</p>
      <p>{t("backup.taken.added", added)}</p>
      {stayed > 0 && <Note icon="mail">{t("backup.taken.stayed", { count: stayed })}</Note>}
      {doubtful > 0 && <Note tone="doubt">{t("backup.taken.doubtful", { count: doubtful })}</Note>}
      {how === "replace" && <p>{t("backup.taken.password")}</p>}
      {conflictCount > 0 && <Conflicts taken={taken} />}
      <p>{t("backup.taken.kept")}</p>
      <Verbatim>{keptBefore}</Verbatim>
    </>
  );
};

export const TakenDialog = () => {
  const { t } = useWords();
  const taken = useBackup((state) => state.taken);
  const forget = useBackup((state) => state.forgetTaken);
  return (
    <WindowDialog name="taken-along" title={t("backup.taken.title")} isOpen={taken !== null} onClose={forget}>
      {taken && <What taken={taken} />}
      <div className="form-actions">
        <Button weight="primary" onPress={forget} autoFocus>
          {t("backup.taken.done")}
        </Button>
      </div>
    </WindowDialog>
  );
};
