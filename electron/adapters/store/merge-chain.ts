// The chain of one request of a copy beside the one here: the longer one counts where it goes on from the other.
import type { Sql, SqlRow, SqlValue } from "./open-sql.ts";
import type { Stage } from "./open-stage.ts";
import { insertInto } from "./table-shapes.ts";

type Place = { readonly sql: Sql; readonly profileId: string };
type Context = Place & { readonly stage: Stage };

const its = "profile_id = :profileId AND request_id = :requestId";
const chainOf = ({ sql, profileId }: Place, requestId: SqlValue): SqlRow | null =>
  sql.one(`SELECT * FROM request_chains WHERE ${its}`, { profileId, requestId });

const put = ({ sql, profileId }: Place, table: string, row: SqlRow): void => {
  const values = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value as SqlValue]));
  sql.run(insertInto(table, Object.keys(values)), { ...values, profile_id: profileId });
};

const isSame = (a: unknown, b: unknown): boolean =>
  a instanceof Uint8Array && b instanceof Uint8Array && a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Its own link at the place where the chain here ends is that end: they are one chain, and the copy's goes on. */
const goesOnFrom = (here: SqlRow, stage: Place, requestId: SqlValue): boolean =>
  isSame(
    stage.sql.one(`SELECT link FROM request_links WHERE ${its} AND number = :number`, {
      profileId: stage.profileId,
      requestId,
      number: Number(here.links),
    })?.link,
    here.head,
  );

/**
 * Where both went on, the one here stays: what came in beside it is linked at the next look, with the day of that. A
 * request that is not known here brings its own.
 */
export const mergeChain = (context: Context, requestId: SqlValue): void => {
  const { sql, profileId, stage } = context;
  const there = chainOf(stage, requestId);
  if (there === null) return;
  const here = chainOf(context, requestId);
  if (here !== null && !(Number(there.links) > Number(here.links) && goesOnFrom(here, stage, requestId))) return;
  const rest = stage.sql.all(`SELECT * FROM request_links WHERE ${its} AND number > :number ORDER BY number`, {
    profileId: stage.profileId,
    requestId,
    number: Number(here?.links ?? 0),
  });
  if (here === null) put(context, "request_chains", there);
  else {
    sql.run(`UPDATE request_chains SET links = :links, head = :head WHERE ${its}`, {
      profileId,
      requestId,
      links: Number(there.links),
      head: there.head as SqlValue,
    });
  }
  for (const link of rest) put(context, "request_links", link);
};
