// A log in an order in which it can have been written: each entry behind the one in whose place it stands.
import type { RequestEvent } from "../../shared/message.ts";

/**
 * By instant as far as that goes. An entry whose forerunner is not there, as it could not be read, stands in nobody's
 * place. null: entries stand in each other's place in a circle, which no log does that was written here.
 */
export const orderByWriting = <E extends Pick<RequestEvent, "eventId" | "writtenAt" | "replaces">>(
  events: readonly E[],
): readonly E[] | null => {
  const known = new Set(events.map(({ eventId }) => eventId));
  const free = events.map((event) =>
    event.replaces === null || known.has(event.replaces) ? event : { ...event, replaces: null },
  );
  let rest = free.sort((one, other) =>
    one.writtenAt < other.writtenAt ? -1 : Number(one.writtenAt > other.writtenAt),
  );
  const ordered: E[] = [];
  const written = new Set<string>();
  while (rest.length > 0) {
    const later: E[] = [];
    for (const event of rest) {
      if (event.replaces !== null && !written.has(event.replaces)) later.push(event);
      else {
        ordered.push(event);
        written.add(event.eventId);
      }
    }
    if (later.length === rest.length) return null;
    rest = later;
  }
  return ordered;
};
