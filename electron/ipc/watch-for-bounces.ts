// Looks for reports on its own some time after a letter went, in the mailboxes of which the person wants it.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Log } from "../adapters/log/create-log.ts";
import type { Store } from "../adapters/store/store.ts";
import type { RequestId } from "../shared/request.ts";
import type { FindBounces } from "./find-bounces.ts";
import type { MailAccounts } from "./mail-accounts.ts";

/** Most reports are there within a minute; some servers take their time. */
const waits = [120_000, 1_800_000];
/** A letter that changes later on has not just gone out. */
const justNow = 60_000;

export const createBounceWatch = ({
  store,
  accounts,
  findBounces,
  clock,
  timer,
  log,
}: {
  store: Pick<Store, "outbox">;
  accounts: MailAccounts;
  findBounces: FindBounces;
  clock: Pick<Clock, "now">;
  timer: (ms: number, ring: () => void) => () => void;
  log: Log;
}) => {
  let stops: readonly (() => void)[] = [];
  const stop = (): void => {
    for (const end of stops) end();
    stops = [];
  };
  const look = (): void => {
    findBounces(({ lookForBounces }) => lookForBounces).catch((error: unknown) => log.bug("mailbox:bounces", error));
  };
  const isFresh = (requestId: RequestId): boolean => {
    if (!accounts.all().some(({ lookForBounces }) => lookForBounces)) return false;
    const letter = store.outbox.get(requestId);
    if (letter?.state !== "sent" || letter.mode !== "real" || letter.lastTriedAt === null) return false;
    if (Date.parse(clock.now()) - Date.parse(letter.lastTriedAt) > justNow) return false;
    return accounts.of(letter.envelopeFrom)?.lookForBounces === true;
  };
  return {
    /** A letter has changed. Counted from the last one that went: a hundred letters are no hundred looks. */
    heard: (requestId: RequestId): void => {
      if (!isFresh(requestId)) return;
      stop();
      stops = waits.map((wait) => timer(wait, look));
    },
    stop,
  };
};
