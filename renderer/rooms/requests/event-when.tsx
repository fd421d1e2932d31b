// When an entry's matter happened, whose it was, and when it was written down if that was later.
import type { RequestEvent } from "../../../electron/shared/message.ts";
import { useWords } from "../../words/use-words.ts";

/** Of what the person tells of another day nobody knows the hour. */
const isTold = ({ at, writtenAt, by }: RequestEvent): boolean => by !== "app" && at !== writtenAt;

export const EventWhen = ({ event }: { event: RequestEvent }) => {
  const { t, shortDay, shortInstant } = useWords();
  const { at, on, by, writtenAt, replyId } = event;
  const parts = [
    t(`eventBy.${by}`),
    ...(replyId === null ? [] : [t("history.fromReply")]),
    ...(isTold(event) ? [t("history.writtenOn", { day: shortInstant(writtenAt) })] : []),
  ];
  return (
    <span className="quiet small">
      {isTold(event) ? <time dateTime={on}>{shortDay(on)}</time> : <time dateTime={at}>{shortInstant(at)}</time>}
      {` · ${parts.join(" · ")}`}
    </span>
  );
};
