// Version 6: letters of before get no copy of their own accord; the new rows go with their request and hold it in shape.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { mailboxTables } from "./0006-mailbox.ts";
import { allMigrations } from "./all-migrations.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
const count = (table: string) => sql.one(`SELECT count(*) AS rows FROM ${table}`, {})?.rows;
const put = (table: string, values: string) => sql.exec(`INSERT INTO ${table} VALUES ('first-profile', ${values})`);

beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
  migrate(
    sql,
    allMigrations.filter(({ version }) => version < mailboxTables.version),
    needs,
  );
  for (const id of ["a", "b"]) {
    sql.exec(`INSERT INTO requests (profile_id, request_id, mode, reference, slug, company_json, kind, right,
      law_choice_json, place_json, letter_json, created_at)
      VALUES ('first-profile', '${id}', 'real', 'RD-${id}', 'example', '""', 'access', 'access', '{}', '{}', '{}', 'at')`);
  }
  sql.exec(`INSERT INTO outbox (profile_id, request_id, mode, state, message_id, envelope_from, envelope_to, raw, attempts,
    approved_at, smtp_reply_json) VALUES ('first-profile', 'a', 'real', 'sent', '<a>', 'f', 't', x'01', 1, 'at', 'null')`);
  migrate(
    sql,
    allMigrations.filter(({ version }) => version <= mailboxTables.version),
    needs,
  );
});
afterEach(() => sql.close());

it("keeps what was there and wants no copy of it", () => {
  expect(versionOf(sql)).toBe(mailboxTables.version);
  expect([count("requests"), count("outbox"), count("sent_copies")]).toEqual([2, 1, 0]);
});

it("throws all away with a request", () => {
  put("sent_copies", "'b', 'wanted', 'null', 0, 0, 'null', ''");
  put("mail_reports", "'b', 'hash', 'failed', '5.1.1', 'null', 1, 'privacy@example.net', 'at', x'01'");
  put("mailbox_looks", "'b', '{}'");
  sql.exec("DELETE FROM requests WHERE request_id = 'b'");
  expect([count("sent_copies"), count("mail_reports"), count("mailbox_looks")]).toEqual([0, 0, 0]);
});

it("takes no row of nobody, no second copy and no word that it does not know", () => {
  expect(() => put("sent_copies", "'c', 'wanted', 'null', 0, 0, 'null', ''")).toThrow();
  put("sent_copies", "'a', 'wanted', 'null', 0, 0, 'null', ''");
  expect(() => put("sent_copies", "'a', 'wanted', 'null', 0, 0, 'null', ''")).toThrow();
  expect(() => put("sent_copies", "'b', 'lost', 'null', 0, 0, 'null', ''")).toThrow();
  expect(() => put("mail_reports", "'a', 'h', 'exploded', '5', 'null', 0, 'x', 'at', x'01'")).toThrow();
});
