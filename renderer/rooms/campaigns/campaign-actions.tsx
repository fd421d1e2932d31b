// What can be done with a campaign as a whole: approve what is ready, pause, take back, throw drafts away.
import { useEffect, useState } from "react";
import type { CampaignSummary } from "../../../electron/shared/campaign.ts";
import { Button } from "../../parts/button.tsx";
import { ConfirmDialog } from "../../parts/confirm-dialog.tsx";
import { useCampaigns, useNotice, usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { ApproveDialog } from "./approve-dialog.tsx";
import { EstimateLines } from "./estimate-lines.tsx";

type Asks = "approve" | "stop" | "discard" | null;

export const CampaignActions = ({ campaign }: { campaign: CampaignSummary }) => {
  const { t } = useWords();
  const { campaignId, counts, isPaused, progress } = campaign;
  const { reckon, setPaused, stop, discard } = useCampaigns((state) => state);
  const say = useNotice((state) => state.say);
  const go = usePlace((state) => state.go);
  const [asks, setAsks] = useState<Asks>(null);
  const isBusy = progress !== null;
  const close = () => setAsks(null);

  useEffect(() => {
    if (counts.ready > 0 && !isBusy) void reckon(campaignId);
  }, [reckon, campaignId, counts.ready, isBusy]);

  const takeBack = async () => {
    close();
    const done = await stop(campaignId);
    if (!done.ok) return;
    const { takenBack, goesOn } = done.value;
    const rest = goesOn > 0 ? ` ${t("campaigns.goesOn", { count: goesOn })}` : "";
    const back = takenBack > 0 ? t("campaigns.stopped", { count: takenBack }) : t("campaigns.stoppedNone");
    say(`${back}${rest}`);
  };

  const throwAway = async () => {
    close();
    const done = await discard(campaignId);
    if (!done.ok) return;
    if (done.value.removed) go({ kind: "campaigns", campaignId: null });
    say(t("campaigns.discarded"));
  };

  return (
    <section className="campaign-actions">
      {counts.ready > 0 && !isBusy && (
        <div className="campaign-ready card">
          <div>
            {campaign.mode === "practice" && <p>{t("campaigns.estimate.practice")}</p>}
            <EstimateLines />
          </div>
          <Button weight="primary" icon="send" onPress={() => setAsks("approve")}>
            {t("campaigns.approveAll", { count: counts.ready })}
          </Button>
        </div>
      )}
      <div className="form-actions">
        {isPaused && (
          <Button weight="primary" onPress={() => void setPaused(campaignId, false)}>
            {t("campaigns.resume")}
          </Button>
        )}
        {counts.queued > 0 && !isPaused && (
          <Button icon="clock" onPress={() => void setPaused(campaignId, true)}>
            {t("campaigns.pause")}
          </Button>
        )}
        {counts.queued > 0 && !isBusy && (
          <Button icon="back" onPress={() => setAsks("stop")}>
            {t("campaigns.stop")}
          </Button>
        )}
        {counts.planned + counts.open + counts.ready > 0 && !isBusy && (
          <Button weight="danger" onPress={() => setAsks("discard")}>
            {t("campaigns.discard")}
          </Button>
        )}
      </div>
      <ApproveDialog campaign={campaign} isOpen={asks === "approve"} onClose={close} />
      <ConfirmDialog
        name="campaign-stop"
        title={t("campaigns.stopAsk")}
        text={t("campaigns.stopText")}
        yes={t("campaigns.stop")}
        isOpen={asks === "stop"}
        onYes={() => void takeBack()}
        onClose={close}
      />
      <ConfirmDialog
        name="campaign-discard"
        title={t("campaigns.discardAsk")}
        text={t("campaigns.discardText")}
        yes={t("campaigns.discard")}
        isDanger
        isOpen={asks === "discard"}
        onYes={() => void throwAway()}
        onClose={close}
      />
    </section>
  );
};
