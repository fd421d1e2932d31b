// Sends what waits, one letter at a time and each when its time has come: the only one that does.
import type { Day, Instant } from "../../shared/day.ts";
import { type FailureCode, stopsAll } from "../../shared/failure-codes.ts";
import type { Paused } from "../../shared/paused.ts";
import type { RequestId } from "../../shared/request.ts";
import type { Result } from "../../shared/result.ts";
import type { Deliver, Delivery } from "./delivery.ts";
import { createKnownLetters } from "./known-letters.ts";
import { planQueue, type QueuePlan, type QueueRules, type Wait } from "./plan-queue.ts";
import type { QueueDoor } from "./queue-door.ts";
import { everyLane, type Lane, laneOf, type QueueLetter } from "./queue-letter.ts";
import type { Ended, Outcome } from "./run-outbox.ts";
import { createSender, type Ready } from "./send-letters.ts";

/** What the person set; read anew each time. */
export type QueueSettings = Pick<QueueRules, "paused" | "isAutomatic" | "accounts" | "gone">;

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
  /** Since when this run of the app goes, and until when what waits from before lies still. */
  readonly leftover?: () => NonNullable<QueueRules["leftover"]>;
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
  /** When the last of these would go if they were approved now, each taken at the first try and nothing held it. */
  readonly estimate: (letters: readonly QueueLetter[]) => Instant | null;
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

const none: ReadonlySet<RequestId> = new Set();

/** How often the network is looked for while letters wait, and how long a store that takes no writes is left alone. */
const lookEvery = 15_000;
const restAfterTrouble = 60_000;

/** In milliseconds since 1970. */
type Trouble = { readonly code: FailureCode; readonly since: number; readonly until: number };

/**
 * The queue of one store. Crashes are survived by the rows: call `recoverOutbox` before, then `wake()`.
 *
 * `const queue = runQueue({ outbox: store.outbox, open, clock, newId, timer, isOnline, settings, pause }); queue.wake();`
 */
export const runQueue = (needs: QueueNeeds): Queue => {
  const { outbox, clock, timer, settings, changed = () => undefined, bug = () => undefined } = needs;
  const known = createKnownLetters({ outbox, now: clock.now });
  let askedAt: Instant | null = null;
  let freedAt: Instant | null = null;
  let wasOnline = needs.isOnline();
  const troubles = new Map<Lane, Trouble>();
  let turn: Promise<void> | null = null;
  let isStopped = false;
  let isIdle = true;
  let isWoken = false;
  let ringOff = (): void => undefined;
  const waiters: (() => void)[] = [];

  const lookForNetwork = (): void => {
    const isOnline = needs.isOnline();
    if (isOnline === wasOnline) return;
    if (isOnline) freedAt = clock.now();
    wasOnline = isOnline;
    known.breakLine();
    changed(null);
  };

  const findTroubles = (): [Lane, Trouble][] => {
    const now = Date.parse(clock.now());
    // A clock that was set back must not make it last for as long as that was ahead.
    return [...troubles].filter(([, { since, until }]) => since <= now && until > now);
  };

  const rulesNow = (): QueueRules => {
    const { paused, isAutomatic, accounts, gone = none } = settings();
    const now = clock.now();
    const stuck = findTroubles().map(([lane]) => lane);
    const left = needs.leftover && { leftover: needs.leftover() };
    return { now, paused, stuck, isOnline: wasOnline, isAutomatic, askedAt, freedAt, accounts, gone, ...left };
  };

  const planNow = (onlyDue: boolean): QueuePlan => {
    const { letters, lately } = known.read();
    return planQueue({ letters: [...letters.values()], lately, rules: rulesNow(), onlyDue });
  };

  const estimate = (more: readonly QueueLetter[]): Instant | null => {
    const { letters, lately } = known.read();
    const unheld: QueueRules = { ...rulesNow(), paused: null, stuck: [], isOnline: true, isAutomatic: true };
    const { waiting } = planQueue({ letters: [...letters.values(), ...more], lately, rules: unheld });
    const times = more.flatMap(({ requestId }) => waiting.get(requestId)?.at ?? []);
    return times.reduce<Instant | null>((last, at) => (last === null || at > last ? at : last), null);
  };

  const rest = (code: FailureCode, ms = restAfterTrouble, lane: Lane = everyLane): void => {
    const since = Date.parse(clock.now());
    troubles.set(lane, { code, since, until: since + ms });
    known.breakLine();
    changed(null);
  };

  const struck = (error: unknown): void => {
    known.forget();
    bug(error);
    rest("store-unwritable");
  };

  const landed = (letter: QueueLetter, outcome: Outcome, ended: Ended): void => {
    known.end(letter, outcome, ended.move.change);
    if ("code" in outcome && letter.mode === "real" && stopsAll.includes(outcome.code)) {
      known.breakLine();
      needs.pause({ by: "app", code: outcome.code, mailbox: letter.envelopeFrom });
    }
  };

  const sender = createSender({
    ...needs,
    landed,
    struck,
    makeNext: async (letter) => {
      const next = known.second(letter);
      const way = next && (await needs.open(next));
      if (next === null || !way?.ok || known.second(letter) !== next) return null;
      const row = outbox.get(next.requestId);
      return row && { letter: next, row, deliver: way.value };
    },
    isNext: (letter, next) => {
      lookForNetwork();
      return !isStopped && known.second(letter) === next.letter;
    },
  });

  /** For a letter that is out of its batch: whoever looked at the queue meanwhile has read the rows, but not for us. */
  const isStillDue = (requestId: RequestId): boolean => {
    const { next } = planNow(true);
    return next?.requestId === requestId && next.at <= clock.now();
  };

  const makeReady = async (letter: QueueLetter): Promise<Ready | null> => {
    const { requestId } = letter;
    const way = await needs.open(letter);
    if (!way.ok) {
      // Only the person can type what is missing; whoever does so wakes the queue.
      rest(way.code, way.retry ? restAfterTrouble : Number.POSITIVE_INFINITY, laneOf(letter));
      return null;
    }
    // The person may have paused everything, or taken the letter back, while the way was being opened.
    if (isStopped || (known.first() !== letter && !isStillDue(requestId))) return null;
    const row = outbox.get(requestId);
    if (row?.state === letter.state) return { letter, row, deliver: way.value };
    known.forget();
    return null;
  };

  const sendNext = async (letter: QueueLetter): Promise<void> => {
    try {
      const ready = await makeReady(letter);
      // Where it is not what it was, somebody else has it: then all is looked at anew.
      if (ready !== null && !(await sender.send(ready))) known.forget();
    } catch (error) {
      struck(error);
    }
  };

  /** The next of the batch; where there is none, a batch of all whose time has come. */
  const findDue = (): QueueLetter | null => {
    if (isStopped) return null;
    lookForNetwork();
    const first = known.first();
    if (first !== null) return first;
    const { next, waiting } = planNow(true);
    const { letters } = known.read();
    const now = clock.now();
    const due = [...waiting].flatMap(([requestId, { at }]) => (at !== null && at <= now ? [requestId] : []));
    known.line(due.flatMap((requestId) => letters.get(requestId) ?? []));
    if (due.length > 0) return known.first();
    // Also while nothing can go: the network may come back, and a clock may be set.
    const wait = next === null ? lookEvery : Date.parse(next.at) - Date.parse(now);
    if (letters.size > 0) ringOff = timer(Math.min(Math.max(wait, 0), lookEvery), wake);
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
    known.forget();
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
    estimate,
    waitOf: (requestId) => planNow(false).waiting.get(requestId) ?? null,
    sending: sender.sending,
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
