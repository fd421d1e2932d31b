// What came back, newest first: to do or all, each with what is to be said of it.
import { Collection, ListBox, ListBoxItem, ListBoxLoadMoreItem, ListLayout, Virtualizer } from "react-aria-components";
import type { ReplySummary } from "../../../electron/shared/reply.ts";
import type { ReplyId } from "../../../electron/shared/reply-id.ts";
import { Button } from "../../parts/button.tsx";
import { Empty } from "../../parts/empty.tsx";
import { keepScroll } from "../../parts/keep-scroll.ts";
import { Pick } from "../../parts/pick.tsx";
import { type RoomStates, shows } from "../../parts/room-states.ts";
import { ScreenTitle } from "../../parts/screen-title.tsx";
import { useGrowingList } from "../../parts/use-growing-list.ts";
import type { RepliesState } from "../../stores/replies-state.ts";
import { usePlace, useReplies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { ReplyHunt } from "../tracker/reply-hunt.tsx";
import { ImportBar } from "./import-bar.tsx";
import { ReplyLine } from "./reply-line.tsx";

const ReplyRow = ({ id, reply }: { id: ReplyId; reply: ReplySummary }) => {
  const { t } = useWords();
  const subject = reply.subject === "" ? t("replies.noSubject") : reply.subject;
  const sender = reply.fromName || reply.fromAddress || t("replies.noSender");
  return (
    <ListBoxItem id={id} textValue={`${sender}, ${subject}`} className="row">
      <span className="row-name">
        {/* Of a mail whose request nobody has named yet only its own word is known. */}
        <bdi>{reply.requestId === null ? sender : (reply.company ?? sender)}</bdi>
      </span>
      <span className="row-line">
        <bdi>{subject}</bdi>
      </span>
      <ReplyLine reply={reply} />
    </ListBoxItem>
  );
};

const NoReplies = ({ isOfOpen }: { isOfOpen: boolean }) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const choose = useReplies((state) => state.choose);
  const which = isOfOpen ? "emptyOpen" : "empty";
  return (
    <Empty icon="replies" title={t(`replies.${which}`)} hint={t(`replies.${which}Hint`)}>
      {isOfOpen && <Button onPress={() => choose("all")}>{t("replies.emptyOpenGo")}</Button>}
      <Button weight={isOfOpen ? "quiet" : "plain"} onPress={() => go({ kind: "tracker" })}>
        {t("replies.emptyGo")}
      </Button>
    </Empty>
  );
};

const none: readonly ReplySummary[] = [];

const stateOf = ({ list, show, failure }: Pick<RepliesState, "list" | "show" | "failure">): RoomStates["replies"] => {
  if (list === null) return failure === null ? "loading" : "failed";
  if (list.length > 0) return "rows";
  return show === "open" ? "none-open" : "empty";
};

export const ReplyList = ({ replyId, isBeside }: { replyId: ReplyId | null; isBeside: boolean }) => {
  const { t } = useWords();
  const list = useReplies((state) => state.list);
  const show = useReplies((state) => state.show);
  const chooseShow = useReplies((state) => state.choose);
  const go = usePlace((state) => state.go);
  const { shown, hasMore, more } = useGrowingList(list ?? none);
  const choose = (key: unknown) => {
    const chosen = list?.find((reply) => reply.replyId === key);
    if (chosen && chosen.replyId !== replyId) go({ kind: "replies", replyId: chosen.replyId });
  };
  const failure = useReplies((state) => state.failure);
  const state = stateOf({ list, show, failure });
  return (
    <section className="split-list" aria-label={t("replies.title")} {...shows("replies", state)}>
      <div className="split-head">
        <ScreenTitle>{t("replies.title")}</ScreenTitle>
        <p className="quiet small">{t("replies.lead")}</p>
        <ImportBar />
        <div className="mailbox-hunts">
          <ReplyHunt isAmongThem />
        </div>
        <Pick
          label={t("replies.show")}
          value={show}
          options={[
            { id: "open", name: t("replies.showOpen") },
            { id: "all", name: t("replies.showAll") },
          ]}
          onChange={chooseShow}
        />
      </div>
      {(state === "empty" || state === "none-open") && <NoReplies isOfOpen={state === "none-open"} />}
      {state === "rows" && (
        <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 84, padding: 8 }}>
          <ListBox
            {...keepScroll}
            aria-label={t("replies.list")}
            className="split-rows keep-scroll"
            selectionMode={isBeside ? "single" : "none"}
            selectionBehavior="replace"
            disallowEmptySelection
            selectedKeys={replyId === null ? [] : [replyId]}
            onSelectionChange={(keys) => {
              if (keys !== "all") choose([...keys][0]);
            }}
            onAction={choose}
          >
            <Collection items={shown}>{(reply) => <ReplyRow id={reply.replyId} reply={reply} />}</Collection>
            {hasMore && <ListBoxLoadMoreItem onLoadMore={more} />}
          </ListBox>
        </Virtualizer>
      )}
    </section>
  );
};
