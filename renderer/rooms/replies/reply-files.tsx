// The files of a mail, each saved where the person wants it; what can do harm is said beside its name.
import type { ReplyPage } from "../../../electron/shared/reply.ts";
import { Button } from "../../parts/button.tsx";
import { Panel } from "../../parts/panel.tsx";
import { useWords } from "../../words/use-words.ts";
import { AttachedFiles } from "../requests/attached-files.tsx";
import type { Say } from "./say.ts";
import { useSaveFile } from "./use-save-file.ts";

export const ReplyFiles = ({ page, level, tell }: { page: ReplyPage; level: number; tell: Say }) => {
  const { t } = useWords();
  const save = useSaveFile(page.replyId, tell);
  return (
    <Panel title={t("replies.files")} level={level}>
      <AttachedFiles
        files={page.attachments}
        action={(file) => (
          <Button
            weight="quiet"
            aria-label={t("replies.saveFile", { name: file.name })}
            onPress={() => void save(file.attachmentId)}
          >
            {t("replies.save")}
          </Button>
        )}
      />
    </Panel>
  );
};
