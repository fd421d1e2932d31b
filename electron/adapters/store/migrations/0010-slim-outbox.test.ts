// Version 10: each letter's bytes are where they were, to the byte, and as safe as before.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { slimOutbox } from "./0010-slim-outbox.ts";
import { allMigrations } from "./all-migrations.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
const before = allMigrations.filter(({ version }) => version < slimOutbox.version);
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
    sql.exec(`INSERT INTO outbox VALUES ('first-profile', '${id}', 'real', '${state}', '<${id}>', 'f', 't', x'01${id.charCodeAt(0).toString(16)}',
      ${attempts}, 'at', ${tried}, 'null', NULL, ${doubt}, 'at')`);
  put("a", "approved", 0, "NULL", "NULL");
  put("b", "approved", 1, "'at'", "NULL");
  put("c", "approved", 1, "'at'", "'at'");
  put("d", "retry", 1, "'at'", "NULL");
  put("e", "sent", 1, "'at'", "NULL");
  put("f", "unsure", 1, "'at'", "'at'");
  migrate(sql, [...before, slimOutbox], needs);
});
afterEach(() => sql.close());

it("keeps every row, and every letter to the byte", () => {
  expect(versionOf(sql)).toBe(10);
  const rows = sql.all(
    "SELECT o.request_id, o.state, m.raw FROM outbox o JOIN outbox_mails m USING (profile_id, request_id)",
    {},
  );
  expect(
    rows.map(({ request_id, state, raw }) => [request_id, state, Buffer.from(raw as Uint8Array).toString("hex")]),
  ).toEqual([
    ["a", "approved", "0161"],
    ["b", "approved", "0162"],
    ["c", "approved", "0163"],
    ["d", "retry", "0164"],
    ["e", "sent", "0165"],
    ["f", "unsure", "0166"],
  ]);
});

it.each(["a", "b", "e", "f"])("lets nobody change or take the bytes of letter %s", (id) => {
  expect(() => sql.exec(`UPDATE outbox_mails SET raw = x'00' WHERE request_id = '${id}'`)).toThrow("letter-is-fixed");
  expect(() => sql.exec(`DELETE FROM outbox_mails WHERE request_id = '${id}'`)).toThrow("approved-letters-are-kept");
  expect(() => sql.exec(`UPDATE outbox SET envelope_to = 'x' WHERE request_id = '${id}'`)).toThrow("letter-is-fixed");
});

it("takes the bytes away with a letter that is taken back, and with no other", () => {
  sql.exec("DELETE FROM outbox WHERE request_id = 'a'");
  expect(sql.all("SELECT 1 FROM outbox_mails WHERE request_id = 'a'", {})).toEqual([]);
  for (const id of ["b", "c", "d", "e", "f"]) {
    expect(() => sql.exec(`DELETE FROM outbox WHERE request_id = '${id}'`)).toThrow("approved-letters-are-kept");
  }
});

it("finds by an index what is unsent and what went lately", () => {
  const plan = (query: string) => JSON.stringify(sql.all(`EXPLAIN QUERY PLAN ${query}`, {}));
  expect(
    plan(
      "SELECT * FROM outbox WHERE profile_id = 'p' AND state IN ('approved', 'retry', 'sending') ORDER BY approved_at",
    ),
  ).toContain("outbox_unsent");
  expect(plan("SELECT * FROM outbox WHERE profile_id = 'p' AND last_tried_at >= 'at'")).toContain("outbox_by_try");
});
