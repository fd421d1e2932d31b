// An entry of a request's log about what happens in this moment.
import { randomUUID } from "node:crypto";
import type { Clock } from "../adapters/clock/create-clock.ts";
import { plainEvent } from "../core/tracker/plain-event.ts";
import type { EventKind } from "../shared/lists.ts";
import type { RequestEvent } from "../shared/message.ts";

/** Its day is that of its own moment: asked for apart, the two could lie on both sides of midnight. */
export const createEventNow =
  (clock: Pick<Clock, "now" | "dayOf">) =>
  (kind: EventKind, by: RequestEvent["by"], text: string | null = null): RequestEvent => {
    const at = clock.now();
    return plainEvent({ eventId: randomUUID(), kind, at, on: clock.dayOf(at), by, text });
  };
