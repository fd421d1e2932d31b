// Says once, wherever the person is, that a backup by itself failed, and when the last good one was.
import { useEffect } from "react";
import { Button } from "../parts/button.tsx";
import { Note } from "../parts/note.tsx";
import { useBackup, usePlace } from "../stores/use-stores.ts";
import { useWords } from "../words/use-words.ts";
import "./set-aside-notice.css";
import { shows } from "../parts/room-states.ts";

export const BackupNotice = () => {
  const { t, instant } = useWords();
  const status = useBackup((state) => state.status);
  const load = useBackup((state) => state.load);
  const readTrouble = useBackup((state) => state.readTrouble);
  const go = usePlace((state) => state.go);
  useEffect(() => {
    void load();
  }, [load]);
  if (status === null || status.trouble === null || status.trouble.isRead) return null;
  const { at, code, folder } = status.trouble;
  const what = t(`failures.${code}.what`);
  const todo = t(`failures.${code}.todo`);
  return (
    <div className="set-aside">
      <Note state={shows("notice", "backup-failed")} tone="bad" title={t("backup.trouble.title")} isNews>
        <p>{t("backup.trouble.text", { folder, at: instant(at), what, todo })}</p>
        <p>
          {status.last === null
            ? t("backup.trouble.lastNone")
            : t("backup.trouble.last", { at: instant(status.last.at) })}
        </p>
        <div className="form-actions">
          <Button weight="quiet" onPress={() => go({ kind: "settings", part: "data" })}>
            {t("backup.trouble.look")}
          </Button>
          <Button weight="quiet" onPress={() => void readTrouble()}>
            {t("shell.close")}
          </Button>
        </div>
      </Note>
    </div>
  );
};
