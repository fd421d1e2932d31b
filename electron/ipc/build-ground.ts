// What every room stands on: settings, companies, senders, mailboxes, and the word that a request has changed.
import type { ReplyId } from "../shared/reply-id.ts";
import type { RequestId } from "../shared/request.ts";
import { createFindOutdated } from "./find-outdated.ts";
import type { HandlerParts } from "./handler-parts.ts";
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
  const { kept, mode, companies, companyList } = parts.front;
  const words = createOwnWords({ store, companies });
  const senders = createSenderDesk({ kept, store, words });
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
