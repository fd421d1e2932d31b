// Asks before many letters are approved at once, and says exactly what happens then.
import { useEffect } from "react";
import type { CampaignSummary } from "../../../electron/shared/campaign.ts";
import { Button } from "../../parts/button.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { WindowDialog } from "../../parts/window-dialog.tsx";
import { useCampaigns, useNotice, useOutbox, useSettings } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { EstimateLines } from "./estimate-lines.tsx";

const none: readonly string[] = [];

type Props = { campaign: CampaignSummary; isOpen: boolean; onClose: () => void };

export const ApproveDialog = ({ campaign, isOpen, onClose }: Props) => {
  const { t } = useWords();
  const { campaignId, mode, counts, isPaused } = campaign;
  const approve = useCampaigns((state) => state.approve);
  const reckon = useCampaigns((state) => state.reckon);
  const say = useNotice((state) => state.say);
  const estimate = useCampaigns((state) => state.estimate);
  const mailboxes = estimate?.mailboxes ?? none;
  const outboxPaused = useOutbox((state) => state.status?.paused ?? null);
  const isAutomatic = useSettings(({ settings }) => settings.outbox.automatic);
  const loadOutbox = useOutbox((state) => state.load);
  const refresh = useCampaigns((state) => state.refresh);
  // What is said is what is approved: the letters that the mark stands for, never those that the page has read of.
  const count = estimate?.letters ?? counts.ready;
  const isSame = estimate !== null && estimate.letters === counts.ready;

  useEffect(() => {
    if (!isOpen) return;
    void loadOutbox();
    // The page may have stood open for hours, and what waits is another number by now.
    void reckon(campaignId);
  }, [isOpen, loadOutbox, reckon, campaignId]);

  useEffect(() => {
    if (isOpen && estimate !== null && !isSame) void refresh();
  }, [isOpen, estimate, isSame, refresh]);

  const approveAll = async (mark: string) => {
    onClose();
    const done = await approve({ campaignId, letters: { kind: "all-ready", mark } });
    if (!done.ok) return;
    const { approved, changed, skipped } = done.value;
    const parts = [
      approved > 0 ? t("campaigns.approved", { count: approved }) : t("campaigns.approvedNone"),
      ...(changed > 0 ? [t("campaigns.changed", { count: changed })] : []),
      ...(skipped > 0 ? [t("campaigns.skipped", { count: skipped })] : []),
    ];
    say(parts.join(" "));
  };

  return (
    <WindowDialog
      name="campaign-approve"
      title={t("campaigns.ask.title", { count })}
      isOpen={isOpen}
      onClose={onClose}
      role="alertdialog"
    >
      <p>
        {mode === "practice"
          ? t("campaigns.ask.practice", { count })
          : t("campaigns.ask.real", { count, mailbox: mailboxes.map(spellOut).join(", ") })}
      </p>
      <EstimateLines />
      {outboxPaused !== null && <p>{t("campaigns.ask.outboxPaused")}</p>}
      {!isAutomatic && <p>{t("campaigns.ask.mustAsk")}</p>}
      {isPaused && <p>{t("campaigns.ask.pausedToo")}</p>}
      <p>{t("campaigns.ask.rest")}</p>
      <div className="form-actions">
        <Button
          weight="primary"
          icon="send"
          isDisabled={!isSame}
          onPress={() => estimate && void approveAll(estimate.mark)}
        >
          {t("campaigns.approveAll", { count })}
        </Button>
        <Button onPress={onClose} autoFocus>
          {t("shell.cancel")}
        </Button>
      </div>
    </WindowDialog>
  );
};
