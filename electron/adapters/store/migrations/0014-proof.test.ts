// Version 14: chains and tombstones begin empty, only grow, and go with their request alone.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { proofTables } from "./0014-proof.ts";
import { allMigrations } from "./all-migrations.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
const before = allMigrations.filter(({ version }) => version < proofTables.version);
const count = (table: string) => sql.one(`SELECT count(*) AS n FROM ${table}`, {})?.n;
const some = `x'${"01".repeat(32)}'`;
const link = (number: number) =>
  sql.exec(
    `INSERT INTO request_links VALUES ('first-profile', 'out', ${number}, 'event', 'a', 1, '', ${some}, ${some})`,
  );

beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
  migrate(sql, before, needs);
  sql.exec(`INSERT INTO requests (profile_id, request_id, mode, reference, slug, company_json, kind, right,
    law_choice_json, place_json, letter_json, created_at)
    VALUES ('first-profile', 'out', 'real', 'RD-out', 'example', '""', 'access', 'access', '{}', '{}', '{}', 'at')`);
  sql.exec(`INSERT INTO request_events (profile_id, request_id, event_id, kind, happened_at, happened_on, by, text_json)
    VALUES ('first-profile', 'out', 'a', 'drafted', 'at', 'on', 'app', 'null')`);
  sql.exec(`INSERT INTO outbox VALUES ('first-profile', 'out', 'real', 'sent', '<out>', 'f', 't', 1, 'at', 'at', 'null',
    NULL, NULL, '')`);
  migrate(sql, [...before, proofTables], needs);
  sql.exec(`INSERT INTO request_chains VALUES ('first-profile', 'out', ${some}, 0, ${some})`);
});
afterEach(() => sql.close());

it("keeps every row of the version before", () => {
  expect(versionOf(sql)).toBe(proofTables.version);
  expect([count("requests"), count("request_events"), count("outbox")]).toEqual([1, 1, 1]);
});

it("lets a chain grow, and nobody change or shorten it", () => {
  link(1);
  sql.exec("UPDATE request_chains SET links = 1");
  expect(() => sql.exec("UPDATE request_chains SET links = 0")).toThrow("links-are-kept");
  expect(() => sql.exec(`UPDATE request_chains SET secret = x'${"02".repeat(32)}', links = 2`)).toThrow(
    "links-are-kept",
  );
  expect(() => sql.exec("UPDATE request_links SET about = 'b'")).toThrow("links-are-kept");
  expect(() => sql.exec("DELETE FROM request_links")).toThrow("links-are-kept");
  expect(() => sql.exec("DELETE FROM request_chains")).toThrow("links-are-kept");
});

it("takes no hash that is none", () => {
  expect(() =>
    sql.exec(`INSERT INTO request_links VALUES ('first-profile', 'out', 1, 'event', 'a', 1, '', x'01', ${some})`),
  ).toThrow("CHECK");
});

it("goes with its request, and leaves a tombstone that stays", () => {
  link(1);
  sql.exec(`INSERT INTO tombstones VALUES ('first-profile', 'd', ${some}, '2026-11-22', 1)`);
  sql.exec("INSERT INTO requests_to_delete VALUES ('first-profile', 'out')");
  for (const table of ["outbox", "requests"]) sql.exec(`DELETE FROM ${table} WHERE request_id = 'out'`);
  expect([count("request_chains"), count("request_links"), count("tombstones")]).toEqual([0, 0, 1]);
  expect(() => sql.exec("DELETE FROM tombstones")).toThrow("tombstones-stay");
  expect(() => sql.exec("UPDATE tombstones SET entries = 9")).toThrow("tombstones-stay");
});
