// Saves a mail, or one file of it, where the person wants it, and says so.
import type { ReplyAttachment } from "../../../electron/shared/reply.ts";
import type { ReplyId } from "../../../electron/shared/reply-id.ts";
import { useNotice, useReplies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import type { Say } from "./say.ts";

/** `attachmentId: null`: the mail as it came. */
export const useSaveFile = (replyId: ReplyId, tell: Say) => {
  const { t } = useWords();
  const saveFile = useReplies((state) => state.saveFile);
  const say = useNotice((state) => state.say);
  return async (attachmentId: ReplyAttachment["attachmentId"] | null): Promise<void> => {
    const done = await saveFile({ replyId, attachmentId });
    await tell(Promise.resolve(done.ok ? null : done));
    if (done.ok && done.value.saved) say(t("replies.saved"));
  };
};
