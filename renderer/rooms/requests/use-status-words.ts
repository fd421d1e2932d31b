// A status in a sentence that says no more than is known; in practice it says that the company got nothing.
import type { RequestSummary } from "../../../electron/shared/request.ts";
import { useWords } from "../../words/use-words.ts";

export const useStatusWords = () => {
  const { t } = useWords();
  return ({ status, mode, company }: RequestSummary): string =>
    mode === "practice" && status === "sent"
      ? t("practiceStatus.sent", { company })
      : t(`status.${status}.means`, { company });
};
