// Version 2: a store of version 1 with rows keeps them and gains the tables of the policies.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { firstTables } from "./0001-first-tables.ts";
import { readingsTables } from "./0002-readings.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
const both = [firstTables, readingsTables];
beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("PRAGMA foreign_keys = ON");
});
afterEach(() => sql.close());

const added = ["own_companies", "reading_texts", "readings"];
const putReading = (format = "text") =>
  sql.exec(`INSERT INTO readings VALUES (NULL, 'first-profile', 'r', 'null', '${format}', 'sum', 'at', '{}', '[]')`);

it("leaves the rows of version 1 as they are", () => {
  migrate(sql, [firstTables], needs);
  sql.exec(`INSERT INTO settings VALUES ('first-profile', 'language', '"de"');
    INSERT INTO own_contacts VALUES ('first-profile', 'example', 'own@example.org', 'at');
    INSERT INTO requests VALUES ('first-profile', 'r', 'real', 'RD', 'example', '""', 'k', 'r', '{}', '{}', 'null', '{}', 'at');
    INSERT INTO outbox VALUES ('first-profile', 'r', 'real', 'sent', '<m>', 'f', 't', x'01', 1, 'at', 'at', 'null', NULL, NULL)`);
  migrate(sql, both, { newId: () => "second-profile" });
  expect(versionOf(sql)).toBe(2);
  expect(sql.all("SELECT profile_id, value_json FROM settings JOIN profiles USING (profile_id)", {})).toEqual([
    { profile_id: "first-profile", value_json: '"de"' },
  ]);
  expect(sql.all("SELECT slug, state FROM requests JOIN outbox USING (request_id)", {})).toEqual([
    { slug: "example", state: "sent" },
  ]);
  expect(sql.all("SELECT email FROM own_contacts", {})).toEqual([{ email: "own@example.org" }]);
});

it("makes its tables STRICT, with a profile and without a column that may be empty", () => {
  migrate(sql, both, needs);
  const columns = sql.all(
    `SELECT t.name AS its, t.strict AS strict, c.name AS col, c."notnull" AS needed
     FROM pragma_table_list t, pragma_table_info(t.name) c WHERE t.schema = 'main'`,
    {},
  );
  const own = columns.filter(({ its }) => added.includes(String(its)));
  expect(
    own
      .filter(({ col }) => col === "profile_id")
      .map(({ its }) => its)
      .sort(),
  ).toEqual(added);
  expect(own.filter(({ strict, needed }) => strict !== 1 || needed !== 1)).toEqual([]);
});

it("keeps a text for as long as its reading, unchanged, and throws both away with the company", () => {
  migrate(sql, both, needs);
  putReading();
  sql.exec("INSERT INTO reading_texts VALUES ('first-profile', 'r', x'0102')");
  sql.exec("INSERT INTO own_companies VALUES ('first-profile', 'example', 'r', 'at')");
  expect(() => sql.exec("UPDATE reading_texts SET snapshot = x'03'")).toThrow("texts-are-kept");
  sql.exec("DELETE FROM readings");
  expect(added.map((name) => sql.one(`SELECT count(*) AS rows FROM ${name}`, {})?.rows)).toEqual([0, 0, 0]);
});

it("refuses two companies of one reading, two readings of one company, and a kind of file that is none", () => {
  migrate(sql, both, needs);
  putReading();
  const make = (slug: string, reading: string) =>
    sql.exec(`INSERT INTO own_companies VALUES ('first-profile', '${slug}', '${reading}', 'at')`);
  make("example", "r");
  expect(() => make("other", "r")).toThrow("UNIQUE");
  expect(() => make("example", "r")).toThrow("UNIQUE");
  expect(() => make("third", "nobody")).toThrow("FOREIGN KEY");
  expect(() => putReading("scroll")).toThrow("CHECK");
});
