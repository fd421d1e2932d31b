// In place of a due date, for a letter that comes after another one: that one's time goes on.
import { useEffect } from "react";
import type { RequestId } from "../../../electron/shared/request.ts";
import { Button } from "../../parts/button.tsx";
import { usePlace, useTracker } from "../../stores/use-stores.ts";
import { useWords } from "../../words/use-words.ts";

export const GoesOn = ({ follows }: { follows: RequestId }) => {
  const { t, day } = useWords();
  const go = usePlace((state) => state.go);
  const loadFirst = useTracker((state) => state.loadFirst);
  const first = useTracker((state) => (state.first?.requestId === follows ? state.first : null));
  useEffect(() => {
    void loadFirst(follows);
  }, [loadFirst, follows]);
  const title = first ? t(`kinds.${first.kind}.title`, { company: first.company }) : "";
  return (
    <section className="card due-panel" aria-label={t("reckoning.due")}>
      <p className="panel-kicker">{t("reckoning.due")}</p>
      <p>{t("reckoning.goesOn")}</p>
      {first && first.sentOn !== null && (
        <p>
          {first.dueOn === null
            ? t("reckoning.first", { title, day: day(first.sentOn) })
            : t("reckoning.firstDue", { title, day: day(first.sentOn), due: day(first.dueOn) })}
        </p>
      )}
      <Button onPress={() => go({ kind: "request", requestId: follows, from: null, isFresh: false })}>
        {t("reckoning.openFirst")}
      </Button>
    </section>
  );
};
