// Version 16: what was there stays, a request takes its rest along, an event outlives its request.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { agendaTables } from "./0016-agenda.ts";
import { allMigrations } from "./all-migrations.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
const count = (table: string) => sql.one(`SELECT count(*) AS rows FROM ${table}`, {})?.rows;
const rest = (values: string) => sql.exec(`INSERT INTO snoozes VALUES ('first-profile', ${values})`);
const event = (values: string) => sql.exec(`INSERT INTO calendar_events VALUES ('first-profile', ${values})`);

beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
  const before = allMigrations.filter(({ version }) => version < agendaTables.version);
  migrate(sql, before, needs);
  sql.exec(`INSERT INTO requests (profile_id, request_id, mode, reference, slug, company_json, kind, right,
    law_choice_json, place_json, letter_json, created_at)
    VALUES ('first-profile', 'one', 'real', 'RD-one', 'example', '""', 'access', 'access', '{}', '{}', '{}', 'at')`);
  migrate(sql, [...before, agendaTables], needs);
});
afterEach(() => sql.close());

it("keeps the requests that were there, of which none rests and none is in a calendar", () => {
  expect(versionOf(sql)).toBe(agendaTables.version);
  expect([count("requests"), count("snoozes"), count("calendar_events")]).toEqual([1, 0, 0]);
});

it("forgets with a request that it rests, and keeps what a calendar has to be told", () => {
  rest("'one', '2026-11-25', '2026-11-22T10:00:00.000Z', 0");
  event(`'uid', 'real', '2026-11-25', '""', 0, 0`);
  sql.exec("DELETE FROM requests");
  expect([count("snoozes"), count("calendar_events")]).toEqual([0, 1]);
});

it("takes no second rest of a request, none of nobody's, and no event twice", () => {
  rest("'one', '2026-11-25', '2026-11-22T10:00:00.000Z', 0");
  event(`'uid', 'real', '2026-11-25', '""', 0, 0`);
  expect(() => rest("'one', '2026-11-26', '2026-11-22T10:00:00.000Z', 0")).toThrow();
  expect(() => rest("'gone', '2026-11-25', '2026-11-22T10:00:00.000Z', 0")).toThrow();
  expect(() => event(`'uid', 'practice', '2026-11-25', '""', 1, 0`)).toThrow();
});
