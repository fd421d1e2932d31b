// The tracker: every request in its lane, with where it stands and who owes what until when.
import { memo, useEffect } from "react";
import { Button } from "../../parts/button.tsx";
import { Empty } from "../../parts/empty.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Note } from "../../parts/note.tsx";
import { ScreenTitle } from "../../parts/screen-title.tsx";
import "../../parts/whole-room.css";
import { useAfterPaint } from "../../parts/use-after-paint.ts";
import { usePlace, useSettings, useTracker } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { BoardGrid } from "./board-grid.tsx";
import { BoardFilter, BoardLanes } from "./board-lanes.tsx";
import { BoardOnly } from "./board-only.tsx";
import { BounceHunt } from "./bounce-hunt.tsx";
import { OutboxStrip } from "./outbox-strip.tsx";
import { ReplyHunt } from "./reply-hunt.tsx";
import "./tracker-room.css";
import { shows } from "../../parts/room-states.ts";

/** A lane in which nothing lies says what it is for; a search that finds nothing, how to see all again. */
const EmptyLane = () => {
  const { t } = useWords();
  const { lane, text, right, law, mark, slug } = useTracker((state) => state.wish);
  const show = useTracker((state) => state.show);
  const isFiltered = text.trim() !== "" || right !== null || law !== null || mark !== null || slug !== null;
  if (!isFiltered) return <p className="quiet">{t(`board.emptyLane.${lane ?? "all"}`)}</p>;
  return (
    <div {...shows("tracker", "none-found")}>
      <p>{t("board.noneFound")}</p>
      <Button onPress={() => void show({ text: "", right: null, law: null, mark: null, slug: null })}>
        {t("board.resetSearch")}
      </Button>
    </div>
  );
};

const BoardRows = () => {
  const total = useTracker((state) => state.page?.total ?? 0);
  return total > 0 ? <BoardGrid total={total} /> : <EmptyLane />;
};

/** Nothing around the rows is drawn anew for what somebody types into the search. */
const Board = memo(() => {
  // What the lanes and the lists of rights and laws work by takes longer to make than all rows in sight.
  const isPainted = useAfterPaint();
  return (
    <>
      <BoardOnly />
      <BoardLanes isPainted={isPainted} />
      {isPainted ? <BoardFilter /> : <div className="board-filter" />}
      <BoardRows />
    </>
  );
});

const Count = () => {
  const { t } = useWords();
  const total = useTracker((state) => state.page?.total ?? 0);
  return (
    <p className="quiet small" role="status">
      {t("tracker.count", { count: total })}
    </p>
  );
};

export const TrackerRoom = () => {
  const { t } = useWords();
  const all = useTracker((state) => state.page?.all ?? null);
  const failure = useTracker((state) => state.failure);
  const load = useTracker((state) => state.load);
  const go = usePlace((state) => state.go);
  const unreadable = useSettings(({ info }) =>
    info.notices.reduce((sum, notice) => sum + (notice.kind === "requests-unreadable" ? notice.count : 0), 0),
  );
  useEffect(() => {
    void load();
  }, [load]);
  const state = failure ? "failed" : all === null ? "loading" : all === 0 ? "empty" : "rows";
  return (
    <div className="tracker whole-room" {...shows("tracker", state)}>
      <div className="split-title tracker-head whole-room-head">
        <ScreenTitle>{t("tracker.title")}</ScreenTitle>
        {all !== null && all > 0 && <Count />}
      </div>
      <OutboxStrip />
      <div className="mailbox-hunts">
        <BounceHunt />
        <ReplyHunt />
      </div>
      {failure && <FailureNote {...failure} />}
      {unreadable > 0 && <Note tone="bad" title={t("tracker.unreadable", { count: unreadable })} />}
      {all === null && failure === null && <p className="quiet">{t("board.loading")}</p>}
      {all !== null && all > 0 && <Board />}
      {all === 0 && unreadable === 0 && (
        <Empty icon="tracker" title={t("tracker.empty")} hint={t("tracker.emptyHint")}>
          <Button weight="primary" onPress={() => go({ kind: "companies", slug: null })}>
            {t("tracker.emptyGo")}
          </Button>
        </Empty>
      )}
    </div>
  );
};
