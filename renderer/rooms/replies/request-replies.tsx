// On a request's page: what came back to it, and what is to be said of that.
import { useEffect } from "react";
import type { RequestId } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { Panel } from "../../parts/panel.tsx";
import { usePlace, useReplies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "./replies.css";
import { ReplyLine } from "./reply-line.tsx";

export const RequestReplies = ({ requestId }: { requestId: RequestId }) => {
  const { t } = useWords();
  const loadOf = useReplies((state) => state.loadOf);
  const known = useReplies((state) => state.ofRequest);
  const go = usePlace((state) => state.go);
  useEffect(() => {
    void loadOf(requestId);
  }, [loadOf, requestId]);
  const list = known?.requestId === requestId ? known.list : [];
  return (
    <Panel title={t("replies.ofRequest")} level={2}>
      {list.length === 0 ? (
        <p className="quiet">{t("replies.ofRequestNone")}</p>
      ) : (
        <ul className="request-replies">
          {list.map((reply) => (
            <li key={reply.replyId}>
              <Button weight="quiet" onPress={() => go({ kind: "replies", replyId: reply.replyId })}>
                {reply.subject === "" ? t("replies.noSubject") : reply.subject}
              </Button>
              <ReplyLine reply={reply} />
              {reply.kind === null && reply.best !== null && (
                <p className="quiet small">{t("replies.guess", { looks: t(`replyKind.${reply.best}.looks`) })}</p>
              )}
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button weight="quiet" icon="replies" onPress={() => go({ kind: "replies", replyId: null })}>
          {t("replies.toRoom")}
        </Button>
      </div>
    </Panel>
  );
};
