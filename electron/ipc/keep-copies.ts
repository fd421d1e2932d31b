// Puts copies of sent letters into the person's own mailbox: a step of its own, which can say nothing of the letter.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Mailbox } from "../adapters/imap/mailbox.ts";
import type { Log } from "../adapters/log/create-log.ts";
import type { Store } from "../adapters/store/store.ts";
import type { DueCopy, StoredCopy } from "../adapters/store/stored-dispatch.ts";
import type { Instant } from "../shared/day.ts";
import type { RequestId } from "../shared/request.ts";
import { type Failure, type Result, succeed } from "../shared/result.ts";
import type { EnterMailbox } from "./enter-mailbox.ts";
import type { MailAccount, MailAccounts } from "./mail-accounts.ts";

type Needs = {
  readonly store: Pick<Store, "copies" | "outbox">;
  readonly accounts: Pick<MailAccounts, "of">;
  readonly enter: EnterMailbox;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
  readonly timer: (ms: number, ring: () => void) => () => void;
  readonly changed: (requestId: RequestId) => void;
};

export type CopyKeeper = ReturnType<typeof createCopyKeeper>;

/** Providers that keep a copy on their own do so within seconds: theirs is to be found, not doubled. */
const patience = 15_000;
const mostTries = 6;
/** Over one login. */
const mostOnLine = 100;

/** A minute, then four, and so on to an hour; of a mailbox that was not to be had. */
const pauseAfter = (tries: number): number => Math.min(60_000 * 4 ** Math.max(tries - 1, 0), 3_600_000);

const withFailure = (copy: StoredCopy, { code, detail, retry }: Failure, at: Instant): StoredCopy => ({
  ...copy,
  state: retry && copy.tries < mostTries ? "wanted" : "failed",
  failure: code,
  detail,
  triedAt: at,
});

/** How long until the copy may be tried (again). A clock that was set back must not make it wait for years. */
const waitOf = ({ sentAt, tries, triedAt }: DueCopy, now: Instant): number => {
  const pause = triedAt === null ? patience : pauseAfter(tries);
  return Math.min(Math.max(Date.parse(triedAt ?? sentAt) + pause - Date.parse(now), 0), pause);
};

export const createCopyKeeper = ({ store, accounts, enter, clock, log, timer, changed }: Needs) => {
  let stopTimer: (() => void) | null = null;
  let running = false;
  let isStopped = false;
  let hasLeft = false;

  const note = (requestId: RequestId, change: (copy: StoredCopy) => StoredCopy): void => {
    const copy = store.copies.get(requestId);
    if (copy === null || isStopped) return;
    const next = change(copy);
    store.copies.put(requestId, next);
    log.event("copy-tried", { state: next.state, ...(next.failure === null ? {} : { code: next.failure }) });
    changed(requestId);
  };
  const begin = ({ requestId }: DueCopy): void =>
    note(requestId, (copy) => ({ ...copy, tries: copy.tries + 1, triedAt: clock.now() }));

  /** What comes of it is written down at once. */
  const makeOne = async (mailbox: Mailbox, due: DueCopy, { sentFolder }: MailAccount): Promise<Result<unknown>> => {
    const { requestId, messageId, sentAt } = due;
    // After the stop the store is closed.
    const raw = isStopped ? undefined : store.outbox.get(requestId)?.raw;
    if (raw === undefined) return succeed(null);
    const begins = () => note(requestId, (copy) => ({ ...copy, appends: copy.appends + 1 }));
    const done = await mailbox.appendSent({ messageId, raw, folder: sentFolder, sentAt, begins });
    if (!done.ok) {
      note(requestId, (copy) => withFailure(copy, done, clock.now()));
      return done;
    }
    const { kind, folder } = done.value;
    const known = { failure: null, detail: null, triedAt: clock.now(), folder };
    note(requestId, (copy) => ({
      ...copy,
      ...known,
      state: kind === "found" && copy.appends === 0 ? "found" : "made",
    }));
    return done;
  };

  /** Over one login. Where the mailbox is not to be had, none of them is; all wait alike. */
  const makeAll = async (account: MailAccount, group: readonly DueCopy[]): Promise<void> => {
    const open = new Set(group);
    for (const due of group) begin(due);
    const done = await enter(account.accountId, async (mailbox) => {
      for (const due of group) {
        open.delete(due);
        const made = await makeOne(mailbox, due, account);
        if (!made.ok && made.retry) return made;
      }
      return succeed(null);
    });
    // Broken off by the lock, or by the end of the app: the mailbox is to blame for nothing, and the next look finds out.
    if (done.ok || done.code === "locked") return;
    for (const { requestId } of open) note(requestId, (copy) => withFailure(copy, done, clock.now()));
  };

  const isWanted = (due: DueCopy): boolean => accounts.of(due.envelopeFrom)?.keepCopy === true;

  const work = async (): Promise<void> => {
    while (!isStopped && !hasLeft) {
      const due = store.copies.due().filter((one) => waitOf(one, clock.now()) === 0);
      const [first] = due.filter(isWanted);
      const unwanted = due.filter((one) => !isWanted(one)).map(({ requestId }) => requestId);
      if (unwanted.length > 0) store.copies.unwant(unwanted);
      const account = first === undefined ? null : accounts.of(first.envelopeFrom);
      if (account === null) return;
      const group = due.filter((one) => accounts.of(one.envelopeFrom)?.accountId === account.accountId);
      await makeAll(account, group.slice(0, mostOnLine));
    }
  };

  const wake = (): void => {
    if (running || isStopped || hasLeft) return;
    stopTimer?.();
    stopTimer = null;
    running = true;
    work()
      .catch((error: unknown) => log.bug("mailbox:copies", error))
      .finally(() => {
        running = false;
        if (isStopped || hasLeft) return;
        const waits = store.copies.due().map((due) => waitOf(due, clock.now()));
        if (waits.length > 0) stopTimer = timer(Math.max(Math.min(...waits), 1000), wake);
      });
  };

  return {
    /** Does what is due, and comes back by itself for what is not yet. */
    wake,
    /** A letter has changed. One that has just gone is due after all that wait already: a thousand are no thousand looks. */
    heard: (): void => {
      if (stopTimer === null) wake();
    },
    /** The person's wish: now, whatever came of it before. Resolves when it was tried. */
    again: async (requestId: RequestId): Promise<void> => {
      const copy = store.copies.get(requestId);
      if (copy === null || copy.state === "made" || copy.state === "found") return;
      store.copies.put(requestId, { ...copy, state: "wanted", tries: 0, failure: null, detail: null });
      const due = store.copies.due().find((one) => one.requestId === requestId);
      const account = due && accounts.of(due.envelopeFrom);
      if (due && account) await makeAll(account, [due]);
      wake();
    },
    /** Begins no other one. */
    leave: (): void => {
      hasLeft = true;
      stopTimer?.();
      stopTimer = null;
    },
    /** The app does not end after all. */
    stay: (): void => {
      hasLeft = false;
      wake();
    },
    /** The copy on its way is found by a later look. */
    stop: (): void => {
      isStopped = true;
      stopTimer?.();
    },
  };
};
