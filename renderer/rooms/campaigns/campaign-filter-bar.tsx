// Which of a campaign's companies the table shows.
import type { CampaignId } from "../../../electron/shared/campaign.ts";
import { Pick } from "../../parts/pick.tsx";
import { Search } from "../../parts/search.tsx";
import type { CampaignFilter } from "../../stores/campaigns-store.ts";
import { useCampaigns } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

const parts = [
  "all",
  "ready",
  "open",
  "left-out",
  "approved",
  "planned",
] as const satisfies readonly CampaignFilter["show"][];

export const CampaignFilterBar = ({ campaignId }: { campaignId: CampaignId }) => {
  const { t } = useWords();
  const filter = useCampaigns((state) => state.filter);
  const show = useCampaigns((state) => state.show);
  const found = useCampaigns((state) => state.found);
  return (
    <div className="campaign-filter">
      <Search
        label={t("campaigns.search")}
        hint={t("campaigns.searchHint")}
        clear={t("companies.clear")}
        value={filter.text}
        onChange={(text) => void show(campaignId, { ...filter, text })}
      />
      <Pick
        label={t("campaigns.show")}
        isLabelHidden
        options={parts.map((id) => ({ id, name: t(`campaigns.shows.${id}`) }))}
        value={filter.show}
        onChange={(part) => void show(campaignId, { ...filter, show: part })}
      />
      <p className="quiet small" role="status">
        {t("campaigns.companies", { count: found })}
      </p>
    </div>
  );
};
