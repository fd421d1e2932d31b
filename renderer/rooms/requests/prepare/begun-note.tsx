// A letter of this kind that was begun and is not out: the person goes on with it, or writes it anew in its place.
import type { RequestSummary } from "../../../../electron/shared/request.ts";
import { Button } from "../../../parts/button.tsx";
import { Note } from "../../../parts/note.tsx";
import { usePlace } from "../../../stores/use-stores.ts";
import { useWords } from "../../../words/use-words.ts";

export const BegunNote = ({ begun: { requestId, slug, follows, createdAt } }: { begun: RequestSummary }) => {
  const { t, instant } = useWords();
  const go = usePlace((state) => state.go);
  return (
    <Note icon="clock" title={t("letters.begun", { day: instant(createdAt) })}>
      <p>{t("prepare.begunHint")}</p>
      <Button
        icon="pencil"
        onPress={() => go({ kind: "request", requestId, from: follows === null ? slug : null, isFresh: false })}
      >
        {t("prepare.begunGo")}
      </Button>
    </Note>
  );
};
