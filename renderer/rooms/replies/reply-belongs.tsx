// Which request a mail belongs to, how that is known, and the way to say otherwise.
import type { ReplyPage } from "../../../electron/shared/reply.ts";
import type { RequestId, RequestSummary } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { Panel } from "../../parts/panel.tsx";
import { Pick } from "../../parts/pick.tsx";
import { usePlace, useReplies, useTracker } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import type { Say } from "./say.ts";

/** Candidates first, in their order; then all others. Drafts got no answer. */
const sortRequests = (list: readonly RequestSummary[], candidates: readonly RequestId[]): RequestSummary[] => {
  const place = (requestId: RequestId) => {
    const at = candidates.indexOf(requestId);
    return at === -1 ? candidates.length : at;
  };
  return list.filter(({ status }) => status !== "draft").toSorted((a, b) => place(a.requestId) - place(b.requestId));
};

const none = "none";

const useWhy = ({ match, company }: ReplyPage): string => {
  const { t } = useWords();
  const { way, isSure } = match;
  const known = { company: company ?? "" };
  if (way === "person") return t("replies.sure.person");
  if (way === "none") return t("replies.unsure.none");
  return isSure ? t(`replies.sure.${way}`, known) : t(`replies.unsure.${way}`);
};

export const ReplyBelongs = ({ page, level, tell }: { page: ReplyPage; level: number; tell: Say }) => {
  const { t } = useWords();
  const list = useTracker((state) => state.list) ?? [];
  const assign = useReplies((state) => state.assign);
  const go = usePlace((state) => state.go);
  const why = useWhy(page);
  const name = ({ company, kind, reference }: RequestSummary) =>
    t("replies.requestLine", { company, kind: t(`kinds.${kind}.name`), reference });
  const sorted = sortRequests(list, page.match.candidates);
  const known = list.find(({ requestId }) => requestId === page.requestId);
  const best = sorted.find(({ requestId }) => requestId === page.match.candidates[0]);
  const choose = (id: string) => {
    const chosen = sorted.find(({ requestId }) => requestId === id)?.requestId ?? null;
    if (chosen !== page.requestId) void tell(assign(page.replyId, chosen));
  };
  return (
    <Panel title={t("replies.belongs")} level={level}>
      {known && <p className="reply-known">{name(known)}</p>}
      <p className={page.requestId === null ? "" : "quiet small"}>{why}</p>
      {page.requestId === null && best && (
        <div className="form-actions">
          <p>{name(best)}</p>
          <Button weight="primary" icon="tick" onPress={() => choose(best.requestId)}>
            {t("replies.itIs")}
          </Button>
        </div>
      )}
      {page.state !== "settled" && (
        <Pick
          label={t("replies.pick")}
          value={page.requestId ?? none}
          options={[
            { id: none, name: t("replies.none") },
            ...sorted.map((request) => ({ id: request.requestId as string, name: name(request) })),
          ]}
          onChange={choose}
        />
      )}
      {page.requestId !== null && (
        <div>
          <Button
            weight="quiet"
            onPress={() =>
              page.requestId !== null && go({ kind: "request", requestId: page.requestId, from: null, isFresh: false })
            }
          >
            {t("replies.open")}
          </Button>
        </div>
      )}
    </Panel>
  );
};
