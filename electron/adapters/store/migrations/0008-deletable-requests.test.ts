// Version 7: what was approved still goes only with its whole request, and not while a letter is on its way.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { deletableRequests } from "./0008-deletable-requests.ts";
import { allMigrations } from "./all-migrations.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
const before = allMigrations.filter(({ version }) => version < deletableRequests.version);
const states = ["approved", "sending", "retry", "sent", "refused", "unsure"] as const;
beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
  migrate(sql, before, needs);
  for (const state of states) {
    sql.exec(`INSERT INTO requests (profile_id, request_id, mode, reference, slug, company_json, kind, right,
      law_choice_json, place_json, letter_json, created_at)
      VALUES ('first-profile', '${state}', 'real', 'RD-${state}', 'example', '""', 'access', 'access', '{}', '{}', '{}', 'at')`);
    sql.exec(`INSERT INTO request_events (profile_id, request_id, event_id, kind, happened_at, happened_on, by, text_json)
      VALUES ('first-profile', '${state}', '${state}', 'drafted', 'at', 'on', 'app', 'null')`);
    const doubt = state === "unsure" ? "'at'" : "NULL";
    sql.exec(`INSERT INTO outbox VALUES ('first-profile', '${state}', 'real', '${state}', '<${state}>', 'f', 't', x'01',
      1, 'at', 'at', 'null', NULL, ${doubt}, '')`);
  }
  migrate(sql, [...before, deletableRequests], needs);
});
afterEach(() => sql.close());

const remove = (id: string) => {
  sql.exec(`INSERT INTO requests_to_delete VALUES ('first-profile', '${id}')`);
  for (const table of ["outbox", "sent_otherwise", "requests"]) {
    sql.exec(`DELETE FROM ${table} WHERE request_id = '${id}'`);
  }
};
const count = (table: string) => sql.one(`SELECT count(*) AS n FROM ${table}`, {})?.n;

it("keeps every row of the version before", () => {
  expect(versionOf(sql)).toBe(deletableRequests.version);
  expect([count("requests"), count("outbox"), count("request_events")]).toEqual([6, 6, 6]);
});

it.each(states)("keeps the letter %s from every other deletion", (id) => {
  expect(() => sql.exec(`DELETE FROM outbox WHERE request_id = '${id}'`)).toThrow("approved-letters-are-kept");
  expect(() => sql.exec(`DELETE FROM request_events WHERE request_id = '${id}'`)).toThrow("events-are-kept");
  expect(() => sql.exec(`DELETE FROM requests WHERE request_id = '${id}'`)).toThrow();
});

it.each(["sent", "refused", "unsure"])("lets a request go whole whose letter is %s, and leaves nothing", (id) => {
  remove(id);
  expect([count("requests"), count("outbox"), count("request_events"), count("requests_to_delete")]).toEqual([
    5, 5, 5, 0,
  ]);
});

it.each(["approved", "sending", "retry"])("lets no request go whose letter is %s", (id) => {
  expect(() => remove(id)).toThrow("letter-is-on-its-way");
});
