// The table of marks: what was there stays, a mailbox that goes takes its marks along, and none is of no mailbox.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { inboxTable } from "./0017-inbox.ts";
import { allMigrations } from "./all-migrations.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
const count = (table: string) => sql.one(`SELECT count(*) AS rows FROM ${table}`, {})?.rows;
const put = (values: string) => sql.exec(`INSERT INTO inbox_marks VALUES ('first-profile', ${values})`);

beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
  const before = allMigrations.filter(({ version }) => version < inboxTable.version);
  migrate(sql, before, needs);
  sql.exec("INSERT INTO accounts VALUES ('first-profile', 'main', 1, '{}')");
  migrate(sql, [...before, inboxTable], needs);
});
afterEach(() => sql.close());

it("keeps the mailboxes that were there, of which nothing was looked through", () => {
  expect(versionOf(sql)).toBe(inboxTable.version);
  expect([count("accounts"), count("inbox_marks")]).toEqual([1, 0]);
});

it("forgets with a mailbox how far it was looked through", () => {
  put(`'main', 'kim@example.org', '"INBOX"', 7, 12`);
  sql.exec("DELETE FROM accounts");
  expect(count("inbox_marks")).toBe(0);
});

it("takes no mark of nobody's mailbox, no second one of a folder, and none that says nothing", () => {
  put(`'main', 'kim@example.org', '"INBOX"', 7, 12`);
  expect(() => put(`'main', 'other@example.org', '"INBOX"', 7, 12`)).toThrow();
  expect(() => put(`'gone', 'kim@example.org', '"INBOX"', 7, 12`)).toThrow();
  expect(() => put(`'main', 'kim@example.org', '"Junk"', 0, 12`)).toThrow();
});
