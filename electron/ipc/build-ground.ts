// What every room stands on: settings, companies, senders, mailboxes, and the word that a request has changed.
import { packIds } from "../shared/lists.ts";
import type { ReplyId } from "../shared/reply-id.ts";
import type { RequestId } from "../shared/request.ts";
import { breathe } from "./breathe.ts";
import { createCompanyDirectory } from "./company-directory.ts";
import { createCompanyListDesk } from "./company-list-desk.ts";
import { createFindOutdated } from "./find-outdated.ts";
import type { HandlerParts } from "./handler-parts.ts";
import { createKeptSettings, usualUndoSeconds } from "./kept-settings.ts";
import { createLetterBook } from "./letter-book.ts";
import { createMailAccounts } from "./mail-accounts.ts";
import { createOwnWords } from "./own-words.ts";
import { createSenderDesk } from "./sender-of.ts";
import { createSettleReply } from "./settle-reply.ts";
import { createSnoozes } from "./snoozes.ts";
import { createUnderWay } from "./under-way.ts";
import { createWaysOut } from "./ways-out.ts";

const ringLater = (ms: number, ring: () => void): (() => void) => {
  const timer = setTimeout(ring, ms);
  // What is left to do in a mailbox is no reason for the app to go on running.
  timer.unref();
  return () => clearTimeout(timer);
};

/** Who the companies and mailboxes are, and what is told when something of a request changed. */
export const buildGround = (parts: HandlerParts, heardByAgenda: () => void) => {
  const { store, clock, mailer, practice, secrets, notify } = parts;
  const kept = createKeptSettings({
    settings: store.settings,
    accounts: store.accounts,
    systemLanguage: parts.systemLanguage,
    undoSeconds: parts.undoSeconds ?? usualUndoSeconds,
  });
  const mode = () => kept.mode() ?? "practice";
  const companies = createCompanyDirectory({ seeds: parts.seeds, store });
  const words = createOwnWords({ store, companies });
  const senders = createSenderDesk({ kept, store, words });
  const companyList = createCompanyListDesk({
    store,
    door: parts.listDoor,
    companies,
    laws: new Set<string>(packIds),
    today: clock.today,
    mode,
    breathe,
    becameReady: () => notify("companies:changed", {}),
  });
  const findOutdated = createFindOutdated({ companies, contacts: store.contacts, senders });
  const book = createLetterBook({ store, companies });
  const settling = createSettleReply({ store, clock });
  const replyChanged = (replyId: ReplyId | null) => notify("replies:changed", { replyId });
  const changed = (requestId: RequestId | null) => {
    book.forget();
    companyList.mineChanged();
    // What was taken back in a log, or brought back, is so of the mail that it rests on.
    if (requestId !== null && settling.follow(requestId)) replyChanged(null);
    notify("requests:changed", { requestId });
    heardByAgenda();
  };
  const outboxChanged = (requestId: RequestId | null) => {
    if (requestId !== null) changed(requestId);
    notify("outbox:changed", {});
  };
  const accounts = createMailAccounts(kept);
  const sharedDomains = new Set([...parts.providers.values()].flatMap(({ domains }) => domains));
  const isShared = (domain: string) => sharedDomains.has(domain);
  return {
    timer: parts.timer ?? ringLater,
    kept,
    mode,
    companies,
    words,
    senders,
    companyList,
    findOutdated,
    underWay: createUnderWay(),
    ways: createWaysOut({ kept, secrets, mailer, practice }),
    book,
    settling,
    replyChanged,
    changed,
    outboxChanged,
    accounts,
    snoozes: createSnoozes(store),
    isShared,
  };
};

export type Ground = ReturnType<typeof buildGround>;
