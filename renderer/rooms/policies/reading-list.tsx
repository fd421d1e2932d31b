// The policies that were read before, newest first.
import { useEffect } from "react";
import { Button as Pressable } from "react-aria-components";
import type { ReadingSummary } from "../../../electron/shared/reading.ts";
import { Badge } from "../../parts/badge.tsx";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Panel } from "../../parts/panel.tsx";
import { useGrowingList } from "../../parts/use-growing-list.ts";
import { usePlace, usePolicies } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "../companies/your-requests.css";

const ReadingRow = ({ reading }: { reading: ReadingSummary }) => {
  const { t, shortInstant } = useWords();
  const go = usePlace((state) => state.go);
  const { readingId, company, file, origin, slug, open, readAt } = reading;
  return (
    <Pressable className="your-request" onPress={() => go({ kind: "policies", readingId })}>
      <span className="your-request-name">{company ?? t("policies.nameless")}</span>
      <span className="quiet small">
        {file ?? (origin === null ? t("policies.pastedText") : new URL(origin.hops.at(-1) ?? origin.asked).host)}
      </span>
      {slug !== null && (
        <Badge tone="accent" icon="companies">
          {t("policies.isCompany")}
        </Badge>
      )}
      {open > 0 && <Badge>{t("policies.openCount", { count: open })}</Badge>}
      <span className="quiet small">{shortInstant(readAt)}</span>
    </Pressable>
  );
};

const none: readonly ReadingSummary[] = [];

export const ReadingList = () => {
  const { t } = useWords();
  const list = usePolicies((state) => state.list);
  const failure = usePolicies((state) => state.failure);
  const load = usePolicies((state) => state.load);
  const { shown, hasMore, more } = useGrowingList(list ?? none);
  useEffect(() => {
    void load();
  }, [load]);
  if (failure) return <FailureNote {...failure} />;
  if (shown.length === 0) return null;
  return (
    <Panel title={t("policies.list")} level={2}>
      <ul className="your-requests">
        {shown.map((reading) => (
          <li key={reading.readingId}>
            <ReadingRow reading={reading} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button weight="quiet" onPress={more}>
          {t("policies.more")}
        </Button>
      )}
    </Panel>
  );
};
