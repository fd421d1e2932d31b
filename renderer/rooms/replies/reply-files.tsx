// The files of a mail, each saved where the person wants it; what can do harm is said beside its name.
import type { ReplyAttachment, ReplyPage } from "../../../electron/shared/reply.ts";
import { Button } from "../../parts/button.tsx";
import { Panel } from "../../parts/panel.tsx";
import { useNotice, useReplies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { AttachedFiles } from "../requests/attached-files.tsx";
import type { Say } from "./say.ts";

export const ReplyFiles = ({ page, level, tell }: { page: ReplyPage; level: number; tell: Say }) => {
  const { t } = useWords();
  const saveFile = useReplies((state) => state.saveFile);
  const say = useNotice((state) => state.say);
  const save = async ({ attachmentId }: Pick<ReplyAttachment, "attachmentId">) => {
    const done = await saveFile({ replyId: page.replyId, attachmentId });
    await tell(Promise.resolve(done.ok ? null : done));
    if (done.ok && done.value.saved) say(t("replies.saved"));
  };
  return (
    <Panel title={t("replies.files")} level={level}>
      <AttachedFiles
        files={page.attachments}
        action={(file) => (
          <Button
            weight="quiet"
            aria-label={t("replies.saveFile", { name: file.name })}
            onPress={() => void save(file)}
          >
            {t("replies.save")}
          </Button>
        )}
      />
    </Panel>
  );
};
