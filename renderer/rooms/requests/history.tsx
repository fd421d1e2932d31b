// Everything that happened to a request, in order.
import type { RequestEvent } from "../../../electron/shared/message.ts";
import { Panel } from "../../parts/panel.tsx";
import { Verbatim } from "../../parts/verbatim.tsx";
import { useWords } from "../../words/use-words.ts";

export const History = ({ events }: { events: readonly RequestEvent[] }) => {
  const { t, shortInstant } = useWords();
  return (
    <Panel title={t("request.history")} level={2}>
      <ol className="history">
        {events.map((event) => (
          <li key={event.eventId} className="history-event">
            <div className="history-words">
              <span>{t(`events.${event.kind}`)}</span>
              <span className="quiet small">
                <time dateTime={event.at}>{shortInstant(event.at)}</time>
                {` · ${t(`eventBy.${event.by}`)}`}
              </span>
              {event.text !== null && <Verbatim>{event.text}</Verbatim>}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
};
