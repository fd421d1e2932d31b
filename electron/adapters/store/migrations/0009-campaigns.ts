// Version 9: campaigns and their companies. What became of an approved letter is read from its request, never kept here.
import type { Migration } from "../migrate.ts";

const campaigns = `
CREATE TABLE campaigns (
  profile_id TEXT NOT NULL REFERENCES profiles,
  campaign_id TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('practice', 'real')),
  kind TEXT NOT NULL,
  wish_json TEXT NOT NULL CHECK (json_valid(wish_json)),
  created_at TEXT NOT NULL,
  is_paused INTEGER NOT NULL DEFAULT 0 CHECK (is_paused IN (0, 1)),
  is_preparing INTEGER NOT NULL DEFAULT 0 CHECK (is_preparing IN (0, 1)),
  PRIMARY KEY (profile_id, campaign_id)
) STRICT;`;

// One row a company, by its key: a campaign cannot hold a second letter to one. "": none.
const items = `
CREATE TABLE campaign_items (
  profile_id TEXT NOT NULL,
  campaign_id TEXT NOT NULL,
  slug TEXT NOT NULL,
  position INTEGER NOT NULL,
  company_json TEXT NOT NULL CHECK (json_valid(company_json)),
  state TEXT NOT NULL CHECK (state IN ('planned', 'drafted', 'approved', 'left-out')),
  reason TEXT NOT NULL DEFAULT '',
  about_json TEXT NOT NULL DEFAULT 'null' CHECK (json_valid(about_json)),
  asks INTEGER NOT NULL DEFAULT 0 CHECK (asks IN (0, 1)),
  plan_json TEXT NOT NULL DEFAULT 'null' CHECK (json_valid(plan_json)),
  choice_json TEXT NOT NULL CHECK (json_valid(choice_json)),
  request_id TEXT,
  CHECK ((state IN ('drafted', 'approved')) = (request_id IS NOT NULL)),
  CHECK ((state = 'left-out') = (reason <> '')),
  PRIMARY KEY (profile_id, campaign_id, slug),
  FOREIGN KEY (profile_id, campaign_id) REFERENCES campaigns (profile_id, campaign_id) ON DELETE CASCADE,
  FOREIGN KEY (profile_id, request_id) REFERENCES requests (profile_id, request_id)
) STRICT;
CREATE UNIQUE INDEX campaign_items_by_request ON campaign_items (profile_id, request_id);
CREATE INDEX campaign_items_in_order ON campaign_items (profile_id, campaign_id, position);`;

// Whoever approves a letter, takes it back or throws it away, on whichever page: the campaign knows of it.
const ofRequest = (row: "NEW" | "OLD") => `WHERE profile_id = ${row}.profile_id AND request_id = ${row}.request_id`;
const follow = `
CREATE TRIGGER campaign_items_hear_approval AFTER INSERT ON outbox
BEGIN UPDATE campaign_items SET state = 'approved' ${ofRequest("NEW")}; END;
CREATE TRIGGER campaign_items_hear_taking_back AFTER DELETE ON outbox
BEGIN UPDATE campaign_items SET state = 'drafted' ${ofRequest("OLD")}; END;
CREATE TRIGGER campaign_items_hear_sent_otherwise AFTER INSERT ON sent_otherwise
BEGIN UPDATE campaign_items SET state = 'approved' ${ofRequest("NEW")}; END;
CREATE TRIGGER campaign_items_hear_discarding BEFORE DELETE ON requests
BEGIN UPDATE campaign_items SET state = 'left-out', reason = 'discarded', request_id = NULL ${ofRequest("OLD")}; END;`;

export const campaignsTables: Migration = {
  version: 9,
  up: (sql) => {
    for (const part of [campaigns, items, follow]) sql.exec(part);
  },
};
