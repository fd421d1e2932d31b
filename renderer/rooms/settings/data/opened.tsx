// What an opened copy holds beside what is here, and the ways to take it over.
import { useEffect, useRef, useState } from "react";
import type { OpenedCopy } from "../../../../electron/shared/backup.ts";
import { Button } from "../../../parts/button.tsx";
import { ConfirmDialog } from "../../../parts/confirm-dialog.tsx";
import { Note } from "../../../parts/note.tsx";
import { useBackup } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";

const counted = ["requests", "events", "contacts", "readings", "companies"] as const;

const Counts = ({ copy }: { copy: OpenedCopy }) => {
  const { t, locale } = useWords();
  const number = new Intl.NumberFormat(locale);
  return (
    <table className="copy-counts">
      <thead>
        <tr>
          <th scope="col">{t("backup.opened.title")}</th>
          <th scope="col">{t("backup.opened.there")}</th>
          <th scope="col">{t("backup.opened.here")}</th>
        </tr>
      </thead>
      <tbody>
        {counted.map((name) => (
          <tr key={name}>
            <th scope="row">{t(`backup.opened.${name}`)}</th>
            <td>{number.format(copy.holds[name])}</td>
            <td>{number.format(copy.here[name])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

export const Opened = ({ copy }: { copy: OpenedCopy }) => {
  const { t, instant } = useWords();
  const isBusy = useBackup((state) => state.status?.busy === "taking-over");
  const take = useBackup((state) => state.take);
  const leave = useBackup((state) => state.leave);
  const [isAsking, setAsking] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  // The form that had focus is gone.
  useEffect(() => ref.current?.focus(), []);
  return (
    <div ref={ref} tabIndex={-1} className="data-part">
      <p>{t("backup.opened.whole")}</p>
      <Counts copy={copy} />
      {copy.madeAt !== null && <p>{t("backup.opened.madeAt", { at: instant(copy.madeAt) })}</p>}
      {copy.waiting > 0 && <Note tone="doubt">{t("backup.opened.waiting", { count: copy.waiting })}</Note>}
      <div className="copy-ways">
        <p className="quiet small">{t("backup.opened.mergeText")}</p>
        <Button weight="primary" isBusy={isBusy} onPress={() => void take("merge")}>
          {t("backup.opened.merge")}
        </Button>
        {copy.kind === "backup" && (
          <>
            <p className="quiet small">{t("backup.opened.replaceText")}</p>
            <Button isBusy={isBusy} onPress={() => setAsking(true)}>
              {t("backup.opened.replace")}
            </Button>
          </>
        )}
        <Button weight="quiet" onPress={() => void leave()}>
          {t("backup.opened.leave")}
        </Button>
      </div>
      <ConfirmDialog
        name="backup-replace"
        title={t("backup.opened.replaceAsk")}
        text={t("backup.opened.replaceSure")}
        yes={t("backup.opened.replaceYes")}
        isDanger
        isOpen={isAsking}
        onYes={() => {
          setAsking(false);
          void take("replace");
        }}
        onClose={() => setAsking(false)}
      />
    </div>
  );
};
