// Sends what waits, one letter at a time and each when its time has come: the only one that does.
import type { Day, Instant } from "../../shared/day.ts";
import type { FailureCode } from "../../shared/lists.ts";
import type { Paused } from "../../shared/outbox.ts";
import type { RequestId } from "../../shared/request.ts";
import type { Result } from "../../shared/result.ts";
import { retryAt } from "./back-off.ts";
import type { Deliver, Delivery } from "./delivery.ts";
import { planQueue, type QueuePlan, type QueueRules, type Wait } from "./plan-queue.ts";
import type { QueueDoor } from "./queue-door.ts";
import { everyLane, type Lane, laneOf, type QueueLetter, type QueueSent } from "./queue-letter.ts";
import { dispatchLetter, type Outcome } from "./run-outbox.ts";

/** What the person set; read anew each time. */
export type QueueSettings = Pick<QueueRules, "paused" | "isAutomatic" | "accounts">;

export type QueueNeeds = {
  readonly outbox: QueueDoor;
  /** What a letter needs to go out, or what is missing. Asked for each letter. */
  readonly open: (letter: Pick<QueueLetter, "mode" | "envelopeFrom">) => Promise<Result<Deliver>>;
  readonly clock: { readonly now: () => Instant; readonly dayOf: (at: Instant) => Day };
  readonly newId: () => string;
  /** Calls `ring` once after `ms` milliseconds; the answer takes that back. */
  readonly timer: (ms: number, ring: () => void) => () => void;
  readonly isOnline: () => boolean;
  readonly settings: () => QueueSettings;
  /** Keeps a pause beyond this run of the app. */
  readonly pause: (paused: Paused) => void;
  readonly writeDown?: <T>(requestId: RequestId, write: () => T, delivery: Delivery) => Promise<T>;
  /** A letter's bytes are about to be handed over; and: its try has ended and was written down, or cannot be. */
  readonly began?: (requestId: RequestId) => void;
  readonly ended?: (requestId: RequestId, outcome: Outcome | null) => void;
  /** Something of the queue is other than before; `requestId`: a letter's own state as well. */
  readonly changed?: (requestId: RequestId | null) => void;
  readonly bug?: (error: unknown) => void;
};

export type Queue = {
  /** Looks what is to be done. To be called at start and whenever rows or settings changed. */
  readonly wake: () => void;
  /** The person's word that everything which waits now shall go. */
  readonly go: () => void;
  /** The network may be back (after sleep): what failed for want of it is tried at once. */
  readonly free: () => void;
  readonly plan: () => QueuePlan;
  readonly waitOf: (requestId: RequestId) => Wait | null;
  /** The letter that is being sent. */
  readonly sending: () => RequestId | null;
  readonly isOnline: () => boolean;
  /** Why nothing goes out although the person has not paused: something must be typed, or the store takes nothing. */
  readonly trouble: () => FailureCode | null;
  /** Resolves as soon as nothing is being sent and nothing could be sent right now. */
  readonly idle: () => Promise<void>;
  /** Takes up no other letter. Resolves when the one on its way has ended; null if none is. */
  readonly stop: () => Promise<void> | null;
  /** Goes on after `stop`. */
  readonly resume: () => void;
};

/** How often the network is looked for while letters wait, and how long a store that takes no writes is left alone. */
const lookEvery = 15_000;
const restAfterTrouble = 60_000;
const day = 24 * 60 * 60_000;

/** After one of these nothing more is tried: each wrong password counts, and providers lock mailboxes for it. */
const stopsAll: readonly FailureCode[] = ["password-wrong", "sender-refused"];

/** `until`: in milliseconds since 1970. */
type Trouble = { readonly code: FailureCode; readonly until: number };

type Rows = { readonly letters: readonly QueueLetter[]; readonly lately: readonly QueueSent[] };

/**
 * The queue of one store. Crashes are survived by the rows: call `recoverOutbox` before, then `wake()`.
 *
 * `const queue = runQueue({ outbox: store.outbox, open, clock, newId, timer, isOnline, settings, pause }); queue.wake();`
 */
export const runQueue = (needs: QueueNeeds): Queue => {
  const { outbox, clock, timer, settings, changed = () => undefined, bug = () => undefined } = needs;
  let rows: Rows | null = null;
  let askedAt: Instant | null = null;
  let freedAt: Instant | null = null;
  let wasOnline = needs.isOnline();
  const troubles = new Map<Lane, Trouble>();
  let sending: RequestId | null = null;
  let turn: Promise<void> | null = null;
  let isStopped = false;
  let isIdle = true;
  let isWoken = false;
  let ringOff = (): void => undefined;
  const waiters: (() => void)[] = [];

  const read = (): Rows => {
    const since = new Date(Date.parse(clock.now()) - day).toISOString() as Instant;
    rows ??= { letters: outbox.waiting(), lately: outbox.sentSince(since) };
    return rows;
  };

  const lookForNetwork = (): boolean => {
    const isOnline = needs.isOnline();
    if (isOnline && !wasOnline) freedAt = clock.now();
    if (isOnline !== wasOnline) changed(null);
    wasOnline = isOnline;
    return isOnline;
  };

  const findTroubles = (): [Lane, Trouble][] => {
    const now = Date.parse(clock.now());
    return [...troubles].filter(([, { until }]) => until > now);
  };

  const planNow = (onlyNext: boolean): QueuePlan => {
    const { paused, isAutomatic, accounts } = settings();
    const now = clock.now();
    const stuck = findTroubles().map(([lane]) => lane);
    const rules = { now, paused, stuck, isOnline: wasOnline, isAutomatic, askedAt, freedAt, accounts };
    return planQueue({ ...read(), rules, onlyNext });
  };

  /** A letter that was tried is written anew into what is known, so that the others need not be read again. */
  const forget = (requestId: RequestId, outcome: Outcome): void => {
    if (rows === null) return;
    const letter = rows.letters.find((one) => one.requestId === requestId);
    const isOut = outcome.state === "sent" || outcome.state === "unsure";
    if (letter === undefined || outcome.kind === "not-approved" || outcome.state === "retry") rows = null;
    else {
      const { mode, envelopeFrom, envelopeTo } = letter;
      rows = {
        letters: rows.letters.filter((one) => one !== letter),
        lately: isOut ? [...rows.lately, { mode, envelopeFrom, envelopeTo, at: clock.now() }] : rows.lately,
      };
    }
  };

  const rest = (code: FailureCode, ms = restAfterTrouble, lane: Lane = everyLane): void => {
    troubles.set(lane, { code, until: Date.parse(clock.now()) + ms });
    changed(null);
  };

  const tryLetter = async ({ requestId, mode, envelopeFrom }: QueueLetter, deliver: Deliver): Promise<void> => {
    const { writeDown, newId } = needs;
    let isOurs = false;
    let outcome: Outcome | null = null;
    try {
      outcome = await dispatchLetter({
        requestId,
        outbox,
        clock,
        newId,
        retryAt,
        deliver: (parcel) => {
          isOurs = true;
          needs.began?.(requestId);
          changed(requestId);
          return deliver(parcel);
        },
        ...(writeDown && { writeDown: (write, delivery) => writeDown(requestId, write, delivery) }),
      });
      forget(requestId, outcome);
    } catch (error) {
      rows = null;
      bug(error);
      rest("store-unwritable");
    } finally {
      if (isOurs) needs.ended?.(requestId, outcome);
    }
    if (outcome !== null && "code" in outcome && mode === "real" && stopsAll.includes(outcome.code)) {
      needs.pause({ by: "app", code: outcome.code, mailbox: envelopeFrom });
    }
  };

  const sendNext = async (letter: QueueLetter): Promise<void> => {
    const { requestId, state } = letter;
    const way = await needs.open(letter);
    if (!way.ok) {
      // Only the person can type what is missing; whoever does so wakes the queue.
      rest(way.code, way.retry ? restAfterTrouble : Number.POSITIVE_INFINITY, laneOf(letter));
      return;
    }
    // The person may have paused everything, or taken the letter back, while the way was being opened.
    if (isStopped || (rows === null && planNow(true).next?.requestId !== requestId)) return;
    if (state === "retry" && !outbox.move(requestId, "retry", "approved", {}, [])) {
      rows = null;
      return;
    }
    sending = requestId;
    try {
      await tryLetter(letter, way.value);
    } finally {
      sending = null;
      changed(requestId);
    }
  };

  const findDue = (): QueueLetter | null => {
    if (isStopped) return null;
    lookForNetwork();
    const { next } = planNow(true);
    if (next !== null && Date.parse(next.at) <= Date.parse(clock.now())) {
      return read().letters.find(({ requestId }) => requestId === next.requestId) ?? null;
    }
    // Also while nothing can go: the network may come back, and a clock may be set.
    const wait = next === null ? lookEvery : Date.parse(next.at) - Date.parse(clock.now());
    if (read().letters.length > 0) ringOff = timer(Math.min(Math.max(wait, 0), lookEvery), wake);
    return null;
  };

  const work = async (): Promise<void> => {
    for (let due = findDue(); due !== null; due = findDue()) {
      isIdle = false;
      await sendNext(due);
    }
  };

  const run = (): void => {
    isWoken = turn !== null;
    if (isWoken) return;
    ringOff();
    // Begun later: whatever wakes the queue from within must find that a turn is under way, or two would send.
    turn = Promise.resolve()
      .then(work)
      .catch((error: unknown) => {
        bug(error);
        rest("store-unwritable");
        ringOff = timer(restAfterTrouble, wake);
      })
      .finally(() => {
        turn = null;
        isIdle = true;
        if (isWoken) {
          run();
          return;
        }
        for (const done of waiters.splice(0)) done();
      });
  };

  const wake = (): void => {
    rows = null;
    run();
  };

  return {
    wake: () => {
      troubles.clear();
      wake();
    },
    go: () => {
      askedAt = clock.now();
      troubles.clear();
      wake();
    },
    free: () => {
      freedAt = clock.now();
      wake();
    },
    plan: () => planNow(false),
    waitOf: (requestId) => planNow(false).waiting.get(requestId) ?? null,
    sending: () => sending,
    isOnline: () => wasOnline,
    trouble: () => findTroubles()[0]?.[1].code ?? null,
    idle: () => (turn === null ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve))),
    stop: () => {
      isStopped = true;
      ringOff();
      return isIdle ? null : (turn ?? null);
    },
    resume: () => {
      isStopped = false;
      run();
    },
  };
};
