// What would come of an approval: how fast letters go and when the last one is out. An estimate, and said as one.
import { useCampaigns } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const EstimateLines = () => {
  const { t, instant } = useWords();
  const estimate = useCampaigns((state) => state.estimate);
  if (estimate === null) return null;
  const { before, lastAt, isPaced, pace } = estimate;
  return (
    <div className="campaign-estimate">
      {!isPaced && <p>{t("campaigns.estimate.now")}</p>}
      {pace !== null && <p>{t("campaigns.estimate.pace", { hour: pace.perHour, day: pace.perDay })}</p>}
      {before > 0 && <p>{t("campaigns.estimate.before", { count: before })}</p>}
      {isPaced && lastAt !== null && <p>{t("campaigns.estimate.end", { at: instant(lastAt) })}</p>}
    </div>
  );
};
