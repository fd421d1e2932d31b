// How a company can be reached, in one line.
import type { Reach } from "../../../electron/shared/company.ts";
import { Icon } from "../../parts/icon.tsx";
import { spellOut } from "../../parts/spell-out.ts";
import { useWords } from "../../words/use-words.ts";

export const ReachLine = ({ reach }: { reach: Reach }) => {
  const { t } = useWords();
  if (reach.kind === "none") {
    return (
      <span className="row-line">
        <Icon name={reach.reason === "hidden" ? "hidden" : "info"} size={15} />
        {t(`unreachable.${reach.reason}.short`)}
      </span>
    );
  }
  return (
    <span className="row-line">
      <Icon name="mail" size={15} />
      <span>
        {spellOut(reach.value)}
        {reach.from === "person" && ` (${t("companies.ownEntry")})`}
        {reach.from === "directory" && ` (${t("companyList.unchecked")})`}
      </span>
    </span>
  );
};
