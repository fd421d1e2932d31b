// Version 1: from nothing to the first tables, twice without harm, whole or not at all.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { firstTables } from "./0001-first-tables.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
});
afterEach(() => sql.close());

const names = (type: string) =>
  sql
    .all("SELECT name FROM sqlite_schema WHERE type = :type AND name NOT LIKE 'sqlite%' ORDER BY name", { type })
    .map((row) => row.name);

it("makes every table STRICT and leaves one profile", () => {
  migrate(sql, [firstTables], needs);
  expect(versionOf(sql)).toBe(1);
  expect(names("table")).toEqual([
    "outbox",
    "own_contacts",
    "practice_mail",
    "profiles",
    "request_events",
    "requests",
    "secrets",
    "settings",
  ]);
  const loose = sql.all(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0",
    {},
  );
  expect(loose.map((row) => row.name).sort()).toEqual(["sqlite_schema", "sqlite_sequence"]);
  expect(sql.all("SELECT profile_id, position FROM profiles", {})).toEqual([
    { profile_id: "first-profile", position: 1 },
  ]);
});

it("gives every table of the person's data a profile, and lets few columns be empty", () => {
  migrate(sql, [firstTables], needs);
  const columns = sql.all(
    `SELECT t.name AS its, c.name AS col, c."notnull" AS needed FROM pragma_table_list t, pragma_table_info(t.name) c
     WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite%'`,
    {},
  );
  const withProfile = columns.filter((row) => row.col === "profile_id" && row.needed === 1).map((row) => row.its);
  expect(withProfile.sort()).toEqual(names("table"));
  const optional = columns.filter((row) => row.needed === 0).map((row) => `${row.its}.${row.col}`);
  expect(optional.sort()).toEqual([
    "outbox.failure",
    "outbox.last_tried_at",
    "outbox.maybe_delivered_at",
    "secrets.recipe_json",
  ]);
});

it("leaves the rows of a store that is there already", () => {
  migrate(sql, [firstTables], needs);
  sql.exec("INSERT INTO settings VALUES ('first-profile', 'language', '\"de\"')");
  migrate(sql, [firstTables], { newId: () => "second-profile" });
  expect(sql.all("SELECT profile_id, value_json FROM settings JOIN profiles USING (profile_id)", {})).toEqual([
    { profile_id: "first-profile", value_json: '"de"' },
  ]);
});

it("leaves nothing behind when it fails in the middle", () => {
  const broken = {
    version: 1,
    up: (...args: Parameters<typeof firstTables.up>) => {
      firstTables.up(...args);
      throw new Error("in the middle");
    },
  };
  expect(() => migrate(sql, [broken], needs)).toThrow("in the middle");
  expect([versionOf(sql), names("table"), names("trigger")]).toEqual([0, [], []]);
});

it("does not touch a store of a newer version", () => {
  sql.exec("PRAGMA user_version = 2");
  expect(() => migrate(sql, [firstTables], needs)).toThrow("store-newer");
  expect([versionOf(sql), names("table")]).toEqual([2, []]);
});

it("refuses what is in none of the closed lists", () => {
  migrate(sql, [firstTables], needs);
  const request = (mode: string) =>
    `INSERT INTO requests VALUES ('first-profile', 'r', '${mode}', 'RD', 's', '""', 'k', 'r', '{}', '{}', 'null', '{}', 'at')`;
  const row = (mode: string, state: string) =>
    `INSERT INTO outbox VALUES ('first-profile', 'r', '${mode}', '${state}', '<m>', 'f', 't', x'01', 0, 'at', NULL, 'null', NULL, NULL)`;
  sql.exec("PRAGMA foreign_keys = ON");
  expect(() => sql.exec(request("rehearsal"))).toThrow("CHECK");
  sql.exec(request("practice"));
  expect(() => sql.exec(row("practice", "draft"))).toThrow("CHECK");
  expect(() => sql.exec(row("practice", "delivered"))).toThrow("CHECK");
  expect(() => sql.exec(row("practice", "unsure"))).toThrow("CHECK");
  expect(() => sql.exec(row("real", "approved"))).toThrow("FOREIGN KEY");
  sql.exec(row("practice", "approved"));
  expect(() => sql.exec("INSERT INTO secrets VALUES ('first-profile', 'n', 'plain', 'b', x'01', NULL)")).toThrow(
    "CHECK",
  );
});
