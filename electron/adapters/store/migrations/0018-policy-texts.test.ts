// Version 18: every text that was there stays, the same text once; what follows, heirs and marks belong to somebody.
import { gunzipSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { policyTexts } from "./0018-policy-texts.ts";
import { allMigrations } from "./all-migrations.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
const before = allMigrations.filter(({ version }) => version < policyTexts.version);
const addReading = (id: string) =>
  sql.exec(`INSERT INTO readings (profile_id, reading_id, file_json, format, sha256, read_at, findings_json, decisions_json)
    VALUES ('first-profile', '${id}', 'null', 'text', 'sum', '2026-05-03', '{}', '[]')`);
const addText = (id: string, snapshot: Uint8Array) => {
  addReading(id);
  sql.run("INSERT INTO reading_texts VALUES ('first-profile', :id, :snapshot)", { id, snapshot });
};
const textOf = (id: string) =>
  sql.one(
    `SELECT snapshot FROM reading_snapshots JOIN policy_snapshots USING (profile_id, snapshot_hash)
     WHERE reading_id = :id`,
    { id },
  )?.snapshot;
const count = (table: string) => sql.one(`SELECT count(*) AS rows FROM ${table}`, {})?.rows;

beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
  migrate(sql, before, needs);
  addText("one", gzipSync("A text", { level: 1 }));
  addText("two", gzipSync("A text", { level: 9 }));
  addText("three", gzipSync("Another"));
  addText("damaged", new Uint8Array([31, 139, 7]));
  migrate(sql, [...before, policyTexts], needs);
});
afterEach(() => sql.close());

it("keeps every text, what was packed twice once, and damaged bytes as they were", () => {
  expect(versionOf(sql)).toBe(policyTexts.version);
  expect([count("readings"), count("reading_snapshots"), count("policy_snapshots")]).toEqual([4, 4, 3]);
  const open = (id: string) => gunzipSync(textOf(id) as Uint8Array).toString("utf8");
  expect([open("one"), open("two"), open("three")]).toEqual(["A text", "A text", "Another"]);
  expect(new Uint8Array(textOf("damaged") as Uint8Array)).toEqual(new Uint8Array([31, 139, 7]));
});

it("lets nobody give a reading another text, or take away one that is read", () => {
  expect(() => sql.exec("UPDATE reading_snapshots SET snapshot_hash = snapshot_hash")).toThrow();
  expect(() => sql.exec("DELETE FROM policy_snapshots")).toThrow();
});

it("forgets with a reading what it followed and what followed it", () => {
  sql.exec("INSERT INTO reading_follows VALUES ('first-profile', 'two', 'one'), ('first-profile', 'three', 'two')");
  expect(() => sql.exec("INSERT INTO reading_follows VALUES ('first-profile', 'one', 'one')")).toThrow();
  expect(() => sql.exec("INSERT INTO reading_follows VALUES ('first-profile', 'one', 'gone')")).toThrow();
  sql.exec("DELETE FROM readings WHERE reading_id = 'two'");
  expect([count("reading_follows"), count("reading_snapshots")]).toEqual([0, 3]);
});

it("takes one heir and one mark of a company, and no company as its own heir", () => {
  sql.exec("INSERT INTO own_heirs VALUES ('first-profile', 'old', 'new', 'at')");
  expect(() => sql.exec("INSERT INTO own_heirs VALUES ('first-profile', 'old', 'other', 'at')")).toThrow();
  expect(() => sql.exec("INSERT INTO own_heirs VALUES ('first-profile', 'same', 'same', 'at')")).toThrow();
  sql.exec("INSERT INTO own_marks VALUES ('first-profile', 'old', 'form-only', 'at')");
  expect(() => sql.exec("INSERT INTO own_marks VALUES ('first-profile', 'new', 'bounced', 'at')")).toThrow();
});
