// The log of each request. Rows are added and read, never changed.
import * as z from "zod";
import { plainEvent } from "../../core/tracker/plain-event.ts";
import { writeAppNote } from "../../shared/app-note.ts";
import { Day, Instant } from "../../shared/day.ts";
import { refusalGrounds, refusalReasons } from "../../shared/letter-names.ts";
import type { Mode } from "../../shared/lists.ts";
import { EventFields, RequestEvent } from "../../shared/message.ts";
import { ReplyId } from "../../shared/reply-id.ts";
import { RequestId } from "../../shared/request.ts";
import { Flag, jsonColumn, PlainText, toJsonColumn } from "./columns.ts";
import type { Sql, SqlRow } from "./open-sql.ts";
import type { LinkWhen } from "./proof-hook.ts";

/** An entry that does not read is not left out: what stands there may be an answer, or that the letter went. */
const standIn = (row: SqlRow, neighbour: Instant): RequestEvent => {
  const at = Instant.safeParse(row.happened_at).data ?? neighbour;
  return plainEvent({
    eventId: `unreadable-${String(row.position)}`,
    kind: "note",
    at,
    on: Day.safeParse(row.happened_on).data ?? Day.parse(at.slice(0, 10)),
    by: "app",
    text: writeAppNote({ note: "entry-unreadable", code: null, reply: null }),
    replaces: typeof row.replaces === "string" ? row.replaces : null,
    isUndoing: row.is_undoing === 1,
  });
};

const EventRow = z
  .object({
    request_id: RequestId,
    event_id: EventFields.shape.eventId,
    kind: EventFields.shape.kind,
    happened_at: EventFields.shape.at,
    happened_on: EventFields.shape.on,
    by: EventFields.shape.by,
    text_json: jsonColumn(EventFields.shape.text),
    // "": a row that was put in by hand.
    written_at: z.union([EventFields.shape.writtenAt, z.literal("")]),
    replaces: z.string().nullable(),
    is_undoing: Flag,
    reply_id: ReplyId.nullable(),
    reason: z.enum(refusalReasons).nullable(),
    ground: z.enum(refusalGrounds).nullable(),
    until_on: Day.nullable(),
  })
  .transform((row): { requestId: RequestId; event: RequestEvent } => ({
    requestId: row.request_id,
    event: plainEvent({
      eventId: row.event_id,
      kind: row.kind,
      at: row.happened_at,
      on: row.happened_on,
      by: row.by,
      text: row.text_json,
      writtenAt: row.written_at === "" ? row.happened_at : row.written_at,
      replaces: row.replaces,
      isUndoing: row.is_undoing,
      replyId: row.reply_id,
      reason: row.reason,
      ground: row.ground,
      untilOn: row.until_on,
    }),
  }));

const selectEvents = `SELECT e.position, e.request_id, e.event_id, e.kind, e.happened_at, e.happened_on, e.by, e.text_json,
  e.written_at, e.replaces, e.is_undoing, e.reply_id, e.reason, e.ground, e.until_on, r.created_at FROM request_events e
  JOIN requests r ON r.profile_id = e.profile_id AND r.request_id = e.request_id`;

export type EventsTable = {
  readonly add: (requestId: RequestId, event: RequestEvent, link?: LinkWhen) => void;
  /** Oldest first, by instant and then by the order of writing. */
  readonly of: (requestId: RequestId) => readonly RequestEvent[];
  readonly ofMode: (mode: Mode) => ReadonlyMap<RequestId, readonly RequestEvent[]>;
};

/** An entry by its columns. */
type StoredEntry = ReturnType<typeof toRow>;

const Owner = z.object({ request_id: RequestId, created_at: Instant });

/** Rows of requests whose own row does not read are nobody's; of all others each gives an entry. */
const readEvents = (rows: readonly SqlRow[]) => {
  const newest = new Map<RequestId, Instant>();
  return rows.flatMap((row) => {
    const owner = Owner.safeParse(row);
    if (!owner.success) return [];
    const requestId = owner.data.request_id;
    const event = EventRow.safeParse(row).data?.event ?? standIn(row, newest.get(requestId) ?? owner.data.created_at);
    newest.set(requestId, event.at);
    return [{ requestId, event }];
  });
};

const toRow = (event: RequestEvent) => {
  const { eventId, kind, at, on, by, text, writtenAt, replaces, isUndoing, replyId, reason, ground, untilOn } =
    RequestEvent.parse(event);
  return {
    event_id: PlainText.parse(eventId),
    kind,
    happened_at: at,
    happened_on: on,
    by,
    text_json: toJsonColumn(EventFields.shape.text, text),
    written_at: writtenAt,
    replaces,
    is_undoing: isUndoing ? 1 : 0,
    reply_id: replyId,
    reason,
    ground,
    until_on: untilOn,
  };
};

/** `added` is called for each entry that is written, in its transaction: what it throws undoes the entry. */
export const createEventsTable = (
  sql: Sql,
  profileId: string,
  added: (requestId: RequestId, row: StoredEntry, link: LinkWhen) => void,
): EventsTable => ({
  add: (requestId, event, link = "now") =>
    sql.transact(() => {
      const row = toRow(event);
      const names = Object.keys(row);
      sql.run(
        `INSERT INTO request_events (profile_id, request_id, ${names.join(", ")})
         VALUES (:profileId, :requestId, ${names.map((name) => `:${name}`).join(", ")})`,
        { profileId, requestId, ...row },
      );
      added(requestId, row, link);
    }),
  of: (requestId) =>
    readEvents(
      sql.all(
        `${selectEvents} WHERE e.profile_id = :profileId AND e.request_id = :requestId
         ORDER BY e.happened_at, e.position`,
        { profileId, requestId },
      ),
    ).map((row) => row.event),
  ofMode: (mode) => {
    const rows = sql.all(
      `${selectEvents}
       WHERE e.profile_id = :profileId AND r.mode = :mode ORDER BY e.request_id, e.happened_at, e.position`,
      { profileId, mode },
    );
    const logs = new Map<RequestId, RequestEvent[]>();
    for (const { requestId, event } of readEvents(rows)) {
      const log = logs.get(requestId);
      if (log === undefined) logs.set(requestId, [event]);
      else log.push(event);
    }
    return logs;
  },
});
