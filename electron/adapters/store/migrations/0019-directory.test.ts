// Version 19: what was there stays, an import takes its companies along, and a company is part of one other at most.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { directoryTables } from "./0019-directory.ts";
import { allMigrations } from "./all-migrations.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
const count = (table: string) => sql.one(`SELECT count(*) AS rows FROM ${table}`, {})?.rows;
const entry = (slug: string, key: string, source = "file") =>
  sql.exec(`INSERT INTO directory_entries VALUES ('first-profile', '${slug}', '${source}', '"${key}"', '{}')`);
const pair = (slug: string, other: string, isSame: number) =>
  sql.exec(`INSERT INTO company_pairs VALUES ('first-profile', '${slug}', '${other}', ${isSame}, 'at')`);

beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
  const before = allMigrations.filter(({ version }) => version < directoryTables.version);
  migrate(sql, before, needs);
  sql.exec(
    "INSERT INTO own_contacts (profile_id, slug, email, entered_at) VALUES ('first-profile', 'one', 'a@b', 'at')",
  );
  migrate(sql, [...before, directoryTables], needs);
  sql.exec("INSERT INTO directory_sources VALUES ('first-profile', 'file', '{}', 'at', NULL)");
});
afterEach(() => sql.close());

it("keeps what the person entered, and begins without a directory", () => {
  expect(versionOf(sql)).toBe(directoryTables.version);
  expect([count("own_contacts"), count("directory_entries"), count("company_pairs")]).toEqual([1, 0, 0]);
});

it("takes no company twice, and none of a file that is not there", () => {
  entry("one", "1");
  expect(() => entry("one", "2")).toThrow();
  expect(() => entry("two", "1")).toThrow();
  expect(() => entry("two", "2", "other")).toThrow();
  sql.exec("DELETE FROM directory_sources");
  expect(count("directory_entries")).toBe(0);
});

it("makes a company part of one other at most, and keeps it apart from many", () => {
  pair("one", "two", 1);
  expect(() => pair("one", "three", 1)).toThrow();
  expect(() => pair("four", "four", 1)).toThrow();
  pair("one", "three", 0);
  pair("one", "four", 0);
  expect(count("company_pairs")).toBe(3);
});
