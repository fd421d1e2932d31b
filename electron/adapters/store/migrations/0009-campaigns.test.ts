// Version 9: nothing of before changes, and campaigns follow what is approved, taken back and thrown away.
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate } from "../migrate.ts";
import { openSql, type Sql } from "../open-sql.ts";
import { campaignsTables } from "./0009-campaigns.ts";
import { allMigrations } from "./all-migrations.ts";

let sql: Sql;
const needs = { newId: () => "first-profile" };
const before = allMigrations.filter(({ version }) => version < campaignsTables.version);
const approve = (id: string) =>
  sql.exec(`INSERT INTO outbox (profile_id, request_id, mode, state, message_id, envelope_from, envelope_to, raw, attempts,
    approved_at, smtp_reply_json) VALUES ('first-profile', '${id}', 'real', 'approved', '<${id}>', 'f', 't', x'01', 0, 'at', 'null')`);
const rows = () => sql.all("SELECT slug, state, reason, request_id FROM campaign_items ORDER BY position", {});

beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
  migrate(sql, before, needs);
  for (const id of ["a", "b", "c"]) {
    sql.exec(`INSERT INTO requests (profile_id, request_id, mode, reference, slug, company_json, kind, right,
      law_choice_json, place_json, letter_json, created_at)
      VALUES ('first-profile', '${id}', 'real', 'RD-${id}', 'example', '""', 'access', 'access', '{}', '{}', '{}', 'at')`);
  }
  approve("a");
  migrate(sql, [...before, campaignsTables], needs);
  sql.exec(`INSERT INTO campaigns (profile_id, campaign_id, mode, kind, wish_json, created_at)
    VALUES ('first-profile', 'one', 'real', 'access', '{}', 'at')`);
  for (const id of ["b", "c"]) {
    sql.exec(`INSERT INTO campaign_items (profile_id, campaign_id, slug, position, company_json, state, choice_json, request_id)
      VALUES ('first-profile', 'one', '${id}', 1, '""', 'drafted', '{}', '${id}')`);
  }
});
afterEach(() => sql.close());

it("keeps every letter of before as it was, in no campaign", () => {
  expect(sql.all("SELECT request_id, state FROM outbox", {})).toEqual([{ request_id: "a", state: "approved" }]);
  expect(sql.all("SELECT request_id FROM requests ORDER BY request_id", {})).toHaveLength(3);
});

it("hears that a letter is approved, taken back and thrown away, on whichever page", () => {
  approve("b");
  expect(rows()[0]).toMatchObject({ slug: "b", state: "approved", request_id: "b" });
  sql.exec("DELETE FROM outbox WHERE request_id = 'b'");
  expect(rows()[0]).toMatchObject({ slug: "b", state: "drafted", request_id: "b" });
  sql.exec("DELETE FROM requests WHERE request_id = 'b'");
  expect(rows()[0]).toMatchObject({ slug: "b", state: "left-out", reason: "discarded", request_id: null });
  sql.exec("INSERT INTO sent_otherwise VALUES ('first-profile', 'c', 'post', 'on', 'at')");
  expect(rows()[1]).toMatchObject({ slug: "c", state: "approved" });
});

it("holds no second letter to a company, and no letter of nobody's", () => {
  const put = (slug: string, state: string, request: string) => () =>
    sql.exec(`INSERT INTO campaign_items (profile_id, campaign_id, slug, position, company_json, state, choice_json, request_id)
      VALUES ('first-profile', 'one', '${slug}', 9, '""', '${state}', '{}', ${request})`);
  expect(put("b", "planned", "NULL")).toThrow();
  expect(put("d", "drafted", "NULL")).toThrow();
  expect(put("d", "drafted", "'b'")).toThrow();
  expect(put("d", "left-out", "NULL")).toThrow();
  put("d", "planned", "NULL")();
});
