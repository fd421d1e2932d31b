// Warns that the same was asked of the same company before.
import type { RequestPage } from "../../../electron/shared/request.ts";
import { Note } from "../../parts/note.tsx";
import { useWords } from "../../words/use-words.ts";

export const EarlierNote = ({ earlier }: { earlier: RequestPage["earlier"] }) => {
  const { t, day } = useWords();
  if (earlier.length === 0) return null;
  return (
    <Note icon="info" title={t("letters.earlier")}>
      <ul>
        {earlier.map(({ requestId, sentOn, dueOn }) => (
          <li key={requestId}>
            {dueOn === null
              ? t("letters.earlierSent", { day: day(sentOn) })
              : t("letters.earlierDue", { day: day(sentOn), due: day(dueOn) })}
          </li>
        ))}
      </ul>
      <p className="quiet small">{t("letters.earlierHint")}</p>
    </Note>
  );
};
