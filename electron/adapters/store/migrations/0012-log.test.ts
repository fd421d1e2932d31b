// Version 12: old entries stand as they were; new ones name only entries of their own request, and nothing is changed.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { logColumns } from "./0012-log.ts";
import { allMigrations } from "./all-migrations.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
const before = allMigrations.filter(({ version }) => version < logColumns.version);
const log = (request: string, id: string, replaces: string | null = null) =>
  sql.exec(`INSERT INTO request_events (profile_id, request_id, event_id, kind, happened_at, happened_on, by, text_json
    ${replaces === null ? "" : ", written_at, replaces"})
    VALUES ('first-profile', '${request}', '${id}', 'note', 'then', 'day', 'person', 'null'
    ${replaces === null ? "" : `, 'later', '${replaces}'`})`);
const keep = (request: string, event: string, file = "f") =>
  sql.exec(`INSERT INTO event_files (profile_id, request_id, event_id, file_id, name_json, bytes, sha256, content)
    VALUES ('first-profile', '${request}', '${event}', '${file}', '"a.pdf"', 2, 'x', x'0102')`);
const ids = (table: string, column: string) =>
  sql.all(`SELECT ${column} AS id FROM ${table} ORDER BY position`, {}).map((row) => row.id);

beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
  migrate(sql, before, needs);
  for (const id of ["one", "other"]) {
    sql.exec(`INSERT INTO requests (profile_id, request_id, mode, reference, slug, company_json, kind, right,
      law_choice_json, place_json, letter_json, created_at)
      VALUES ('first-profile', '${id}', 'real', 'RD-${id}', 'example', '""', 'access', 'access', '{}', '{}', '{}', 'at')`);
  }
  log("one", "old");
  migrate(sql, [...before, logColumns], needs);
});
afterEach(() => sql.close());

it("takes old entries as written when they happened, in nothing's place", () => {
  expect(versionOf(sql)).toBe(12);
  expect(sql.one("SELECT written_at, replaces, is_undoing, until_on FROM request_events", {})).toEqual({
    written_at: "then",
    replaces: null,
    is_undoing: 0,
    until_on: null,
  });
});

it("takes an entry in another's place only within one request, and never in its own", () => {
  log("one", "new", "old");
  expect(() => log("other", "stranger", "old")).toThrow("no-such-entry");
  expect(() => log("one", "lost", "nobody")).toThrow("no-such-entry");
  expect(() => log("one", "self", "self")).toThrow(/no-such-entry|CHECK/);
  expect(ids("request_events", "event_id")).toEqual(["old", "new"]);
});

it("goes on to let nobody change an entry", () => {
  expect(() => sql.exec("UPDATE request_events SET is_undoing = 1")).toThrow("events-are-kept");
});

it("keeps files with entries of their own request, unchanged, and drops them with it", () => {
  keep("one", "old");
  expect(() => keep("other", "old", "g")).toThrow("no-such-entry");
  expect(() => sql.exec("UPDATE event_files SET sha256 = 'y'")).toThrow("events-are-kept");
  expect(ids("event_files", "file_id")).toEqual(["f"]);
  sql.exec("DELETE FROM requests WHERE request_id = 'one'");
  expect([ids("event_files", "file_id"), ids("request_events", "event_id")]).toEqual([[], []]);
});
