// Rows of one request, found here or in a copy, and brought from the copy to here.
import type { Sql, SqlRow, SqlValue } from "./open-sql.ts";
import type { Stage } from "./open-stage.ts";
import { insertInto } from "./table-shapes.ts";

/** A store and whose rows of it are meant. */
type Place = { readonly sql: Sql; readonly profileId: string };

/** Here, and the copy. */
export type MergeContext = Place & { readonly stage: Stage };

/** The row of a table that has at most one of each request. */
export const findRow = ({ sql, profileId }: Place, table: string, requestId: SqlValue): SqlRow | null =>
  sql.one(`SELECT * FROM ${table} WHERE profile_id = :profileId AND request_id = :requestId`, { profileId, requestId });

/** Adds a row of the copy here; its place in the order of the table is a new one. */
export const putRow = ({ sql, profileId }: Place, table: string, from: SqlRow): void => {
  const { position: _its, ...row } = from;
  const values = Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value as SqlValue]));
  sql.run(insertInto(table, Object.keys(values)), { ...values, profile_id: profileId });
};
