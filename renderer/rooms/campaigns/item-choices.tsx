// The language and the law of one company's letter, as far as there is a choice.
import type { CampaignItem, CampaignSummary } from "../../../electron/shared/campaign.ts";
import { Pick } from "../../parts/pick.tsx";
import { useCampaigns } from "../../stores/use-stores.ts";
import { nameLaw } from "../../words/name-law.ts";
import { useNameLanguages } from "../../words/use-name-languages.ts";
import { useWords } from "../../words/use-words.ts";

type Props = { campaign: CampaignSummary; item: CampaignItem };

export const ItemChoices = ({ campaign: { campaignId, progress }, item: { slug, plan } }: Props) => {
  const { t } = useWords();
  const { name } = useNameLanguages();
  const edit = useCampaigns((state) => state.edit);
  if (plan === null || progress !== null) return null;
  const { languages, bases, language, basis } = plan;
  return (
    <div className="campaign-item-choices">
      {languages.length > 1 && (
        <Pick
          label={t("campaigns.item.language")}
          options={languages.map((id) => ({ id, name: name(id) }))}
          value={language}
          onChange={(chosen) => void edit(campaignId, [slug], { kind: "language", language: chosen })}
        />
      )}
      {bases.length > 1 && (
        <Pick
          label={t("campaigns.item.law")}
          options={bases.map((id) => ({ id, name: id === "plain" ? t("prepare.law.plain") : nameLaw(t, id) }))}
          value={basis}
          onChange={(chosen) => void edit(campaignId, [slug], { kind: "law", basis: chosen })}
        />
      )}
    </div>
  );
};
