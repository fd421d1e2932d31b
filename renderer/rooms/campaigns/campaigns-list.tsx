// All campaigns of the mode, newest first, each with where its companies stand.
import { useEffect } from "react";
import { Button as Pressable } from "react-aria-components";
import type { CampaignSummary } from "../../../electron/shared/campaign.ts";
import { Badge } from "../../parts/badge.tsx";
import { Button } from "../../parts/button.tsx";
import { Empty } from "../../parts/empty.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Page } from "../../parts/page.tsx";
import { PracticeBadge } from "../../parts/practice-badge.tsx";
import { useCampaigns, usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import "./campaigns.css";
import { shows } from "../../parts/room-states.ts";
import { StandingCounts } from "./standing-counts.tsx";

const CampaignCard = ({ campaign }: { campaign: CampaignSummary }) => {
  const { t, shortInstant } = useWords();
  const go = usePlace((state) => state.go);
  const { campaignId, kind, companies, createdAt, isPaused, mode, counts } = campaign;
  return (
    <li>
      <Pressable className="campaign-card" onPress={() => go({ kind: "campaigns", campaignId })}>
        <span className="campaign-card-name">
          {t("campaigns.name", {
            kind: t(`kinds.${kind}.name`),
            companies: t("campaigns.companies", { count: companies }),
          })}
          {isPaused && <Badge icon="clock">{t("campaigns.paused")}</Badge>}
          {mode === "practice" && <PracticeBadge />}
        </span>
        <span className="quiet small">{t("campaigns.begun", { at: shortInstant(createdAt) })}</span>
        <StandingCounts counts={counts} />
      </Pressable>
    </li>
  );
};

export const CampaignsList = () => {
  const { t } = useWords();
  const list = useCampaigns((state) => state.list);
  const failure = useCampaigns((state) => state.failure);
  const load = useCampaigns((state) => state.loadList);
  const go = usePlace((state) => state.go);
  useEffect(() => {
    void load();
  }, [load]);
  const state = failure ? "failed" : list === null ? "loading" : list.length === 0 ? "empty" : "rows";
  const begin = () => go({ kind: "campaigns", campaignId: "new" });
  return (
    <Page
      title={t("campaigns.title")}
      state={shows("campaigns", state)}
      aside={
        list !== null &&
        list.length > 0 && (
          <Button icon="plus" onPress={begin}>
            {t("campaigns.new")}
          </Button>
        )
      }
    >
      {failure && <FailureNote {...failure} />}
      {list?.length === 0 && (
        <Empty icon="campaigns" title={t("campaigns.empty")} hint={t("campaigns.emptyHint")}>
          <Button weight="primary" icon="plus" onPress={begin}>
            {t("campaigns.new")}
          </Button>
        </Empty>
      )}
      {list !== null && list.length > 0 && (
        <ul className="campaign-cards" aria-label={t("campaigns.list")}>
          {list.map((campaign) => (
            <CampaignCard key={campaign.campaignId} campaign={campaign} />
          ))}
        </ul>
      )}
    </Page>
  );
};
