// Puts copies of sent letters into the person's own mailbox: a step of its own, which can say nothing of the letter.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Log } from "../adapters/log/create-log.ts";
import type { DueCopy, Store, StoredCopy } from "../adapters/store/store.ts";
import type { Instant } from "../shared/day.ts";
import type { RequestId } from "../shared/request.ts";
import { type Failure, fail, type Result } from "../shared/result.ts";
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

/** A minute, then four, and so on to an hour; of a mailbox that was not to be had. */
const pauseAfter = (tries: number): number => Math.min(60_000 * 4 ** Math.max(tries - 1, 0), 3_600_000);

const withFailure = (copy: StoredCopy, { code, detail, retry }: Failure, at: Instant): StoredCopy => ({
  ...copy,
  state: retry && copy.tries < mostTries ? "wanted" : "failed",
  failure: code,
  detail,
  triedAt: at,
});

export const createCopyKeeper = ({ store, accounts, enter, clock, log, timer, changed }: Needs) => {
  let stopTimer = (): void => undefined;
  let running: Promise<void> | null = null;
  let isStopped = false;

  const note = (requestId: RequestId, change: (copy: StoredCopy) => StoredCopy): void => {
    const copy = store.copies.get(requestId);
    if (copy === null || isStopped) return;
    const next = change(copy);
    store.copies.put(requestId, next);
    log.event("copy-tried", { state: next.state, ...(next.failure === null ? {} : { code: next.failure }) });
    changed(requestId);
  };

  /** With the way of the account; what comes of it is written down at once. */
  const makeOne = async ({ requestId, messageId }: DueCopy, account: MailAccount): Promise<Result<unknown>> => {
    const dispatch = store.outbox.get(requestId);
    if (dispatch === null) return fail("request-unknown", "The letter is gone.");
    const sentAt = dispatch.lastTriedAt ?? dispatch.approvedAt;
    const done = await enter(account.accountId, (mailbox) =>
      mailbox.appendSent({
        messageId,
        raw: dispatch.raw,
        folder: account.sentFolder,
        sentAt,
        begins: () => note(requestId, (copy) => ({ ...copy, appends: copy.appends + 1 })),
      }),
    );
    if (done.ok) {
      const { kind, folder } = done.value;
      const state = (copy: StoredCopy) => (kind === "found" && copy.appends === 0 ? "found" : "made");
      const known = { failure: null, detail: null, triedAt: clock.now(), folder };
      note(requestId, (copy) => ({ ...copy, ...known, state: state(copy) }));
    }
    return done;
  };

  const tryOne = async (due: DueCopy): Promise<void> => {
    const account = accounts.of(due.envelopeFrom);
    if (account === null || !account.keepCopy) {
      note(due.requestId, (copy) => ({ ...copy, state: "unwanted" }));
      return;
    }
    note(due.requestId, (copy) => ({ ...copy, tries: copy.tries + 1, triedAt: clock.now() }));
    const done = await makeOne(due, account);
    if (!done.ok) note(due.requestId, (copy) => withFailure(copy, done, clock.now()));
  };

  /** How long until the copy may be tried (again). */
  const waitOf = ({ requestId }: DueCopy): number => {
    const copy = store.copies.get(requestId);
    const dispatch = store.outbox.get(requestId);
    const begin = copy?.triedAt ?? dispatch?.lastTriedAt ?? null;
    if (copy === null || begin === null) return 0;
    const pause = copy.triedAt === null ? patience : pauseAfter(copy.tries);
    // A clock that was set back must not make it wait for years.
    return Math.min(Math.max(Date.parse(begin) + pause - Date.parse(clock.now()), 0), pause);
  };

  const work = async (): Promise<void> => {
    for (;;) {
      const next = store.copies.due().find((due) => waitOf(due) === 0);
      if (next === undefined || isStopped) return;
      await tryOne(next);
    }
  };

  const wake = (): void => {
    if (running !== null || isStopped) return;
    stopTimer();
    running = work()
      .catch((error: unknown) => log.bug("mailbox:copies", error))
      .finally(() => {
        running = null;
        if (isStopped) return;
        const waits = store.copies.due().map(waitOf);
        if (waits.length > 0) stopTimer = timer(Math.max(Math.min(...waits), 1000), wake);
      });
  };

  return {
    /** Does what is due, and comes back by itself for what is not yet. */
    wake,
    /** The person's wish: now, whatever came of it before. Resolves when it was tried. */
    again: async (requestId: RequestId): Promise<void> => {
      await running;
      const copy = store.copies.get(requestId);
      const due = store.outbox.get(requestId);
      if (copy === null || due?.state !== "sent" || copy.state === "made" || copy.state === "found") return;
      store.copies.put(requestId, { ...copy, state: "wanted", tries: 0, failure: null, detail: null });
      await tryOne(due);
      wake();
    },
    /** The copy on its way is found by a later look. */
    stop: (): void => {
      isStopped = true;
      stopTimer();
    },
  };
};
