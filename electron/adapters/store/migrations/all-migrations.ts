// Every migration in order. A released one is never changed: what it made lies on people's disks.
import type { Migration } from "../migrate.ts";
import { firstTables } from "./0001-first-tables.ts";
import { readingsTables } from "./0002-readings.ts";
import { lettersTables } from "./0003-letters.ts";
import { queueTables } from "./0004-queue.ts";
import { accountsTables } from "./0005-accounts.ts";
import { mailboxTables } from "./0006-mailbox.ts";
import { sealedSecrets } from "./0007-sealed-secrets.ts";
import { deletableRequests } from "./0008-deletable-requests.ts";
import { campaignsTables } from "./0009-campaigns.ts";
import { slimOutbox } from "./0010-slim-outbox.ts";
import { attachmentsTable } from "./0011-attachments.ts";
import { logColumns } from "./0012-log.ts";
import { repliesTables } from "./0013-replies.ts";
import { proofTables } from "./0014-proof.ts";
import { inboxTable } from "./0015-inbox.ts";
import { agendaTables } from "./0016-agenda.ts";
import { boardDigests } from "./0017-board-digests.ts";
import { policyTexts } from "./0018-policy-texts.ts";
import { directoryTables } from "./0019-directory.ts";
import { readingOrigins } from "./0020-reading-origins.ts";

export const allMigrations: readonly Migration[] = [
  firstTables,
  readingsTables,
  lettersTables,
  queueTables,
  accountsTables,
  mailboxTables,
  sealedSecrets,
  deletableRequests,
  campaignsTables,
  slimOutbox,
  attachmentsTable,
  logColumns,
  repliesTables,
  proofTables,
  inboxTable,
  agendaTables,
  boardDigests,
  policyTexts,
  directoryTables,
  readingOrigins,
];
