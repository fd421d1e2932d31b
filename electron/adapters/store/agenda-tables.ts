// What the person put off until when, and what was written into calendar files.
import * as z from "zod";
import { Day, Instant } from "../../shared/day.ts";
import { RequestId } from "../../shared/request.ts";
import { Flag, jsonColumn, toJsonColumn } from "./columns.ts";
import type { Sql } from "./open-sql.ts";
import { readSome } from "./read-some.ts";
import type { Store } from "./store.ts";

const SnoozeRow = z
  .object({ request_id: RequestId, until_on: Day, set_at: Instant, had_open_reply: Flag })
  .transform((row) => ({
    requestId: row.request_id,
    snooze: { untilOn: row.until_on, setAt: row.set_at, hadOpenReply: row.had_open_reply },
  }));

const EventRow = z
  .object({
    uid: z.string(),
    on_day: Day,
    title_json: jsonColumn(z.string()),
    sequence: z.int().nonnegative(),
    is_cancelled: Flag,
  })
  .transform((row) => ({
    uid: row.uid,
    on: row.on_day,
    title: row.title_json,
    sequence: row.sequence,
    isCancelled: row.is_cancelled,
  }));

export const createSnoozesTable = (sql: Sql, profileId: string): Store["snoozes"] => ({
  all: () => {
    const rows = sql.all("SELECT * FROM snoozes WHERE profile_id = :profileId", { profileId });
    return new Map(readSome(SnoozeRow, rows).map(({ requestId, snooze }) => [requestId, snooze]));
  },
  put: (requestId, snooze) => {
    if (snooze === null) {
      sql.run("DELETE FROM snoozes WHERE profile_id = :profileId AND request_id = :requestId", {
        profileId,
        requestId,
      });
      return;
    }
    sql.run(
      `INSERT INTO snoozes (profile_id, request_id, until_on, set_at, had_open_reply)
       VALUES (:profileId, :requestId, :untilOn, :setAt, :hadOpenReply)
       ON CONFLICT (profile_id, request_id) DO UPDATE SET until_on = excluded.until_on, set_at = excluded.set_at,
         had_open_reply = excluded.had_open_reply`,
      {
        profileId,
        requestId,
        untilOn: Day.parse(snooze.untilOn),
        setAt: Instant.parse(snooze.setAt),
        hadOpenReply: snooze.hadOpenReply ? 1 : 0,
      },
    );
  },
});

export const createCalendarTable = (sql: Sql, profileId: string): Store["calendar"] => ({
  known: (mode) =>
    readSome(
      EventRow,
      sql.all("SELECT * FROM calendar_events WHERE profile_id = :profileId AND mode = :mode ORDER BY on_day, uid", {
        profileId,
        mode,
      }),
    ),
  keep: (mode, events) =>
    sql.transact(() => {
      for (const { uid, on, title, sequence, isCancelled } of events) {
        sql.run(
          `INSERT INTO calendar_events (profile_id, uid, mode, on_day, title_json, sequence, is_cancelled)
           VALUES (:profileId, :uid, :mode, :on, :title, :sequence, :isCancelled)
           ON CONFLICT (profile_id, uid) DO UPDATE SET mode = excluded.mode, on_day = excluded.on_day,
             title_json = excluded.title_json, sequence = excluded.sequence, is_cancelled = excluded.is_cancelled`,
          {
            profileId,
            uid,
            mode,
            on: Day.parse(on),
            title: toJsonColumn(z.string(), title),
            sequence,
            isCancelled: isCancelled ? 1 : 0,
          },
        );
      }
    }),
});
