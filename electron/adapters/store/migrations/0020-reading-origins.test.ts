// Version 20: readings of before have no origin and stay; an origin goes with its reading, and is never another one.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { readingOrigins } from "./0020-reading-origins.ts";
import { allMigrations } from "./all-migrations.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
const before = allMigrations.filter(({ version }) => version < readingOrigins.version);
const count = (table: string) => sql.one(`SELECT count(*) AS rows FROM ${table}`, {})?.rows;

beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
  migrate(sql, before, needs);
  sql.exec(`INSERT INTO readings (profile_id, reading_id, file_json, format, sha256, read_at, findings_json, decisions_json)
    VALUES ('first-profile', 'one', 'null', 'text', 'sum', '2026-05-03', '{}', '[]')`);
  migrate(sql, [...before, readingOrigins], needs);
});
afterEach(() => sql.close());

it("keeps what was read before, which has no origin", () => {
  expect(versionOf(sql)).toBe(readingOrigins.version);
  expect([count("readings"), count("reading_origins")]).toEqual([1, 0]);
});

it("takes one origin of a reading, lets nobody change it, and forgets it with the reading", () => {
  sql.exec("INSERT INTO reading_origins VALUES ('first-profile', 'one', '{}')");
  expect(() => sql.exec("INSERT INTO reading_origins VALUES ('first-profile', 'one', '{}')")).toThrow();
  expect(() => sql.exec("INSERT INTO reading_origins VALUES ('first-profile', 'gone', '{}')")).toThrow();
  expect(() => sql.exec("UPDATE reading_origins SET origin_json = '[]'")).toThrow("origins-are-kept");
  sql.exec("DELETE FROM readings WHERE reading_id = 'one'");
  expect(count("reading_origins")).toBe(0);
});
