// A log as its page shows it: what stands, what stood there before, what was taken back, and what the person may change.
import { readAppNote } from "../../shared/app-note.ts";
import type { EventKind } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { RequestPage } from "../../shared/request.ts";
import { resolveLog } from "./resolve-log.ts";

/** What the app writes as it does it; nobody can unsend a letter by saying so. */
const ownKinds: readonly EventKind[] = ["drafted", "approved", "queued", "sent"];

/** The person's own entries, and those of the company that they wrote down or confirmed. */
export const mayChange = ({ kind, by, text }: Pick<RequestEvent, "kind" | "by" | "text">): boolean =>
  by !== "app" && !ownKinds.includes(kind) && !isTakenBack({ kind, text });

/**
 * Also what a delivery report said: whoever got the letter knows all that it takes to forge one, and time that stands still
 * serves them.
 */
export const mayUndo = (event: Pick<RequestEvent, "kind" | "by" | "text">): boolean =>
  mayChange(event) || event.kind === "bounced";

/** A note of the person's that the app wrote for them: a letter that waited became a draft again. */
const isTakenBack = ({ kind, text }: Pick<RequestEvent, "kind" | "text">): boolean =>
  kind === "note" && text !== null && readAppNote(text)?.note === "taken-back";

export const showTimeline = (events: readonly RequestEvent[]): Pick<RequestPage, "timeline" | "takenBack"> => {
  const { standing, takenBack } = resolveLog(events);
  return {
    timeline: standing.map(({ event, earlier }) => ({
      eventId: event.eventId,
      earlier: earlier.map(({ eventId }) => eventId),
      mayCorrect: mayChange(event),
      mayUndo: mayUndo(event),
    })),
    takenBack: takenBack.map(({ event, by }) => ({ eventId: event.eventId, by: by.eventId })),
  };
};
