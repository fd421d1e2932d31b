// Version 3: a store of version 2 with rows keeps them, in the form that letters have now.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { firstTables } from "./0001-first-tables.ts";
import { readingsTables } from "./0002-readings.ts";
import { lettersTables } from "./0003-letters.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("PRAGMA foreign_keys = ON");
  migrate(sql, [firstTables, readingsTables], needs);
});
afterEach(() => sql.close());

const letter = '{"kind":"opt-out","to":{"name":"Example","address":"privacy@example.org"},"text":"K-1"}';
const choice = '{"law":"us-ca-ccpa","why":"lives-in-california","isConditional":true}';
const put = (id: string, kind: string, right: string) =>
  sql.exec(`INSERT INTO requests VALUES
    ('first-profile', '${id}', 'real', 'RD-${id}', 'example', '"Example"', '${kind}', '${right}', '${choice}', '{}', '"K-1"', '${letter}', 'at')`);
const goOn = () => migrate(sql, [firstTables, readingsTables, lettersTables], needs);
const kinds = () =>
  sql.all(
    "SELECT kind, json_extract(letter_json, '$.kind') AS its, law_choice_json FROM requests ORDER BY request_id",
    {},
  );

it("names the one opt-out of before by the right that it used, also in a letter that was sent", () => {
  put("a", "opt-out", "opt-out-sale");
  put("b", "opt-out", "opt-out-marketing");
  put("c", "access", "access");
  sql.exec(`INSERT INTO outbox VALUES
    ('first-profile', 'a', 'real', 'sent', '<m>', 'f', 't', x'01', 1, 'at', 'at', 'null', NULL, NULL)`);
  goOn();
  expect(versionOf(sql)).toBe(3);
  expect(kinds().map(({ kind, its }) => [kind, its])).toEqual([
    ["opt-out-sale", "opt-out-sale"],
    ["opt-out-marketing", "opt-out-marketing"],
    ["access", "access"],
  ]);
  expect(kinds()[0]?.law_choice_json).toBe('{"law":"us-ca-ccpa","isConditional":true,"reach":null,"facts":null}');
  const [row] = sql.all("SELECT letter_json, wish_json, discloses_json FROM requests WHERE request_id = 'a'", {});
  expect(JSON.parse(String(row?.letter_json))).toEqual({
    kind: "opt-out-sale",
    to: { name: "Example", address: "privacy@example.org", postal: null, form: null },
    text: "K-1",
  });
  expect([row?.wish_json, row?.discloses_json]).toEqual(["null", '["name","email"]']);
});

it("leaves a row that cannot be read as it was", () => {
  put("a", "access", "access");
  sql.exec("DROP TRIGGER requests_keep_identity; UPDATE requests SET law_choice_json = '3', letter_json = '[]'");
  sql.exec(
    "CREATE TRIGGER requests_keep_identity BEFORE UPDATE OF mode ON requests BEGIN SELECT RAISE(ABORT, 'no'); END",
  );
  goOn();
  expect(kinds()[0]).toMatchObject({ its: null, law_choice_json: "3" });
});

it("fixes what was sent: neither the letter nor the word on it changes any more", () => {
  put("a", "access", "access");
  goOn();
  const say = "INSERT INTO sent_otherwise VALUES ('first-profile', 'a', 'post', '2026-11-20', 'at')";
  sql.exec(say);
  expect(() => sql.exec("UPDATE requests SET letter_json = '{}'")).toThrow("letter-is-approved");
  expect(() => sql.exec("UPDATE sent_otherwise SET way = 'form'")).toThrow("sent-is-final");
  expect(() => sql.exec("DELETE FROM sent_otherwise")).toThrow("sent-is-final");
  expect(() => sql.exec("DELETE FROM requests")).toThrow();
  expect(() =>
    sql.exec(`INSERT INTO outbox VALUES
      ('first-profile', 'a', 'real', 'approved', '<m>', 'f', 't', x'01', 0, 'at', NULL, 'null', NULL, NULL)`),
  ).toThrow("letter-is-approved");
});
