// What the person has already written to this company.
import { Button as Pressable } from "react-aria-components";
import type { BoardRow } from "../../../electron/shared/board.ts";
import type { Slug } from "../../../electron/shared/company.ts";
import { Panel } from "../../parts/panel.tsx";
import { StatusBadge } from "../../parts/status-badge.tsx";
import { usePlace, useTracker } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "./your-requests.css";

const noRequests: readonly BoardRow[] = [];

export const YourRequests = ({ slug, level }: { slug: Slug; level: number }) => {
  const { t, shortDay, shortInstant } = useWords();
  const go = usePlace((state) => state.go);
  const own = useTracker(({ ofCompany }) => (ofCompany?.slug === slug ? ofCompany.list : noRequests));
  if (own.length === 0) return null;
  return (
    <Panel title={t("companies.yours")} level={level}>
      <ul className="your-requests">
        {own.map(({ requestId, kind, status, sentOn, createdAt }) => (
          <li key={requestId}>
            <Pressable
              className="your-request"
              onPress={() => go({ kind: "request", requestId, from: slug, isFresh: false })}
            >
              <span className="your-request-name">{t(`kinds.${kind}.name`)}</span>
              <StatusBadge status={status} />
              <span className="quiet small">{sentOn ? shortDay(sentOn) : shortInstant(createdAt)}</span>
            </Pressable>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
