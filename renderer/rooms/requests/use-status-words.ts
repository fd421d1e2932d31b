// A status by name and in a sentence that says no more than is known; in practice it says that the company got nothing.
import type { RequestSummary } from "../../../electron/shared/request.ts";
import { findHeard } from "../../parts/find-heard.ts";
import { useWords } from "../../words/use-words.ts";

/** How a letter went out that the person says they sent themselves; null for all others. */
const otherWay = ({ status, way }: RequestSummary) =>
  status === "sent" && way !== null && way !== "email" ? way : null;

export const useStatusWords = () => {
  const { t, day } = useWords();
  return (summary: RequestSummary): string => {
    const { status, mode, company, sentOn } = summary;
    const since = findHeard(summary);
    if (since !== null) return t(`standing.${since}.means`, { company });
    const other = otherWay(summary);
    if (other !== null) {
      return t(`sentOtherwise.${other}.means`, { day: sentOn === null ? t("sentOtherwise.dayLost") : day(sentOn) });
    }
    return mode === "practice" && status === "sent"
      ? t("practiceStatus.sent", { company })
      : t(`status.${status}.means`, { company });
  };
};

export const useStatusName = () => {
  const { t } = useWords();
  return (summary: RequestSummary): string => {
    const since = findHeard(summary);
    if (since !== null) return t(`standing.${since}.name`);
    const other = otherWay(summary);
    return t(other === null ? `status.${summary.status}.name` : `sentOtherwise.${other}.name`);
  };
};
