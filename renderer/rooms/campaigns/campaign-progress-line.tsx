// What is being done with a campaign, how far it is, and the way to end it; or what an end left undone.
import { ProgressBar } from "react-aria-components";
import type { CampaignSummary } from "../../../electron/shared/campaign.ts";
import { Button } from "../../parts/button.tsx";
import { Note } from "../../parts/note.tsx";
import { useCampaigns } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const CampaignProgressLine = ({ campaign }: { campaign: CampaignSummary }) => {
  const { t } = useWords();
  const { halt, prepare } = useCampaigns((state) => state);
  const { campaignId, progress, counts, isPaused } = campaign;
  if (progress !== null) {
    const { task, done, of } = progress;
    return (
      <div className="campaign-progress card">
        <ProgressBar value={done} minValue={0} maxValue={Math.max(of, 1)} aria-label={t(`campaigns.task.${task}`)}>
          {({ percentage = 0 }) => (
            <>
              <span>{`${t(`campaigns.task.${task}`)} · ${t("campaigns.progress", { done, of })}`}</span>
              <span className="campaign-bar">
                <span style={{ inlineSize: `${percentage}%` }} />
              </span>
            </>
          )}
        </ProgressBar>
        <Button onPress={() => void halt(campaignId)}>{t("campaigns.halt")}</Button>
      </div>
    );
  }
  return (
    <>
      {isPaused && <Note tone="doubt" icon="clock" title={t("campaigns.pausedNote")} />}
      {counts.planned > 0 && (
        <Note title={t("campaigns.notWhole", { count: counts.planned })}>
          <Button icon="pencil" onPress={() => void prepare(campaignId)}>
            {t("campaigns.write")}
          </Button>
        </Note>
      )}
    </>
  );
};
