// The store over one database file, with all its tables.
import { createCalendarTable, createSnoozesTable } from "./agenda-tables.ts";
import { createAttachmentsTable } from "./attachments-table.ts";
import { createBoardTable } from "./board-table.ts";
import { createCampaignsTable } from "./campaigns-table.ts";
import { createChangeCount } from "./change-count.ts";
import { createCopiesTable } from "./copies-table.ts";
import { createEventsTable } from "./events-table.ts";
import { createEvidenceTable } from "./evidence-table.ts";
import { createInboxTable } from "./inbox-table.ts";
import { type FrontStore, openFrontStore, type StoreNeeds } from "./open-front-store.ts";
import { createOutboxTable } from "./outbox-table.ts";
import { createPracticeMailTable } from "./practice-mail-table.ts";
import { noProof } from "./proof-hook.ts";
import { createProofTable } from "./proof-table.ts";
import { createRepliesTable } from "./replies-table.ts";
import { createLooksTable, createReportsTable } from "./reports-table.ts";
import { createRequestsTable } from "./requests-table.ts";
import { createSendersTable } from "./senders-table.ts";
import { createStandingTable } from "./standing-table.ts";
import type { Store } from "./store.ts";
import { createWholeStore } from "./whole-store.ts";

type Growth = {
  /** It is only laid out here to be taken over elsewhere: nothing is linked anew. */
  readonly isStage?: boolean;
};

/** All tables of a store that is open. It closes with the front: `close` of either closes both. */
export const growStore = ({ base, ...front }: FrontStore, { isStage = false }: Growth = {}): Store => {
  const { sql, profileId } = base;
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
    ...front,
    senders: createSendersTable(sql, profileId),
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
    standing: createStandingTable(sql, profileId),
    campaigns: createCampaignsTable({ sql, profileId, requests }),
    proof: face,
    replies: createRepliesTable(sql, profileId, proof),
    together: sql.transact,
    whole: createWholeStore({ sql, changes, profileId, beforehand: proof.linkDue }),
    close: () => {
      if (sql.isOpen()) proof.linkDue();
      front.close();
    },
  };
};

/** Opens or creates the store at `path`, whose folder exists, with all its tables. Throws StoreProblem. */
export const createStore = ({ isStage = false, ...needs }: StoreNeeds & Growth): Store => {
  const front = openFrontStore(needs);
  try {
    return growStore(front, { isStage });
  } catch (error) {
    front.close();
    throw error;
  }
};
