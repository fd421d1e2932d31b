// Version 13: mails come in beside what is there, go with their request, and never change.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { repliesTables } from "./0013-replies.ts";
import { allMigrations } from "./all-migrations.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
const before = allMigrations.filter(({ version }) => version < repliesTables.version);
const add = (id: string, request: string | null, mark = id) => {
  sql.exec(`INSERT INTO replies (profile_id, reply_id, mode, request_id, source, came_in_at, mark, sha256, bytes, head_json,
    match_json, settled_json, dkim_json, reading_json, body_json) VALUES ('first-profile', '${id}', 'real',
    ${request === null ? "NULL" : `'${request}'`}, 'file', 'at', '${mark}', 's', 2, '{}', '{}', 'null', 'null', '{}', '{}')`);
  sql.exec(`INSERT INTO reply_pieces VALUES ('first-profile', '${id}', 0, x'0102')`);
};
const count = (table: string) => sql.one(`SELECT count(*) AS n FROM ${table}`, {})?.n;

beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
  migrate(sql, before, needs);
  sql.exec(`INSERT INTO requests (profile_id, request_id, mode, reference, slug, company_json, kind, right,
    law_choice_json, place_json, letter_json, created_at)
    VALUES ('first-profile', 'one', 'real', 'RD-one', 'example', '""', 'access', 'access', '{}', '{}', '{}', 'at')`);
  migrate(sql, [...before, repliesTables], needs);
});
afterEach(() => sql.close());

it("keeps the requests that were there, and begins without mails", () => {
  expect([versionOf(sql), count("requests"), count("replies")]).toEqual([13, 1, 0]);
});

it("lets a mail go with its request, pieces and all, and one of nobody's stay", () => {
  add("its", "one");
  add("stray", null);
  expect(() => add("lost", "nobody")).toThrow("FOREIGN KEY");
  sql.exec("DELETE FROM requests");
  expect([count("replies"), count("reply_pieces")]).toEqual([1, 1]);
});

it("takes the same mail once, and lets nobody change its bytes", () => {
  add("first", null, "same");
  expect(() => add("second", null, "same")).toThrow("UNIQUE");
  expect(() => sql.exec("UPDATE reply_pieces SET content = x'03'")).toThrow("reply-is-fixed");
});
