// Which request a mail belongs to, how that is known, and the way to say otherwise.
import { useEffect } from "react";
import type { ReplyPage } from "../../../electron/shared/reply.ts";
import type { RequestId, RequestSummary } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { Panel } from "../../parts/panel.tsx";
import { Pick } from "../../parts/pick.tsx";
import { Search } from "../../parts/search.tsx";
import { useBelongs, usePlace, useReplies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import type { Say } from "./say.ts";

/** Candidates and its own first, in their order; then what was looked for. Drafts got no answer. */
const useRequests = ({ requestId, match: { candidates } }: ReplyPage): readonly RequestSummary[] => {
  const named = useBelongs((state) => state.named);
  const found = useBelongs((state) => state.found);
  const name = useBelongs((state) => state.name);
  const ids = [...new Set([...candidates, ...(requestId === null ? [] : [requestId])])].join(" ");
  useEffect(() => void name(ids.split(" ").filter(Boolean) as RequestId[]), [name, ids]);
  const first = named.filter((one) => ids.includes(one.requestId));
  const others = found.filter((one) => !ids.includes(one.requestId));
  return [...first, ...others].filter(({ status }) => status !== "draft");
};

/** A hundred can be scrolled through; of more the one that is meant is looked for. */
const FindRequest = () => {
  const { t } = useWords();
  const text = useBelongs((state) => state.text);
  const isMany = useBelongs((state) => state.isMany);
  const search = useBelongs((state) => state.search);
  if (!isMany && text === "") return null;
  return (
    <Search
      label={t("board.search")}
      hint={t("board.searchHint")}
      clear={t("companies.clear")}
      value={text}
      onChange={(typed) => void search(typed.slice(0, 200))}
    />
  );
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
  const assign = useReplies((state) => state.assign);
  const go = usePlace((state) => state.go);
  const why = useWhy(page);
  const name = ({ company, kind, reference }: RequestSummary) =>
    t("replies.requestLine", { company, kind: t(`kinds.${kind}.name`), reference });
  const sorted = useRequests(page);
  const known = sorted.find(({ requestId }) => requestId === page.requestId);
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
      {page.state !== "settled" && <FindRequest />}
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
