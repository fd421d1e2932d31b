// The log of each request. Rows are added and read, never changed.
import { z } from "zod";
import type { Mode } from "../../shared/lists.ts";
import { RequestEvent } from "../../shared/message.ts";
import { RequestId } from "../../shared/request.ts";
import { jsonColumn, PlainText, toJsonColumn } from "./columns.ts";
import type { Sql, SqlRow } from "./open-sql.ts";

const EventRow = z
  .object({
    request_id: RequestId,
    event_id: RequestEvent.shape.eventId,
    kind: RequestEvent.shape.kind,
    happened_at: RequestEvent.shape.at,
    happened_on: RequestEvent.shape.on,
    by: RequestEvent.shape.by,
    text_json: jsonColumn(RequestEvent.shape.text),
  })
  .transform((row): { requestId: RequestId; event: RequestEvent } => ({
    requestId: row.request_id,
    event: {
      eventId: row.event_id,
      kind: row.kind,
      at: row.happened_at,
      on: row.happened_on,
      by: row.by,
      text: row.text_json,
    },
  }));

const selectEvents = `SELECT e.request_id, e.event_id, e.kind, e.happened_at, e.happened_on, e.by, e.text_json
  FROM request_events e`;

export type EventsTable = {
  readonly add: (requestId: RequestId, event: RequestEvent) => void;
  /** Oldest first, by instant and then by the order of writing. */
  readonly of: (requestId: RequestId) => readonly RequestEvent[];
  readonly ofMode: (mode: Mode) => ReadonlyMap<RequestId, readonly RequestEvent[]>;
  /** Ids, as they stand in the file, of requests of which an event cannot be read. */
  readonly unreadable: () => ReadonlySet<unknown>;
};

const readable = (rows: readonly SqlRow[]) =>
  rows.map((row) => EventRow.safeParse(row)).flatMap((row) => (row.success ? [row.data] : []));

export const createEventsTable = (sql: Sql, profileId: string): EventsTable => ({
  add: (requestId, event) => {
    const { eventId, kind, at, on, by, text } = RequestEvent.parse(event);
    sql.run(
      `INSERT INTO request_events (profile_id, request_id, event_id, kind, happened_at, happened_on, by, text_json)
       VALUES (:profileId, :requestId, :eventId, :kind, :at, :on, :by, :text)`,
      {
        profileId,
        requestId,
        eventId: PlainText.parse(eventId),
        kind,
        at,
        on,
        by,
        text: toJsonColumn(RequestEvent.shape.text, text),
      },
    );
  },
  of: (requestId) =>
    readable(
      sql.all(
        `${selectEvents} WHERE e.profile_id = :profileId AND e.request_id = :requestId
         ORDER BY e.happened_at, e.position`,
        { profileId, requestId },
      ),
    ).map((row) => row.event),
  ofMode: (mode) => {
    const rows = sql.all(
      `${selectEvents} JOIN requests r ON r.profile_id = e.profile_id AND r.request_id = e.request_id
       WHERE e.profile_id = :profileId AND r.mode = :mode ORDER BY e.request_id, e.happened_at, e.position`,
      { profileId, mode },
    );
    const logs = new Map<RequestId, RequestEvent[]>();
    for (const { requestId, event } of readable(rows)) {
      const log = logs.get(requestId);
      if (log === undefined) logs.set(requestId, [event]);
      else log.push(event);
    }
    return logs;
  },
  unreadable: () =>
    new Set(
      sql
        .all(`${selectEvents} WHERE e.profile_id = :profileId`, { profileId })
        .filter((row) => !EventRow.safeParse(row).success)
        .map((row) => row.request_id),
    ),
});
