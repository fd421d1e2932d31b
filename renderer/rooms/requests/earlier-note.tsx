// Warns that the same was asked of the same company before, whatever came of it.
import type { EarlierRequest } from "../../../electron/shared/request.ts";
import { Note } from "../../parts/note.tsx";
import { useWords } from "../../words/use-words.ts";

const useEarlierWords = () => {
  const { t, day } = useWords();
  return ({ status, approvedOn, sentOn, dueOn }: EarlierRequest): string => {
    const on = approvedOn === null ? t("letters.noDay") : day(approvedOn);
    if (status === "bounced") return t("letters.earlierOther.bounced", { day: on });
    if (sentOn !== null) {
      return dueOn === null
        ? t("letters.earlierSent", { day: day(sentOn) })
        : t("letters.earlierDue", { day: day(sentOn), due: day(dueOn) });
    }
    switch (status) {
      case "queued":
      case "sending":
      case "unsure":
      case "not-sent":
      case "stopped":
        return t(`letters.earlierOther.${status}`, { day: on });
      // Its day of sending cannot be read; that it was approved then is known.
      case "sent":
      case "draft":
        return t("letters.earlierOther.sent", { day: on });
      case null:
        return t("letters.earlierOther.unreadable", { day: on });
    }
  };
};

export const EarlierNote = ({ earlier }: { earlier: readonly EarlierRequest[] }) => {
  const { t } = useWords();
  const say = useEarlierWords();
  if (earlier.length === 0) return null;
  return (
    <Note icon="info" title={t("letters.earlier")}>
      <ul>
        {earlier.map((request) => (
          <li key={request.requestId}>{say(request)}</li>
        ))}
      </ul>
      <p className="quiet small">{t("letters.earlierHint")}</p>
    </Note>
  );
};
