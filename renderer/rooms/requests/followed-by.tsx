// Letters that came after this one, each with where it stands.
import type { RequestSummary } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { Panel } from "../../parts/panel.tsx";
import { usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { useStatusName } from "./use-status-words.ts";

export const FollowedBy = ({ list }: { list: readonly RequestSummary[] }) => {
  const { t, shortDay } = useWords();
  const nameStatus = useStatusName();
  const go = usePlace((state) => state.go);
  if (list.length === 0) return null;
  const say = (summary: RequestSummary) => {
    const known = { kind: t(`kinds.${summary.kind}.name`), status: nameStatus(summary) };
    return summary.sentOn === null
      ? t("request.followedLine", known)
      : t("request.followedLineOn", { ...known, day: shortDay(summary.sentOn) });
  };
  return (
    <Panel title={t("request.followedBy")} level={2}>
      <ul className="followed-by">
        {list.map((summary) => (
          <li key={summary.requestId}>
            <Button
              weight="quiet"
              onPress={() => go({ kind: "request", requestId: summary.requestId, from: null, isFresh: false })}
            >
              {say(summary)}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
