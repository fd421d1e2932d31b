// One campaign: what is being done with it, where its companies stand, its letters, and what can be done with them.
import { useEffect, useState } from "react";
import type { CampaignId, CampaignItem, CampaignSummary } from "../../../electron/shared/campaign.ts";
import type { Slug } from "../../../electron/shared/company.ts";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Page } from "../../parts/page.tsx";
import { PracticeBadge } from "../../parts/practice-badge.tsx";
import { useCampaigns, usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { CampaignActions } from "./campaign-actions.tsx";
import { CampaignFilterBar } from "./campaign-filter-bar.tsx";
import { CampaignProgressLine } from "./campaign-progress-line.tsx";
import { CampaignTable } from "./campaign-table.tsx";
import "./campaigns.css";
import { type RoomStates, shows } from "../../parts/room-states.ts";
import { ItemDialog } from "./item-dialog.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import { StandingCounts } from "./standing-counts.tsx";

const stateOf = ({ progress, isPaused, counts }: CampaignSummary): RoomStates["campaign"] => {
  if (progress !== null) return progress.task;
  if (isPaused) return "paused";
  return counts.planned > 0 ? "not-whole" : "open";
};

export const CampaignPage = ({ campaignId }: { campaignId: CampaignId }) => {
  const { t, shortInstant } = useWords();
  const go = usePlace((state) => state.go);
  const { show, open, items, failure } = useCampaigns((state) => state);
  const [shown, setShown] = useState<Slug | null>(null);
  useEffect(() => {
    void show(campaignId);
  }, [show, campaignId]);

  const back = {
    name: t("shell.back", { where: t("campaigns.title") }),
    onPress: () => go({ kind: "campaigns", campaignId: null }),
  };
  if (open?.campaignId !== campaignId) {
    return failure ? (
      <Page state={shows("campaign", "failed")} title={t("campaigns.title")} back={back}>
        <FailureNote {...failure} />
      </Page>
    ) : null;
  }
  const item: CampaignItem | null = items.find(({ slug }) => slug === shown) ?? null;
  return (
    <Page
      state={shows("campaign", stateOf(open))}
      title={t("campaigns.name", {
        kind: t(`kinds.${open.kind}.name`),
        companies: t("campaigns.companies", { count: open.companies }),
      })}
      back={back}
      aside={open.mode === "practice" && <PracticeBadge />}
      lead={t("campaigns.begun", { at: shortInstant(open.createdAt) })}
      width="wide"
    >
      {failure && <FailureNote {...failure} />}
      <CampaignProgressLine campaign={open} />
      <section aria-label={t("campaigns.counts")} aria-live="off">
        <StandingCounts counts={open.counts} />
      </section>
      <OpenQuestions campaign={open} />
      <CampaignActions campaign={open} />
      <section className="campaign-letters">
        <CampaignFilterBar campaignId={campaignId} />
        <CampaignTable items={items} onOpen={setShown} />
      </section>
      <ItemDialog campaign={open} item={item} onClose={() => setShown(null)} />
    </Page>
  );
};
