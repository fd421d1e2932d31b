// Builds the rooms in the order of what they need, and gathers their handlers: one for every call of the contract.
import { modes } from "../shared/lists.ts";
import type { AllRooms } from "./all-rooms.ts";
import { createBackups } from "./backup.ts";
import { buildGround } from "./build-ground.ts";
import { buildMail } from "./build-mail.ts";
import { buildReading } from "./build-reading.ts";
import { buildSending } from "./build-sending.ts";
import { buildTracking } from "./build-tracking.ts";
import { buildWriting } from "./build-writing.ts";
import { gatherDeskCalls } from "./gather-desk-calls.ts";
import { gatherLetterCalls } from "./gather-letter-calls.ts";
import type { HandlerParts, Handlers } from "./handler-parts.ts";
import { createShowLedger } from "./show-ledger.ts";

const buildBackups = ({ parts, ground, sending, tracking, reading, writing, showLedger }: AllRooms) => {
  const { store, clock, notify } = parts;
  return createBackups({
    ...parts.backup,
    store,
    app: parts.facts.version,
    clock,
    language: ground.kept.language,
    isCampaignBusy: writing.isCampaignBusy,
    ledger: async () => (await Promise.all(modes.map(showLedger))).flat(),
    changed: () => notify("backup:changed", {}),
    progress: (rows) => notify("backup:progress", { rows }),
    replaced: () => {
      // What came in may say that this is practice.
      reading.pages.stop();
      ground.companies.forget();
      ground.companyList.forget();
      ground.snoozes.forget();
      tracking.board.forget();
      tracking.readable.forget();
      notify("store:replaced", {});
      sending.post.queue.wake();
    },
  });
};

/** Forward in the order of what needs what; what is only told later is named by a function. */
const buildRooms = (parts: HandlerParts): AllRooms => {
  const ground = buildGround(parts, () => tracking.agenda.heard());
  const sending = buildSending(parts, ground, (requestId) => {
    mail.copies.heard();
    mail.bounceWatch.heard(requestId);
  });
  const tracking = buildTracking(parts, ground, sending);
  const mail = buildMail(parts, ground, sending);
  const reading = buildReading(parts, ground);
  const writing = buildWriting(parts, ground, sending);
  const showLedger = createShowLedger({ store: parts.store, view: sending.view });
  return { parts, ground, sending, tracking, mail, reading, writing, showLedger };
};

export const createHandlers = (parts: HandlerParts): Handlers => {
  const all = buildRooms(parts);
  const { sending, tracking, mail, reading, writing } = all;
  const backups = buildBackups(all);
  const { board, readable, agenda } = tracking;
  return {
    handlers: {
      ...mail.handlers,
      ...backups.handlers,
      ...reading.handlers,
      ...writing.handlers,
      ...gatherLetterCalls(all),
      ...gatherDeskCalls(all),
    },
    post: sending.post,
    afterSending: mail.afterSending,
    readings: reading.readings,
    pages: reading.pages,
    directoryImport: reading.directoryImport,
    campaigns: writing.campaigns,
    takeReply: mail.takeReply,
    replies: mail.replies,
    backups,
    proof: mail.proof,
    unreadable: readable.count,
    agenda,
    board: {
      sync: board.sync,
      stop: () => {
        readable.stop();
        board.stop();
      },
    },
  };
};
