// The way back from a request: to the campaign, the calendar or the company that the person came from, or to the tracker.
import type { Slug } from "../../../electron/shared/company.ts";
import { useCompanies, usePlace } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const useWayBack = (from: Slug | null) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const company = useCompanies((state) => state.company);
  const campaignId = usePlace(({ place }) => (place.kind === "request" ? place.campaign : undefined));
  const isOfCalendar = usePlace(({ place }) => place.kind === "request" && place.isOfCalendar === true);
  if (campaignId !== undefined) {
    return {
      name: t("shell.back", { where: t("campaigns.title") }),
      onPress: () => go({ kind: "campaigns", campaignId }),
    };
  }
  if (isOfCalendar) {
    return { name: t("shell.back", { where: t("agenda.title") }), onPress: () => go({ kind: "calendar" }) };
  }
  if (from === null) {
    return { name: t("shell.back", { where: t("tracker.title") }), onPress: () => go({ kind: "tracker" }) };
  }
  const where = company?.record.slug === from ? company.record.name.value : t("companies.title");
  return { name: t("shell.back", { where }), onPress: () => go({ kind: "companies", slug: from }) };
};
