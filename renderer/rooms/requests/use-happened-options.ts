// What can have happened, and on what a company rests its no, by the names that the window has for them.
import { type RefusalGround, refusalGrounds } from "../../../electron/shared/letter-names.ts";
import { type NotedKind, notedKinds } from "../../../electron/shared/lists.ts";
import { useWords } from "../../words/use-words.ts";

export const useHappenedOptions = () => {
  const { t } = useWords();
  const none: RefusalGround | "none" = "none";
  return {
    kinds: notedKinds.map((id: NotedKind) => ({ id, name: t(`events.${id}`) })),
    grounds: [
      { id: none, name: t("history.noGround") },
      ...refusalGrounds.map((id) => ({ id, name: t(`ground.${id}`) })),
    ],
  };
};
