// One cell of a campaign's table.
import type { CampaignItem } from "../../../electron/shared/campaign.ts";
import { failureCodes } from "../../../electron/shared/failure-codes.ts";
import { Badge } from "../../parts/badge.tsx";
import { shows } from "../../parts/room-states.ts";
import { spellOut } from "../../parts/spell-out.ts";
import { nameLaw } from "../../words/name-law.ts";
import { useNameLanguages } from "../../words/use-name-languages.ts";
import { useWords } from "../../words/use-words.ts";
import { standingLook } from "./standing-look.ts";

export type ItemColumn = "company" | "to" | "how" | "standing";

type Props = { item: CampaignItem; column: ItemColumn; shown: readonly ItemColumn[] };

const To = ({ item: { plan } }: Pick<Props, "item">) => {
  const { t } = useWords();
  if (plan === null) return null;
  return <span className="small">{plan.to === null ? t("campaigns.noTo") : spellOut(plan.to)}</span>;
};

const How = ({ item: { plan } }: Pick<Props, "item">) => {
  const { t } = useWords();
  const { name } = useNameLanguages();
  if (plan === null) return null;
  return (
    <>
      <span>{name(plan.language)}</span>
      <span className="quiet small">
        {plan.basis === "plain" ? t("prepare.law.plain") : nameLaw(t, plan.basis)}
        {plan.isConditional && `, ${t("campaigns.conditional")}`}
      </span>
    </>
  );
};

const useReasonWords = () => {
  const { t, shortDay } = useWords();
  return ({ reason, about }: CampaignItem): string => {
    if (reason === null) return "";
    if (reason === "earlier-letter") return t("campaigns.reason.earlier-letter", { day: shortDay(about ?? "") });
    const code = failureCodes.find((one) => one === about);
    if (reason === "not-written" && code !== undefined) return t(`failures.${code}.what`);
    return t(`campaigns.reason.${reason}`, { company: about ?? "" });
  };
};

export const Standing = ({ item }: Pick<Props, "item">) => {
  const { t } = useWords();
  const sayReason = useReasonWords();
  const { plan, standing } = item;
  const law = plan === null || plan.basis === "plain" ? t("prepare.law.plain") : nameLaw(t, plan.basis);
  return (
    <>
      <Badge state={shows("item", standing)} {...standingLook[standing]}>
        {t(`campaigns.standing.${standing}`)}
      </Badge>
      {standing === "left-out" && <span className="quiet small">{sayReason(item)}</span>}
      {standing === "open" && <span className="quiet small">{t("campaigns.question", { law })}</span>}
    </>
  );
};

export const ItemCell = ({ item, column, shown }: Props) => {
  switch (column) {
    case "company":
      return (
        <>
          <span className="requests-name" dir="auto">
            {item.company}
          </span>
          {!shown.includes("to") && <To item={item} />}
          {!shown.includes("how") && <How item={item} />}
        </>
      );
    case "to":
      return <To item={item} />;
    case "how":
      return <How item={item} />;
    case "standing":
      return <Standing item={item} />;
  }
};
