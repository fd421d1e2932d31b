// Version 5: the one mailbox of before goes on as the first of several, with its password and with nothing else changed.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Account } from "../../../shared/settings.ts";
import { migrate, versionOf } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { firstTables } from "./0001-first-tables.ts";
import { readingsTables } from "./0002-readings.ts";
import { lettersTables } from "./0003-letters.ts";
import { queueTables } from "./0004-queue.ts";
import { accountsTables } from "./0005-accounts.ts";

const before = [firstTables, readingsTables, lettersTables, queueTables];
const needs = { newId: () => "first-profile" };
const old = {
  host: "mail.example.org",
  port: 465,
  security: "tls",
  user: "kim",
  address: "kim@example.org",
  senderName: 'Kim "K." Ünal',
};

let sql: Sql;
beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
  migrate(sql, before, needs);
});
afterEach(() => sql.close());

const keep = (key: string, value: unknown) =>
  sql.run("INSERT INTO settings (profile_id, key, value_json) VALUES ('first-profile', :key, :json)", {
    key,
    json: JSON.stringify(value),
  });
const goOn = () => migrate(sql, [...before, accountsTables], needs);
const accounts = () =>
  sql
    .all("SELECT profile_id, account_id, account_json FROM accounts", {})
    .map((row) => [row.profile_id, row.account_id, Account.parse(JSON.parse(String(row.account_json)))]);

it("moves the mailbox and its sealed password, byte for byte, and leaves the other settings", () => {
  keep("account", old);
  keep("language", "de");
  sql.exec("INSERT INTO secrets VALUES ('first-profile', 'smtp-password', 'keyring', 'b', x'00ff', NULL)");
  goOn();
  expect(versionOf(sql)).toBe(5);
  const account = { ...old, accountId: "main", aliases: [], plusAddress: false, imap: null };
  expect(accounts()).toEqual([["first-profile", "main", account]]);
  expect(sql.all("SELECT key, value_json FROM settings", {})).toEqual([{ key: "language", value_json: '"de"' }]);
  expect(sql.all("SELECT name, binding, hex(sealed) AS sealed FROM secrets", {})).toEqual([
    { name: "mail-password:main:smtp", binding: "b", sealed: "00FF" },
  ]);
});

it.each([
  ["none was set up", undefined],
  ["what stands there is no mailbox", null],
])("adds no mailbox where %s", (_, value) => {
  if (value !== undefined) keep("account", value);
  goOn();
  expect(accounts()).toEqual([]);
  expect(sql.all("SELECT key FROM settings", {})).toEqual([]);
});

describe("what the person chose for a company", () => {
  beforeEach(() => {
    keep("account", old);
    goOn();
    sql.exec("INSERT INTO company_senders VALUES ('first-profile', 'example', 'main', '')");
  });

  it("goes with its mailbox", () => {
    sql.exec("DELETE FROM accounts");
    expect(sql.all("SELECT 1 FROM company_senders", {})).toEqual([]);
  });

  it("names a mailbox that is there", () => {
    expect(() => sql.exec("INSERT INTO company_senders VALUES ('first-profile', 'other', 'gone', '')")).toThrow();
  });
});
