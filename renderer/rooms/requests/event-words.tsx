// What an entry of the log says: its name, and the words of a server or a person that belong to it.
import { readAppNote } from "../../../electron/shared/app-note.ts";
import { waysSent } from "../../../electron/shared/lists.ts";
import type { RequestEvent } from "../../../electron/shared/message.ts";
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

/** The app's own word in an entry; null: it has none. */
const readNoted = ({ kind, by, text }: RequestEvent) => {
  const note = kind === "note" && text !== null ? readAppNote(text) : null;
  return by === "app" || note?.note === "taken-back" ? note : null;
};

const sides = (kind: RequestEvent["kind"]) => (kind === "call" || kind === "post" ? kind : null);

/** An entry in a few words, for a line or for the name of a button. */
export const useNameEvent = () => {
  const { t } = useWords();
  const say = useSaid();
  return (event: RequestEvent): string => {
    const said = say(event);
    if (said !== null) return said;
    const noted = readNoted(event);
    if (noted) return t(`appNote.${noted.note}`);
    const name = t(`events.${event.kind}`);
    const kind = sides(event.kind);
    if (kind === null || event.by === "app") return name;
    return `${name}: ${t(kind === "call" ? `history.whoseCall.${event.by}` : `history.whosePost.${event.by}`)}`;
  };
};

/** A server's line is shown letter by letter; what the person wrote is prose. */
const Quoted = ({ by, children }: { by: RequestEvent["by"]; children: string }) =>
  by === "app" ? <Verbatim>{children}</Verbatim> : <p className="history-said">{children}</p>;

export const EventWords = ({ event }: { event: RequestEvent }) => {
  const { t, day } = useWords();
  const name = useNameEvent()(event);
  const isSaid = useSaid()(event) !== null;
  const noted = readNoted(event);
  const quoted = noted ? noted.reply : event.text;
  return (
    <>
      <span>{name}</span>
      {noted?.code && <span className="small">{t(`failures.${noted.code}.what`)}</span>}
      {event.untilOn !== null && <span className="small">{t("duties.until", { day: day(event.untilOn) })}</span>}
      {event.ground !== null && <span className="small">{t(`ground.${event.ground}`)}</span>}
      {quoted !== null && !isSaid && <Quoted by={event.by}>{quoted}</Quoted>}
    </>
  );
};
