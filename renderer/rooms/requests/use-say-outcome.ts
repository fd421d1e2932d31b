// Says to a screen reader what came of a way out; on the screen the request's page shows it.
import type { RequestPage } from "../../../electron/shared/request.ts";
import { useNotice } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";
import { useStatusName, useStatusWords } from "./use-status-words.ts";

export const useSayOutcome = () => {
  const { t } = useWords();
  const say = useNotice((state) => state.say);
  const sayStatus = useStatusWords();
  const nameStatus = useStatusName();
  return ({ summary, dispatch }: RequestPage) => {
    const title = t(`kinds.${summary.kind}.title`, { company: summary.company });
    if (dispatch?.waits === "undo") say(`${title}: ${t("outbox.undoSpoken")}`, { isQuiet: true });
    else say(`${title}: ${nameStatus(summary)}. ${sayStatus(summary)}`, { isQuiet: true });
  };
};
