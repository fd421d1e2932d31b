// Version 6: a password sealed by an older scheme is gone, and everything else stays.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { sealedSecrets } from "./0007-sealed-secrets.ts";
import { allMigrations } from "./all-migrations.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
const before = allMigrations.filter(({ version }) => version < sealedSecrets.version);
beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  migrate(sql, before, needs);
  sql.exec("INSERT INTO settings VALUES ('first-profile', 'language', '\"de\"')");
  sql.exec("INSERT INTO secrets VALUES ('first-profile', 'mail-password:main:smtp', 'keyring', 'b', x'01', NULL)");
  migrate(sql, [...before, sealedSecrets], needs);
});
afterEach(() => sql.close());

it("asks for the password once more, and loses nothing else", () => {
  expect(versionOf(sql)).toBe(sealedSecrets.version);
  expect(sql.all("SELECT * FROM secrets", {})).toEqual([]);
  expect(sql.all("SELECT value_json FROM settings", {})).toEqual([{ value_json: '"de"' }]);
});

it("keeps sealed bytes by profile and name, and none that are empty", () => {
  sql.exec("INSERT INTO secrets VALUES ('first-profile', 'mail-password:main:smtp', 'b', x'0102')");
  expect(() => sql.exec("INSERT INTO secrets VALUES ('first-profile', 'other', 'b', x'')")).toThrow("CHECK");
  expect(() => sql.exec("INSERT INTO secrets (name, binding, sealed) VALUES ('n', 'b', x'01')")).toThrow("NOT NULL");
});
