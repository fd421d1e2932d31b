// How many companies stand where: each counted once, and only what there is.
import type { CampaignCounts } from "../../../electron/shared/campaign.ts";
import { itemStandings } from "../../../electron/shared/campaign-names.ts";
import { Badge } from "../../parts/badge.tsx";
import { useWords } from "../../words/use-words.ts";
import { standingLook } from "./standing-look.ts";

export const StandingCounts = ({ counts }: { counts: CampaignCounts }) => {
  const { t } = useWords();
  return (
    <span className="campaign-counts">
      {itemStandings
        .filter((standing) => counts[standing] > 0)
        .map((standing) => (
          <Badge key={standing} {...standingLook[standing]}>
            {`${counts[standing]} · ${t(`campaigns.standing.${standing}`)}`}
          </Badge>
        ))}
    </span>
  );
};
