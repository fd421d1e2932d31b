// The beginning of a campaign: what to ask, in which language, and which companies.
import { useEffect, useState } from "react";
import {
  type CampaignKind,
  type CampaignTongue,
  campaignKinds,
  campaignTongues,
} from "../../../electron/shared/campaign-names.ts";
import type { Slug } from "../../../electron/shared/company.ts";
import { mostCompanies } from "../../../electron/shared/limits.ts";
import { Button } from "../../parts/button.tsx";
import { Choice } from "../../parts/choice.tsx";
import { FailureNote } from "../../parts/failure-note.tsx";
import { Page } from "../../parts/page.tsx";
import { Panel } from "../../parts/panel.tsx";
import { shows } from "../../parts/room-states.ts";
import { useCampaigns, useCompanies, usePlace, useWriting } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { NoLettersNote } from "../requests/no-letters-note.tsx";
import { CompanyTicks } from "./company-ticks.tsx";

export const NewCampaign = () => {
  const { t, locale } = useWords();
  const go = usePlace((state) => state.go);
  const { create, prepare, failure } = useCampaigns((state) => state);
  const ask = useWriting((state) => state.ask);
  const search = useCompanies((state) => state.search);
  const [kind, setKind] = useState<CampaignKind>("access");
  const [language, setLanguage] = useState<CampaignTongue>("theirs");
  const [chosen, setChosen] = useState<ReadonlySet<Slug>>(new Set());
  const [isBusy, setIsBusy] = useState(false);

  useEffect(() => {
    void search("");
  }, [search]);

  const begin = async (): Promise<void> => {
    setIsBusy(true);
    const begun = await create({ kind, slugs: [...chosen], wish: { language } });
    setIsBusy(false);
    if (!begun.ok) {
      ask(begun, begin);
      return;
    }
    const { campaignId } = begun.value;
    go({ kind: "campaigns", campaignId });
    void prepare(campaignId);
  };

  const isTooMany = chosen.size > mostCompanies;
  const isNeed = failure?.code === "details-needed" || failure?.code === "account-needed";
  return (
    <Page
      title={t("campaigns.choose.title")}
      state={shows("new-campaign", failure && !isNeed ? "failed" : "asking")}
      lead={t("campaigns.choose.lead")}
      back={{
        name: t("shell.back", { where: t("campaigns.title") }),
        onPress: () => go({ kind: "campaigns", campaignId: null }),
      }}
      width="wide"
      footer={
        <div className="campaign-foot">
          <p role="status">
            {chosen.size === 0
              ? t("campaigns.choose.chosenNone")
              : t("campaigns.choose.chosen", { count: chosen.size })}{" "}
            {isTooMany && t("campaigns.choose.most", { most: new Intl.NumberFormat(locale).format(mostCompanies) })}
          </p>
          <Button
            weight="primary"
            isDisabled={chosen.size === 0 || isTooMany}
            isBusy={isBusy}
            onPress={() => void begin()}
          >
            {chosen.size === 0 ? t("campaigns.choose.goNone") : t("campaigns.choose.go", { count: chosen.size })}
          </Button>
        </div>
      }
    >
      {failure && !isNeed && <FailureNote {...failure} />}
      <div className="campaign-choose">
        <CompanyTicks chosen={chosen} onChange={setChosen} />
        <div className="campaign-wish">
          <Panel title={t("campaigns.choose.kind")} level={2}>
            <Choice
              label={t("campaigns.choose.kind")}
              isLabelHidden
              options={campaignKinds.map((id) => ({ id, name: t(`kinds.${id}.ask`), text: t(`kinds.${id}.hint`) }))}
              value={kind}
              onChange={setKind}
            />
            <p className="quiet small">{t("campaigns.choose.notHere")}</p>
          </Panel>
          <Panel title={t("campaigns.choose.language")} level={2}>
            <Choice
              label={t("campaigns.choose.language")}
              isLabelHidden
              options={campaignTongues.map((id) => ({
                id,
                name: t(`campaigns.choose.${id}`),
                text: t(`campaigns.choose.${id}Text`),
              }))}
              value={language}
              onChange={setLanguage}
            />
            <NoLettersNote />
          </Panel>
        </div>
      </div>
    </Page>
  );
};
