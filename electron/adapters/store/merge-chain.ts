// The chain of one request of a copy beside the one here: the longer one counts where it goes on from the other.
import { findRow, type MergeContext, putRow } from "./merge-rows.ts";
import type { SqlRow, SqlValue } from "./open-sql.ts";
import type { Stage } from "./open-stage.ts";

const its = "profile_id = :profileId AND request_id = :requestId";

/** Its own link at the place where the chain here ends is that end: they are one chain, and the copy's goes on. */
const goesOnFrom = (here: SqlRow, { sql, profileId }: Stage, requestId: SqlValue): boolean =>
  sql.one(`SELECT 1 AS one FROM request_links WHERE ${its} AND number = :number AND link = :head`, {
    profileId,
    requestId,
    number: Number(here.links),
    head: here.head as SqlValue,
  }) !== null;

/**
 * Where both went on, the one here stays: what came in beside it is linked at the next look, with the day of that. A
 * request that is not known here brings its own.
 */
export const mergeChain = (context: MergeContext, requestId: SqlValue): void => {
  const { sql, profileId, stage } = context;
  const there = findRow(stage, "request_chains", requestId);
  if (there === null) return;
  const here = findRow(context, "request_chains", requestId);
  if (here !== null && !(Number(there.links) > Number(here.links) && goesOnFrom(here, stage, requestId))) return;
  const rest = stage.sql.all(`SELECT * FROM request_links WHERE ${its} AND number > :number ORDER BY number`, {
    profileId: stage.profileId,
    requestId,
    number: Number(here?.links ?? 0),
  });
  if (here === null) putRow(context, "request_chains", there);
  else {
    sql.run(`UPDATE request_chains SET links = :links, head = :head WHERE ${its}`, {
      profileId,
      requestId,
      links: Number(there.links),
      head: there.head as SqlValue,
    });
  }
  for (const link of rest) putRow(context, "request_links", link);
};
