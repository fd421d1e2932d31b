// Entries and letters that are written and not linked yet: their links are written together, a little later.
import { z } from "zod";
import type { Instant } from "../../shared/day.ts";
import { linkKinds } from "../../shared/proof.ts";
import { RequestId } from "../../shared/request.ts";
import type { Sql } from "./open-sql.ts";
import type { ProofSource } from "./proof-sources.ts";
import { readWhole } from "./read-whole.ts";

/** As many wait at the most, and so long, in milliseconds: then the next of them takes all with it. */
export const mostLinksDue = 200;
const longestDue = 10_000;

const DueRow = z
  .object({ request_id: RequestId, kind: z.enum(linkKinds), about: z.string() })
  .transform(({ request_id, ...source }) => ({ requestId: request_id, source }));

type LinksDue = {
  readonly add: (requestId: RequestId, source: ProofSource, at: Instant | null) => void;
  /** By request, in the order in which they were added; none of them is due any more. */
  readonly take: () => ReadonlyMap<RequestId, readonly ProofSource[]>;
  readonly isEmpty: () => boolean;
  /** `at`: now. */
  readonly isLong: (at: Instant) => boolean;
};

/**
 * In memory, and a table all the same: what a transaction that is undone added or took is undone with it. After a crash
 * it is empty, and what was due is found by the entries themselves.
 */
export const createLinksDue = (sql: Sql): LinksDue => {
  sql.exec("CREATE TEMP TABLE IF NOT EXISTS links_due (request_id TEXT, kind TEXT, about TEXT, at TEXT)");
  return {
    add: (requestId, { kind, about }, at) => {
      sql.run("INSERT INTO temp.links_due VALUES (:requestId, :kind, :about, :at)", { requestId, kind, about, at });
    },
    take: () => {
      const due = new Map<RequestId, ProofSource[]>();
      for (const row of sql.all("SELECT request_id, kind, about FROM temp.links_due ORDER BY rowid", {})) {
        const { requestId, source } = readWhole(DueRow, row);
        const its = due.get(requestId);
        if (its === undefined) due.set(requestId, [source]);
        else its.push(source);
      }
      sql.run("DELETE FROM temp.links_due", {});
      return due;
    },
    isEmpty: () => sql.one("SELECT 1 AS one FROM temp.links_due LIMIT 1", {}) === null,
    isLong: (at) => {
      const row = sql.one("SELECT count(*) AS waiting, min(at) AS since FROM temp.links_due", {});
      if (typeof row?.since !== "string") return false;
      // Both ways: a clock may be set back.
      return Number(row.waiting) >= mostLinksDue || Math.abs(Date.parse(at) - Date.parse(row.since)) > longestDue;
    },
  };
};
