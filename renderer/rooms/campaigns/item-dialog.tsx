// One company of a campaign: the exact letter, why there is none, and the person's word on it.
import { useEffect } from "react";
import type { CampaignItem, CampaignSummary } from "../../../electron/shared/campaign.ts";
import type { RequestId } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Fold } from "../../parts/fold.tsx";
import { WindowDialog } from "../../parts/window-dialog.tsx";
import type { CampaignChange } from "../../stores/campaigns-store.ts";
import { useCampaigns, useNotice, usePlace, useRequest } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { LetterSheet } from "../requests/letter-sheet.tsx";
import { Standing } from "./item-cell.tsx";
import { ItemChoices } from "./item-choices.tsx";

type Props = { campaign: CampaignSummary; item: CampaignItem | null; onClose: () => void };

const Letter = ({ item }: { item: CampaignItem }) => {
  const { t } = useWords();
  const page = useRequest((state) => state.page);
  if (item.requestId === null) return <p className="quiet">{t("campaigns.item.noLetter")}</p>;
  if (page?.summary.requestId !== item.requestId) return null;
  return (
    <>
      <LetterSheet letter={page.letter} way={page.summary.way} />
      {page.gloss && (
        <Fold title={t("campaigns.item.gloss")} level={3}>
          <div className="sheet-text" lang={page.gloss.language}>
            {page.gloss.text}
          </div>
        </Fold>
      )}
    </>
  );
};

const ItemActions = ({
  campaign,
  item,
  onClose,
}: {
  campaign: CampaignSummary;
  item: CampaignItem;
  onClose: () => void;
}) => {
  const { t } = useWords();
  const { edit, approve } = useCampaigns((state) => state);
  const go = usePlace((state) => state.go);
  const say = useNotice((state) => state.say);
  const { campaignId, progress } = campaign;
  const { slug, requestId, standing, state, reason } = item;
  const isBusy = progress !== null;
  const change = (what: CampaignChange) => void edit(campaignId, [slug], what);
  const approveOne = async (letter: RequestId) => {
    const done = await approve({ campaignId, letters: { kind: "one", requestId: letter } });
    if (!done.ok) return;
    onClose();
    const { approved } = done.value;
    say(approved > 0 ? t("campaigns.approved", { count: approved }) : t("campaigns.approvedNone"));
  };
  return (
    <div className="form-actions campaign-item-actions">
      {state === "drafted" && requestId !== null && (
        <Button weight="primary" icon="send" isDisabled={isBusy} onPress={() => void approveOne(requestId)}>
          {t("campaigns.item.approve")}
        </Button>
      )}
      {standing === "open" && (
        <Button icon="tick" isDisabled={isBusy} onPress={() => change({ kind: "accept" })}>
          {t("campaigns.item.accept")}
        </Button>
      )}
      {requestId !== null && (
        <Button
          icon={state === "drafted" ? "pencil" : "tracker"}
          onPress={() => go({ kind: "request", requestId, from: null, campaign: campaignId, isFresh: false })}
        >
          {t(state === "drafted" ? "campaigns.item.open" : "campaigns.item.toRequest")}
        </Button>
      )}
      {(state === "drafted" || state === "planned") && (
        <Button isDisabled={isBusy} onPress={() => change({ kind: "leave-out" })}>
          {t("campaigns.item.leaveOut")}
        </Button>
      )}
      {state === "left-out" && reason !== "company-gone" && reason !== "no-letter" && (
        <Button icon="plus" isDisabled={isBusy} onPress={() => change({ kind: "include" })}>
          {t("campaigns.item.include")}
        </Button>
      )}
      <Button weight="quiet" onPress={onClose}>
        {t("shell.close")}
      </Button>
    </div>
  );
};

export const ItemDialog = ({ campaign, item, onClose }: Props) => {
  const load = useRequest((state) => state.load);
  const failure = useCampaigns((state) => state.failure);
  const requestId = item?.requestId ?? null;
  useEffect(() => {
    if (requestId !== null) void load(requestId);
  }, [load, requestId]);
  if (item === null) return null;
  return (
    <WindowDialog name="campaign-letter" title={item.company} isOpen onClose={onClose}>
      {failure && <FailureNote {...failure} />}
      <div className="campaign-item-standing">
        <Standing item={item} />
      </div>
      {item.state !== "approved" && <ItemChoices campaign={campaign} item={item} />}
      <Letter item={item} />
      <ItemActions campaign={campaign} item={item} onClose={onClose} />
    </WindowDialog>
  );
};
