// Looks in every mailbox that can be read for reports on letters that went out.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Log } from "../adapters/log/create-log.ts";
import type { Store } from "../adapters/store/store.ts";
import type { Instant } from "../shared/day.ts";
import type { BounceHunt } from "../shared/mailbox.ts";
import type { RequestId } from "../shared/request.ts";
import type { ApplyReport, Letter } from "./apply-report.ts";
import { dayBefore } from "./day-before.ts";
import type { EnterMailbox } from "./enter-mailbox.ts";
import type { MailAccount, MailAccounts } from "./mail-accounts.ts";

type Needs = {
  readonly store: Pick<Store, "outbox">;
  readonly accounts: Pick<MailAccounts, "all">;
  readonly enter: EnterMailbox;
  readonly reports: ApplyReport;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
  readonly changed: (requestId: RequestId) => void;
};

const dayMs = 86_400_000;
/** Servers give up after five days; a report is not late by months. */
const mostDays = 60;

/** Letters that may be out, by Message-ID. */
export const listOut = (store: Pick<Store, "outbox">): ReadonlyMap<string, Letter> =>
  new Map(
    [...store.outbox.list("real").values()]
      .filter(({ state, maybeDeliveredAt }) => state === "sent" || state === "unsure" || maybeDeliveredAt !== null)
      .map((letter) => [letter.messageId, letter]),
  );

export const createFindBounces = ({ store, accounts, enter, reports, clock, log, changed }: Needs) => {
  const lookIn = async ({ accountId, address }: MailAccount, since: Instant, letters: ReadonlyMap<string, Letter>) => {
    const read = await enter(accountId, (mailbox) => mailbox.readBounces({ since }));
    if (!read.ok) return { news: [], box: { address, looked: [], failure: { code: read.code, detail: read.detail } } };
    // Oldest first: the last word is the newest.
    const news = read.value.reports.toReversed().flatMap((found) => reports.take(found, letters) ?? []);
    return { news, box: { address, looked: [...read.value.looked], failure: null } };
  };

  return async (wanted: (account: MailAccount) => boolean = () => true): Promise<BounceHunt> => {
    const letters = listOut(store);
    const earliest = new Date(Date.parse(clock.now()) - mostDays * dayMs).toISOString();
    const recent = [...letters.values()].flatMap(({ lastTriedAt }) =>
      lastTriedAt !== null && lastTriedAt > earliest ? [lastTriedAt] : [],
    );
    const [first] = recent.sort();
    const hunt = { letters: recent.length, news: 0, bounced: 0, mailboxes: [] as BounceHunt["mailboxes"] };
    if (first === undefined) return hunt;
    const since = dayBefore(first);
    const returned = new Set<RequestId>();
    for (const account of accounts.all().filter(wanted)) {
      const { news, box } = await lookIn(account, since, letters);
      hunt.mailboxes.push(box);
      hunt.news += news.length;
      for (const { requestId, action } of news) {
        if (action === "failed") returned.add(requestId);
        changed(requestId);
      }
    }
    // Letters, not reports: several may be about one.
    hunt.bounced = returned.size;
    log.event("reports-looked-for", { count: String(hunt.news) });
    return hunt;
  };
};

export type FindBounces = ReturnType<typeof createFindBounces>;
