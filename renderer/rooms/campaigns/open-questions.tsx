// Companies of which nobody knows where they sit: the law is a guess, and the person says whether it shall be that.
import type { CampaignSummary } from "../../../electron/shared/campaign.ts";
import { Button } from "../../parts/button.tsx";
import { Note } from "../../parts/note.tsx";
import { useCampaigns } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const OpenQuestions = ({ campaign: { campaignId, counts, progress } }: { campaign: CampaignSummary }) => {
  const { t } = useWords();
  const edit = useCampaigns((state) => state.edit);
  if (counts.open === 0 || progress !== null) return null;
  return (
    <Note tone="doubt" title={t("campaigns.questions", { count: counts.open })}>
      <p>{t("campaigns.questionsHint")}</p>
      <Button icon="tick" onPress={() => void edit(campaignId, null, { kind: "accept" })}>
        {t("campaigns.acceptAll", { count: counts.open })}
      </Button>
    </Note>
  );
};
