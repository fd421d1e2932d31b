// Version 4: letters of version 3 wait for the person's word, and only one that was never tried can be taken back.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { firstTables } from "./0001-first-tables.ts";
import { readingsTables } from "./0002-readings.ts";
import { lettersTables } from "./0003-letters.ts";
import { queueTables } from "./0004-queue.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
const before = [firstTables, readingsTables, lettersTables];
beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
  migrate(sql, before, needs);
  for (const id of ["a", "b", "c", "d", "e", "f"]) {
    sql.exec(`INSERT INTO requests (profile_id, request_id, mode, reference, slug, company_json, kind, right,
      law_choice_json, place_json, letter_json, created_at)
      VALUES ('first-profile', '${id}', 'real', 'RD-${id}', 'example', '""', 'access', 'access', '{}', '{}', '{}', 'at')`);
  }
  const put = (id: string, state: string, attempts: number, tried: string, doubt: string) =>
    sql.exec(`INSERT INTO outbox VALUES ('first-profile', '${id}', 'real', '${state}', '<${id}>', 'f', 't', x'01',
      ${attempts}, 'at', ${tried}, 'null', NULL, ${doubt})`);
  put("a", "approved", 0, "NULL", "NULL");
  put("b", "approved", 1, "'at'", "NULL");
  put("c", "approved", 1, "'at'", "'at'");
  put("d", "retry", 1, "'at'", "NULL");
  put("e", "sent", 1, "'at'", "NULL");
  put("f", "unsure", 1, "'at'", "'at'");
  migrate(sql, [...before, queueTables], needs);
});
afterEach(() => sql.close());

it("sends nothing of what was approved before on its own", () => {
  expect(versionOf(sql)).toBe(4);
  expect(sql.all("SELECT request_id, not_before FROM outbox ORDER BY request_id", {})).toEqual(
    ["a", "b", "c", "d", "e", "f"].map((id) => ({ request_id: id, not_before: "" })),
  );
});

it("lets a letter that was never tried be taken back, and then its draft be thrown away", () => {
  sql.exec("DELETE FROM outbox WHERE request_id = 'a'");
  sql.exec("DELETE FROM requests WHERE request_id = 'a'");
  expect(sql.all("SELECT 1 FROM outbox WHERE request_id = 'a'", {})).toEqual([]);
});

it.each(["b", "c", "d", "e", "f"])("keeps letter %s, which a server may know of", (id) => {
  expect(() => sql.exec(`DELETE FROM outbox WHERE request_id = '${id}'`)).toThrow("approved-letters-are-kept");
  expect(() => sql.exec(`INSERT OR REPLACE INTO outbox SELECT * FROM outbox WHERE request_id = '${id}'`)).toThrow(
    "approved-letters-are-kept",
  );
});
