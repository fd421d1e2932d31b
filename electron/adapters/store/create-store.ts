// The store over one database file: opens it, brings it to the newest version and hands out its tables.
import { chmodSync, closeSync, openSync } from "node:fs";
import { createAccountsTable } from "./accounts-table.ts";
import { createCalendarTable, createSnoozesTable } from "./agenda-tables.ts";
import { createAttachmentsTable } from "./attachments-table.ts";
import { createBoardTable } from "./board-table.ts";
import { createCampaignsTable } from "./campaigns-table.ts";
import { createChangeCount } from "./change-count.ts";
import { createContactsTable } from "./contacts-table.ts";
import { createCopiesTable } from "./copies-table.ts";
import { createDirectoryTable } from "./directory-table.ts";
import { createEventsTable } from "./events-table.ts";
import { createEvidenceTable } from "./evidence-table.ts";
import { createInboxTable } from "./inbox-table.ts";
import { migrate, newestVersion, versionOf } from "./migrate.ts";
import { allMigrations } from "./migrations/all-migrations.ts";
import { openSql, type Sql } from "./open-sql.ts";
import { createOutboxTable } from "./outbox-table.ts";
import { createPairsTable } from "./pairs-table.ts";
import { createPracticeMailTable } from "./practice-mail-table.ts";
import { noProof } from "./proof-hook.ts";
import { createProofTable } from "./proof-table.ts";
import { createReadingsTable } from "./readings-table.ts";
import { createRepliesTable } from "./replies-table.ts";
import { createLooksTable, createReportsTable } from "./reports-table.ts";
import { createRequestsTable } from "./requests-table.ts";
import { createSecretsTable } from "./secrets-table.ts";
import { createSendersTable } from "./senders-table.ts";
import { createSettingsTable } from "./settings-table.ts";
import { createStandingTable } from "./standing-table.ts";
import type { Store } from "./store.ts";
import { nameStoreProblem, StoreProblem } from "./store-problem.ts";
import { createWholeStore } from "./whole-store.ts";

type Needs = {
  readonly path: string;
  /** Of the store, 32 bytes; null for a plain one, as they were before the encryption. */
  readonly key: Uint8Array | null;
  readonly newId: () => string;
  /** It is only laid out here to be taken over elsewhere: nothing is linked anew. */
  readonly isStage?: boolean;
};

/** The database library creates files with the umask; its log and index take over the mode of the file itself. */
const makePrivate = (path: string) => {
  try {
    closeSync(openSync(path, "a", 0o600));
    if (process.platform !== "win32") chmodSync(path, 0o600);
  } catch (error) {
    throw nameStoreProblem(error);
  }
};

// synchronous=FULL: each commit is on the disk before the SMTP socket opens; fullfsync is what that takes on macOS
// (https://sqlite.org/pragma.html#pragma_fullfsync). recursive_triggers: REPLACE cannot slip past the triggers that
// keep approved letters. trusted_schema: a file made by somebody else gets no functions to call.
const pragmas = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
PRAGMA fullfsync = ON;
PRAGMA checkpoint_fullfsync = ON;
PRAGMA foreign_keys = ON;
PRAGMA recursive_triggers = ON;
PRAGMA trusted_schema = OFF;
PRAGMA temp_store = MEMORY;
PRAGMA secure_delete = ON;
PRAGMA cache_size = -32768;`;

const firstProfile = (sql: Sql): string => {
  const profileId = sql.one("SELECT profile_id FROM profiles ORDER BY position LIMIT 1", {})?.profile_id;
  if (typeof profileId !== "string") throw new StoreProblem("store-damaged");
  return profileId;
};

const prepare = (sql: Sql, newId: () => string): string => {
  // Before anything is set: a store of a newer version is not touched.
  if (versionOf(sql) > newestVersion(allMigrations)) throw new StoreProblem("store-newer");
  sql.exec(pragmas);
  migrate(sql, allMigrations, { newId });
  return firstProfile(sql);
};

/** Opens or creates the store at `path`, whose folder exists. Throws StoreProblem; `openStore` decides what then. */
export const createStore = ({ path, key, newId, isStage = false }: Needs): Store => {
  if (key?.every((byte) => byte === 0)) throw new Error("the key was forgotten");
  if (key === null) makePrivate(path);
  const sql = openSql({ path, key });
  try {
    const profileId = prepare(sql, newId);
    const changes = createChangeCount(sql);
    const { hook, face } = createProofTable(sql, profileId);
    const proof = isStage ? noProof : hook;
    const events = createEventsTable(sql, profileId, (requestId, row, link) =>
      proof.linkEvent(requestId, { eventId: row.event_id, on: row.happened_on, at: row.written_at }, link),
    );
    const outbox = createOutboxTable({ sql, profileId, events, proof });
    const { unreadable: _, ...outboxFace } = outbox;
    const requests = createRequestsTable({ sql, profileId, events, outbox, proof });
    return {
      settings: createSettingsTable(sql, profileId),
      accounts: createAccountsTable(sql, profileId),
      senders: createSendersTable(sql, profileId),
      contacts: createContactsTable(sql, profileId),
      secrets: createSecretsTable(sql, profileId),
      requests,
      board: createBoardTable({ sql, profileId, events, changes }),
      attachments: createAttachmentsTable(sql, profileId),
      evidence: createEvidenceTable(sql, profileId, proof),
      outbox: outboxFace,
      copies: createCopiesTable(sql, profileId),
      reports: createReportsTable({ sql, profileId, events, proof }),
      looks: createLooksTable(sql, profileId),
      snoozes: createSnoozesTable(sql, profileId),
      calendar: createCalendarTable(sql, profileId),
      inbox: createInboxTable(sql, profileId),
      practiceMail: createPracticeMailTable(sql, profileId),
      readings: createReadingsTable(sql, profileId),
      directory: createDirectoryTable(sql, profileId),
      pairs: createPairsTable(sql, profileId),
      standing: createStandingTable(sql, profileId),
      campaigns: createCampaignsTable({ sql, profileId, requests }),
      proof: face,
      replies: createRepliesTable(sql, profileId, proof),
      together: sql.transact,
      whole: createWholeStore({ sql, changes, profileId, beforehand: proof.linkDue }),
      close: () => {
        if (!sql.isOpen()) return;
        proof.linkDue();
        sql.close();
      },
    };
  } catch (error) {
    sql.close();
    throw error;
  }
};
