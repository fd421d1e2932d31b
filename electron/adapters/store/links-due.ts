// Entries that are written and not linked yet, and the letters with them: their links are written together, a little later.
import * as z from "zod";
import type { Instant } from "../../shared/day.ts";
import { RequestId } from "../../shared/request.ts";
import type { Sql } from "./open-sql.ts";
import { readWhole } from "./read-whole.ts";

/** As many wait at the most, and so long, in milliseconds: then the next of them takes all with it. */
export const mostLinksDue = 250;
const longestDue = 10_000;

const DueRow = z
  .object({ request_id: RequestId, event_id: z.string() })
  .transform((row) => ({ requestId: row.request_id, eventId: row.event_id }));

type LinksDue = {
  readonly add: (requestId: RequestId, eventId: string, at: Instant) => void;
  /** Entries by request, in the order in which they were added; none of them is due any more. */
  readonly take: () => ReadonlyMap<RequestId, readonly string[]>;
  readonly isEmpty: () => boolean;
  /** `at`: now. */
  readonly isLong: (at: Instant) => boolean;
};

/**
 * In memory, and a table all the same: what a transaction that is undone added or took is undone with it. After a crash
 * it is empty, and what was due is found by the entries themselves.
 */
export const createLinksDue = (sql: Sql): LinksDue => {
  sql.exec("CREATE TEMP TABLE IF NOT EXISTS links_due (request_id TEXT, event_id TEXT)");
  // Not undone with a transaction: links may be written somewhat sooner or later for that, and never are forgotten.
  let waiting = 0;
  let since = 0;
  return {
    add: (requestId, eventId, at) => {
      if (waiting === 0) since = Date.parse(at);
      waiting += 1;
      sql.run("INSERT INTO temp.links_due VALUES (:requestId, :eventId)", { requestId, eventId });
    },
    take: () => {
      const due = new Map<RequestId, string[]>();
      for (const row of sql.all("SELECT request_id, event_id FROM temp.links_due ORDER BY rowid", {})) {
        const { requestId, eventId } = readWhole(DueRow, row);
        const its = due.get(requestId);
        if (its === undefined) due.set(requestId, [eventId]);
        else its.push(eventId);
      }
      sql.run("DELETE FROM temp.links_due", {});
      waiting = 0;
      return due;
    },
    isEmpty: () => sql.one("SELECT 1 AS one FROM temp.links_due LIMIT 1", {}) === null,
    // Both ways: a clock may be set back.
    isLong: (at) => waiting > 0 && (waiting >= mostLinksDue || Math.abs(Date.parse(at) - since) > longestDue),
  };
};
