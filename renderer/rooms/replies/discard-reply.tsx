// Saves a mail as it came, or throws it away after asking.
import { useState } from "react";
import type { ReplyPage } from "../../../electron/shared/reply.ts";
import { Button } from "../../parts/button.tsx";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { useNotice, usePlace, useReplies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import type { Say } from "./say.ts";
import { useSaveFile } from "./use-save-file.ts";

export const DiscardReply = ({ page, tell }: { page: ReplyPage; tell: Say }) => {
  const { t } = useWords();
  const discard = useReplies((state) => state.discard);
  const save = useSaveFile(page.replyId, tell);
  const go = usePlace((state) => state.go);
  const say = useNotice((state) => state.say);
  const [isAsking, setAsking] = useState(false);
  const throwAway = async () => {
    setAsking(false);
    if ((await tell(discard(page.replyId))) !== null) return;
    go({ kind: "replies", replyId: null });
    say(t("replies.discarded"), { isQuiet: true });
  };
  return (
    <div className="form-actions">
      <Button weight="plain" icon="file" onPress={() => void save(null)}>
        {t("replies.saveRaw")}
      </Button>
      <Button weight="quiet" icon="cross" onPress={() => setAsking(true)}>
        {t("replies.discard")}
      </Button>
      <ConfirmDialog
        name="reply-discard"
        title={t("replies.discardAsk")}
        text={t("replies.discardText")}
        yes={t("replies.discard")}
        isDanger
        isOpen={isAsking}
        onYes={() => void throwAway()}
        onClose={() => setAsking(false)}
      />
    </div>
  );
};
