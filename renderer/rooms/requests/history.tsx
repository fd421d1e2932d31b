// Everything that happened to a request, in order.
import { readAppNote } from "../../../electron/shared/app-note.ts";
import { waysSent } from "../../../electron/shared/lists.ts";
import type { RequestEvent } from "../../../electron/shared/message.ts";
import { Panel } from "../../parts/panel.tsx";
import { Verbatim } from "../../parts/verbatim.tsx";
import { useWords } from "../../words/use-words.ts";

const readWay = (text: string | null) => waysSent.find((way) => way === text) ?? null;

/** What the person said themselves; its day is the one that they named, which may lie before the entry. */
const useSaid = () => {
  const { t, day } = useWords();
  return ({ kind, by, on, text }: RequestEvent): string | null => {
    if (by !== "person") return null;
    if (kind === "received") return t("eventSaid.received", { day: day(on) });
    if (kind !== "sent") return null;
    const way = readWay(text);
    return way === null
      ? t("eventSaid.sentPlain", { day: day(on) })
      : t("eventSaid.sent", { day: day(on), way: t(`way.${way}`) });
  };
};

/** What happened, and the words of a server or a person that belong to it. */
const EventWords = ({ event }: { event: RequestEvent }) => {
  const { t } = useWords();
  const said = useSaid()(event);
  const note = event.kind === "note" && event.text !== null ? readAppNote(event.text) : null;
  const noted = event.by === "app" || note?.note === "taken-back" ? note : null;
  const quoted = noted ? noted.reply : event.text;
  if (said !== null) return <span>{said}</span>;
  return (
    <>
      <span>{noted ? t(`appNote.${noted.note}`) : t(`events.${event.kind}`)}</span>
      {noted?.code && <span className="small">{t(`failures.${noted.code}.what`)}</span>}
      {quoted !== null && <Verbatim>{quoted}</Verbatim>}
    </>
  );
};

export const History = ({ events }: { events: readonly RequestEvent[] }) => {
  const { t, shortInstant } = useWords();
  return (
    <Panel title={t("request.history")} level={2}>
      <ol className="history">
        {events.map((event) => (
          <li key={event.eventId} className="history-event">
            <div className="history-words">
              <EventWords event={event} />
              <span className="quiet small">
                <time dateTime={event.at}>{shortInstant(event.at)}</time>
                {` · ${t(`eventBy.${event.by}`)}`}
              </span>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
};
