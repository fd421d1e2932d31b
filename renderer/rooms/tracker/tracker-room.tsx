// The tracker: every request with where it stands and when an answer is due.
import { useEffect } from "react";
import { Button } from "../../parts/button.tsx";
import { Empty } from "../../parts/empty.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Note } from "../../parts/note.tsx";
import { ScreenTitle } from "../../parts/screen-title.tsx";
import { usePlace, useSettings, useTracker } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { BounceHunt } from "./bounce-hunt.tsx";
import { OutboxStrip } from "./outbox-strip.tsx";
import { ReplyHunt } from "./reply-hunt.tsx";
import { RequestTable } from "./request-table.tsx";
import "./tracker-room.css";

export const TrackerRoom = () => {
  const { t } = useWords();
  const list = useTracker((state) => state.list);
  const failure = useTracker((state) => state.failure);
  const load = useTracker((state) => state.load);
  const go = usePlace((state) => state.go);
  const unreadable = useSettings(({ info }) =>
    info.notices.reduce((sum, notice) => sum + (notice.kind === "requests-unreadable" ? notice.count : 0), 0),
  );
  useEffect(() => {
    void load();
  }, [load]);
  return (
    <div className="tracker">
      <div className="split-title tracker-head">
        <ScreenTitle>{t("tracker.title")}</ScreenTitle>
        {list && list.length > 0 && <p className="quiet small">{t("tracker.count", { count: list.length })}</p>}
      </div>
      <OutboxStrip />
      <BounceHunt />
      <ReplyHunt />
      {failure && <FailureNote {...failure} />}
      {unreadable > 0 && <Note tone="bad" title={t("tracker.unreadable", { count: unreadable })} />}
      {list && list.length > 0 && <RequestTable list={list} />}
      {list?.length === 0 && unreadable === 0 && (
        <Empty icon="tracker" title={t("tracker.empty")} hint={t("tracker.emptyHint")}>
          <Button weight="primary" onPress={() => go({ kind: "companies", slug: null })}>
            {t("tracker.emptyGo")}
          </Button>
        </Empty>
      )}
    </div>
  );
};
