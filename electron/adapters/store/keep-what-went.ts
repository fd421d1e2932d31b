// When an older copy takes the place of everything: a letter that went out since must not be a draft again, ready to be sent twice.
import type { Sql, SqlRow, SqlValue } from "./open-sql.ts";
import { insertInto, type TableShape } from "./table-shapes.ts";

type Kept = { readonly requestId: SqlValue; readonly rows: ReadonlyMap<TableShape, readonly SqlRow[]> };

const its = "profile_id = :profileId AND request_id = :requestId";

/** What may be with the company: sent, in doubt, on its way, or sent another way by the person's word. */
const mayBeOut = `SELECT request_id FROM outbox WHERE profile_id = :profileId
    AND (state IN ('sent', 'unsure', 'sending') OR maybe_delivered_at IS NOT NULL)
  UNION SELECT request_id FROM sent_otherwise WHERE profile_id = :profileId`;

/** Of a campaign only the copy knows which rows it has. */
const ofRequests = (tables: readonly TableShape[]): readonly TableShape[] =>
  tables.filter(
    ({ name, columns }) =>
      columns.includes("request_id") && columns.includes("profile_id") && name !== "campaign_items",
  );

/** All that is kept of letters that may be out, before everything here goes. */
const readKept = (sql: Sql, profileId: string, tables: readonly TableShape[]): readonly Kept[] =>
  sql.all(mayBeOut, { profileId }).map(({ request_id }) => {
    const requestId = request_id as SqlValue;
    const rows = ofRequests(tables).map(
      (table) => [table, sql.all(`SELECT * FROM ${table.name} WHERE ${its}`, { profileId, requestId })] as const,
    );
    return { requestId, rows: new Map(rows) };
  });

const isThere = (sql: Sql, table: string, profileId: string, requestId: SqlValue): boolean =>
  sql.one(`SELECT 1 AS one FROM ${table} WHERE ${its}`, { profileId, requestId }) !== null;

/** The copy holds the request and does not know that its letter went. */
const isBehind = (sql: Sql, profileId: string, requestId: SqlValue): boolean => {
  if (!isThere(sql, "requests", profileId, requestId)) return false;
  if (isThere(sql, "sent_otherwise", profileId, requestId)) return false;
  return (
    sql.one("SELECT state FROM outbox WHERE profile_id = :profileId AND request_id = :requestId", {
      profileId,
      requestId,
    })?.state !== "sent"
  );
};

const putBack = (sql: Sql, profileId: string, { requestId, rows }: Kept): void => {
  for (const { name } of [...rows.keys()].reverse())
    sql.run(`DELETE FROM ${name} WHERE ${its}`, { profileId, requestId });
  for (const [{ name, columns }, kept] of rows) {
    // The order within a table is its own; a number from before may be another row's by now.
    const fresh = name === "requests" ? columns : columns.filter((column) => column !== "position");
    const text = insertInto(name, fresh);
    for (const row of kept) sql.run(text, Object.fromEntries(fresh.map((c) => [c, (row[c] ?? null) as SqlValue])));
  }
  sql.run(`UPDATE campaign_items SET state = 'approved' WHERE ${its}`, { profileId, requestId });
};

/**
 * To be called before everything goes; what it answers is called once the copy is in its place, and says how many letters
 * stayed as they were here. Letters of which the copy holds nothing go with the rest: the person asked for that.
 */
export const keepWhatWent = (sql: Sql, profileId: string, tables: readonly TableShape[]): (() => number) => {
  const kept = readKept(sql, profileId, tables);
  return () => {
    const behind = kept.filter(({ requestId }) => isBehind(sql, profileId, requestId));
    for (const one of behind) putBack(sql, profileId, one);
    return behind.length;
  };
};
