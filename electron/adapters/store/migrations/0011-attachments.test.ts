// Version 11: files go with drafts alone, stay with letters that are out, and go with their request.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { attachmentsTable } from "./0011-attachments.ts";
import { allMigrations } from "./all-migrations.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
const before = allMigrations.filter(({ version }) => version < attachmentsTable.version);
const approve = (id: string) =>
  sql.exec(`INSERT INTO outbox VALUES ('first-profile', '${id}', 'real', 'approved', '<${id}>', 'f', 't', 0, 'at', NULL,
    'null', NULL, NULL, 'at')`);
const attach = (request: string, id: string) =>
  sql.exec(`INSERT INTO attachments (profile_id, request_id, attachment_id, name_json, bytes, sha256, content)
    VALUES ('first-profile', '${request}', '${id}', '"a.pdf"', 2, '${id}', x'0102')`);
const count = () => sql.all("SELECT request_id FROM attachments ORDER BY position", {}).map((row) => row.request_id);

beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
  migrate(sql, before, needs);
  for (const id of ["draft", "out"]) {
    sql.exec(`INSERT INTO requests (profile_id, request_id, mode, reference, slug, company_json, kind, right,
      law_choice_json, place_json, letter_json, created_at)
      VALUES ('first-profile', '${id}', 'real', 'RD-${id}', 'example', '""', 'access', 'access', '{}', '{}', '{}', 'at')`);
  }
  approve("out");
  migrate(sql, [...before, attachmentsTable], needs);
});
afterEach(() => sql.close());

it("begins without files, and takes them for a draft alone", () => {
  expect([versionOf(sql), count()]).toEqual([11, []]);
  attach("draft", "1");
  expect(() => attach("out", "2")).toThrow("letter-is-approved");
  expect(() => attach("nobody", "3")).toThrow("FOREIGN KEY");
  expect(count()).toEqual(["draft"]);
});

it("lets nobody change a file, nor take one from a letter that was approved", () => {
  attach("draft", "1");
  expect(() => sql.exec("UPDATE attachments SET content = x'03', bytes = 1")).toThrow("letter-is-fixed");
  approve("draft");
  expect(() => sql.exec("DELETE FROM attachments")).toThrow("letter-is-approved");
  expect(count()).toEqual(["draft"]);
});

it("goes with its request, and with a letter that was taken back it stays", () => {
  attach("draft", "1");
  approve("draft");
  sql.exec("DELETE FROM outbox WHERE request_id = 'draft'");
  expect(count()).toEqual(["draft"]);
  sql.exec("DELETE FROM requests WHERE request_id = 'draft'");
  expect(count()).toEqual([]);
});

it("takes no empty file and none whose size is not its own", () => {
  const put = (bytes: number, content: string) => () =>
    sql.exec(`INSERT INTO attachments (profile_id, request_id, attachment_id, name_json, bytes, sha256, content)
      VALUES ('first-profile', 'draft', '9', '"a"', ${bytes}, 'x', ${content})`);
  expect(put(0, "x''")).toThrow("CHECK");
  expect(put(3, "x'01'")).toThrow("CHECK");
});
