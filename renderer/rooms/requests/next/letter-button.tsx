// Opens a letter that comes after this one on the desk, where the person reads and decides; it sends nothing.
import type { FollowUpName } from "../../../../electron/shared/letter-names.ts";
import type { RequestSummary } from "../../../../electron/shared/request.ts";
import { Button } from "../../../parts/button.tsx";
import { usePlace } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";

type Props = {
  summary: Pick<RequestSummary, "slug" | "requestId">;
  letter: FollowUpName | "access";
  /** In place of the letter's own. */
  name?: string;
  weight?: "primary" | "plain";
};

export const LetterButton = ({ summary: { slug, requestId }, letter, name, weight = "plain" }: Props) => {
  const { t } = useWords();
  const go = usePlace((state) => state.go);
  const follows = letter === "access" ? null : requestId;
  return (
    <Button weight={weight} icon="pencil" onPress={() => go({ kind: "prepare", slug, letter, follows })}>
      {name ?? t(`kinds.${letter}.ask`)}
    </Button>
  );
};
