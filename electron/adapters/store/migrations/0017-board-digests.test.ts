// Version 17: the requests stay, none has a digest yet, and one goes with its request.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { boardDigests } from "./0017-board-digests.ts";
import { allMigrations } from "./all-migrations.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
const count = (table: string) => sql.one(`SELECT count(*) AS rows FROM ${table}`, {})?.rows;
const digest = (values: string) => sql.exec(`INSERT INTO board_digests VALUES ('first-profile', ${values})`);

beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
  const before = allMigrations.filter(({ version }) => version < boardDigests.version);
  migrate(sql, before, needs);
  sql.exec(`INSERT INTO requests (profile_id, request_id, mode, reference, slug, company_json, kind, right,
    law_choice_json, place_json, letter_json, created_at)
    VALUES ('first-profile', 'one', 'real', 'RD-one', 'example', '""', 'access', 'access', '{}', '{}', '{}', 'at')`);
  migrate(sql, [...before, boardDigests], needs);
});
afterEach(() => sql.close());

it("keeps the requests that were there, of which nothing was reckoned yet", () => {
  expect(versionOf(sql)).toBe(boardDigests.version);
  expect([count("requests"), count("board_digests")]).toEqual([1, 0]);
});

it("forgets with a request what was reckoned of it", () => {
  digest("'one', 'real', 'first', '[]'");
  sql.exec("DELETE FROM requests");
  expect(count("board_digests")).toBe(0);
});

it("takes no second digest of a request, none of nobody's, and no torn one", () => {
  digest("'one', 'real', 'first', '[]'");
  expect(() => digest("'one', 'real', 'second', '[]'")).toThrow();
  expect(() => digest("'gone', 'real', 'first', '[]'")).toThrow();
  sql.exec("DELETE FROM board_digests");
  expect(() => digest("'one', 'real', 'first', '['")).toThrow();
});
