// Says at the start, wherever the person is, that letters wait which they approved before, and when the next one goes.
import { useEffect } from "react";
import { Button } from "../parts/button.tsx";
import { Note } from "../parts/note.tsx";
import { useOutbox, usePlace } from "../stores/use-stores.ts";
import { useWords } from "../words/use-words.ts";
import "./set-aside-notice.css";
import { shows } from "../parts/room-states.ts";

export const LeftoverNotice = () => {
  const { t, instant } = useWords();
  const { status, isLeftoverRead, readLeftover, load, pause } = useOutbox((state) => state);
  const go = usePlace((state) => state.go);
  useEffect(() => {
    void load();
  }, [load]);
  if (status === null || status.leftover === 0 || isLeftoverRead) return null;
  const { leftover, nextAt } = status;
  return (
    <div className="set-aside">
      <Note
        state={shows("notice", "leftover")}
        tone="doubt"
        icon="clock"
        title={t("outbox.left.title", { count: leftover })}
        isNews
      >
        <p>{nextAt === null ? t("outbox.left.held") : t("outbox.left.next", { at: instant(nextAt) })}</p>
        <div className="form-actions">
          {nextAt !== null && <Button onPress={() => void pause()}>{t("outbox.pause")}</Button>}
          <Button weight="quiet" onPress={() => go({ kind: "tracker" })}>
            {t("outbox.left.look")}
          </Button>
          <Button weight="quiet" onPress={readLeftover}>
            {t("shell.close")}
          </Button>
        </div>
      </Note>
    </div>
  );
};
