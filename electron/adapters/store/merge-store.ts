// Brings a proven copy into the store beside what is here, in one transaction. Nothing that is here is lost.
import type { MergeConflict } from "../../shared/backup.ts";
import { forgetMarks } from "./inbox-table.ts";
import { mergeRequest } from "./merge-request.ts";
import type { Sql, SqlValue } from "./open-sql.ts";
import type { Stage } from "./open-stage.ts";
import type { TakingOver } from "./raise-doubts.ts";
import { toOwnProfile } from "./replace-store.ts";
import { insertInto, listTables, readRows, type TableShape } from "./table-shapes.ts";

export type Merged = { readonly doubtful: number; readonly conflicts: readonly MergeConflict[] };

/** Requests come with their log, their files and their place in the outbox; how the app behaves is said here and not there. */
const byRequest = new Set([
  "requests",
  "request_events",
  "outbox",
  "outbox_mails",
  "attachments",
  "request_chains",
  "request_links",
  "sent_otherwise",
  "profiles",
]);
const presentSettings = new Set(["mode", "outbox-paused"]);

/**
 * `position` orders the rows of one file. Where it is the row's own number the next free one is taken here; where the
 * person ordered by it, what comes from elsewhere stands behind what is here.
 */
const columnsToTake = ({ columns }: TableShape): readonly string[] => columns.filter((column) => column !== "position");

const nextPosition = (sql: Sql, { name, columns, key }: TableShape): number | null => {
  if (!columns.includes("position") || key.includes("position")) return null;
  return Number(sql.one(`SELECT coalesce(max(position), 0) + 1 AS next FROM ${name}`, {})?.next);
};

const isThere = (sql: Sql, name: string, row: Readonly<Record<string, SqlValue>>): boolean =>
  sql.one(
    `SELECT 1 AS yes FROM ${name} WHERE ${Object.keys(row)
      .map((column) => `${column} IS :${column}`)
      .join(" AND ")}`,
    row,
  ) !== null;

const conflictKinds: Readonly<Record<string, MergeConflict["kind"]>> = {
  own_contacts: "contact-differs",
  readings: "reading-differs",
  own_companies: "company-differs",
  accounts: "account-differs",
};

/** An account's id says nothing to a person. */
const addressOf = (json: SqlValue | undefined): string | null => {
  const account: unknown = typeof json === "string" ? JSON.parse(json) : null;
  const isNamed = typeof account === "object" && account !== null && "address" in account;
  return isNamed && typeof account.address === "string" ? account.address : null;
};

/** A hundred thousand companies of a public file may differ by their slugs alone. */
const quiet = new Set([
  "settings",
  "campaigns",
  "calendar_events",
  "directory_sources",
  "directory_entries",
  "company_pairs",
]);

/** Settings and pauses that differ are no conflict worth a line: those here were chosen for here. What belongs to a request is its own. */
const conflictOf = (name: string, row: Readonly<Record<string, SqlValue>>): MergeConflict | null => {
  if (quiet.has(name) || "request_id" in row) return null;
  const called =
    [row.slug, addressOf(row.account_json), row.reading_id, row.name].find((value) => typeof value === "string") ??
    name;
  return { kind: conflictKinds[name] ?? "row-differs", name: String(called), reference: null };
};

/** Adds the rows that are not here. Of those that are, the present ones stay. */
const mergeTable = (sql: Sql, profileId: string, stage: Stage, table: TableShape, leftOut: Set<string>) => {
  const conflicts: MergeConflict[] = [];
  const columns = columnsToTake(table);
  const first = nextPosition(sql, table);
  const text = insertInto(table.name, first === null ? columns : [...columns, "position"], "OR IGNORE");
  let position = first ?? 0;
  for (const values of readRows(stage.sql, table)) {
    const whole = toOwnProfile(table.columns, values, { there: stage.profileId, here: profileId });
    const row = Object.fromEntries(columns.map((column) => [column, whole[column] ?? null]));
    const isPresent = table.name === "settings" && presentSettings.has(String(row.key));
    const isOfLeftOut = [row.request_id, row.account_id, row.reply_id].some((id) => leftOut.has(String(id)));
    if (isOfLeftOut && table.name === "replies") leftOut.add(String(row.reply_id));
    if (isPresent || (isOfLeftOut && table.name !== "accounts")) continue;
    if (sql.run(text, first === null ? row : { ...row, position: position++ }) === 1) continue;
    if (isThere(sql, table.name, row)) continue;
    // The same mail lies here under another id: that one stays, and this one's pieces have nowhere to go.
    if (table.name === "replies" && !isThere(sql, "replies", { reply_id: row.reply_id ?? null })) {
      leftOut.add(String(row.reply_id));
    }
    const conflict = conflictOf(table.name, row);
    if (conflict !== null) conflicts.push(conflict);
    // A mailbox of that name is another one here: no choice of there may come to mean it.
    if (table.name === "accounts") leftOut.add(String(row.account_id));
  }
  return conflicts;
};

/** A letter that was a draft in the copy's campaign may have gone on here. */
const followApprovals = (sql: Sql, profileId: string): void => {
  const isIn = (table: string) =>
    `EXISTS (SELECT 1 FROM ${table} o WHERE o.profile_id = i.profile_id AND o.request_id = i.request_id)`;
  sql.run(
    `UPDATE campaign_items AS i SET state = 'approved'
     WHERE i.profile_id = :profileId AND i.state = 'drafted' AND (${isIn("outbox")} OR ${isIn("sent_otherwise")})`,
    { profileId },
  );
};

export const mergeStore = (sql: Sql, profileId: string, stage: Stage, words: TakingOver): Merged =>
  sql.transact(() => {
    sql.exec("PRAGMA defer_foreign_keys = ON");
    const tables = listTables(sql);
    const leftOut = new Set<string>();
    const conflicts: MergeConflict[] = [];
    let doubtful = 0;
    const requests = tables.find(({ name }) => name === "requests");
    if (requests === undefined) throw new Error("A store without requests.");
    for (const values of readRows(stage.sql, requests)) {
      const row = toOwnProfile(requests.columns, values, { there: stage.profileId, here: profileId });
      const merged = mergeRequest({ sql, profileId, stage, words }, row);
      conflicts.push(...merged.conflicts);
      if (merged.isDoubtful) doubtful += 1;
      if (merged.isLeftOut) leftOut.add(String(row.request_id));
    }
    for (const table of tables) {
      if (!byRequest.has(table.name)) conflicts.push(...mergeTable(sql, profileId, stage, table, leftOut));
    }
    followApprovals(sql, profileId);
    // Answers to what has just come may lie among mails that were passed over.
    forgetMarks(sql);
    return { doubtful, conflicts };
  });
