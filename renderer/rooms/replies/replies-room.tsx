// The room of replies: mails are dropped anywhere in it; the list of what came back beside the mail that is open.
import { useEffect } from "react";
import type { ReplyId } from "../../../electron/shared/reply-id.ts";
import { type DropEvent, DropRoom } from "../../parts/drop-room.tsx";
import { Empty } from "../../parts/empty.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import "../../parts/split.css";
import { useRoomWidth } from "../../parts/use-room-width.ts";
import { useBelongs, useReplies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "./replies.css";
import { shows } from "../../parts/room-states.ts";
import { ReplyList } from "./reply-list.tsx";
import { ReplyPageView } from "./reply-page-view.tsx";
import { useBringIn } from "./use-bring-in.ts";

/** Mail programs give a dragged mail as a file; some give its source as text instead. */
const readDrop = async ({ items }: DropEvent): Promise<(File | string)[]> => {
  const given: (File | string)[] = [];
  for (const item of items) if (item.kind === "file") given.push(await item.getFile());
  if (given.length > 0) return given;
  for (const item of items) {
    const type = item.kind === "text" ? ["message/rfc822", "text/plain"].find((one) => item.types.has(one)) : undefined;
    if (item.kind === "text" && type !== undefined) given.push(await item.getText(type));
  }
  return given;
};

export const RepliesRoom = ({ replyId }: { replyId: ReplyId | null }) => {
  const { t } = useWords();
  const isWide = useRoomWidth(56);
  const { load, open } = useReplies((state) => state);
  const page = useReplies((state) => state.page);
  const list = useReplies((state) => state.list);
  const failure = useReplies((state) => state.failure);
  const search = useBelongs((state) => state.search);
  const { bringIn } = useBringIn();

  useEffect(() => {
    void load();
    void search("");
  }, [load, search]);
  useEffect(() => {
    void open(replyId);
  }, [open, replyId]);

  const isOpen = page !== null && page.replyId === replyId;
  const state = isOpen ? null : replyId === null ? "none-chosen" : failure ? "failed" : null;
  return (
    <DropRoom
      label={t("replies.dropZone")}
      icon="replies"
      letGo={t("replies.letGo")}
      onDrop={(event) => void readDrop(event).then(bringIn)}
    >
      <div className="split" data-wide={isWide || undefined}>
        {(isWide || replyId === null) && <ReplyList replyId={replyId} isBeside={isWide} />}
        {(isWide || replyId !== null) && (
          <div className="split-main" {...(state && shows("reply", state))}>
            {isOpen && <ReplyPageView key={page.replyId} page={page} isAlone={!isWide} />}
            {replyId === null && list !== null && list.length > 0 && (
              <Empty icon="replies" title={t("replies.choose")} hint={t("replies.chooseHint")} />
            )}
            {replyId !== null && !isOpen && failure && <FailureNote {...failure} />}
          </div>
        )}
      </div>
    </DropRoom>
  );
};
