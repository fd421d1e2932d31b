// Which letter goes next and when, why the others wait, and when the last one will have gone.
import type { Instant } from "../../shared/day.ts";
import type { FailureCode, Mode, WaitReason } from "../../shared/lists.ts";
import type { Paused } from "../../shared/outbox.ts";
import type { RequestId } from "../../shared/request.ts";
import type { Pace } from "./pace.ts";
import { createPaceBook } from "./pace-book.ts";
import { domainOf, type QueueLetter, type QueueSent } from "./queue-letter.ts";

export type QueueRules = {
  readonly now: Instant;
  readonly paused: Paused | null;
  /** Modes in which no letter can go for now: a password is to be typed, or the store takes nothing. */
  readonly stuck: readonly Mode[];
  readonly isOnline: boolean;
  /** Whether letters go on their own when their time has come; else only when the person asks. */
  readonly isAutomatic: boolean;
  /** The person asked for everything to go: letters that waited then need no other time and no other word. */
  readonly askedAt: Instant | null;
  /** When the network came back: what failed before for want of it is tried at once. */
  readonly freedAt: Instant | null;
  /** The mailbox that real letters go out from; `pace: null`: none. */
  readonly account: { readonly address: string; readonly pace: Pace | null } | null;
};

/** `at`: when it is to go, null while something that only a person or the network can end holds it. */
export type Wait = { readonly mode: Mode; readonly why: WaitReason; readonly at: Instant | null };

export type QueuePlan = {
  /** The next letter that goes and when; null: none waits that could go without anybody's help. */
  readonly next: { readonly requestId: RequestId; readonly at: Instant } | null;
  /** Every letter that waits; in the order in which they go, those that are held last. */
  readonly waiting: ReadonlyMap<RequestId, Wait>;
  /** When the last of those that are not held goes out. */
  readonly lastAt: Instant | null;
};

/** Nothing was said about the letter: the network or the server was not there for any letter. */
const isOutage = (failure: string | null): boolean =>
  (["host-not-found", "connection-refused", "connection-lost", "timed-out"] satisfies FailureCode[]).some(
    (code) => code === failure,
  );

// Instants are compared as they are written: in UTC with milliseconds, the order of the letters is that of time.
const toInstant = (ms: number): Instant => new Date(ms).toISOString() as Instant;
/** A try in the very same moment was not before: a word counts once for each letter. */
const wasBefore = (at: Instant | null, other: Instant | null): boolean => other !== null && (at === null || at < other);

const isAsked = (letter: QueueLetter, { askedAt }: QueueRules): boolean =>
  askedAt !== null && letter.approvedAt <= askedAt && wasBefore(letter.lastTriedAt, askedAt);

const isFreed = (letter: QueueLetter, { freedAt }: QueueRules): boolean =>
  letter.state === "retry" && isOutage(letter.failure) && wasBefore(letter.lastTriedAt, freedAt);

const isSame = (one: string, other: string): boolean => one === other || one.toLowerCase() === other.toLowerCase();

/** What only a person or the network can end. Practice never leaves this machine: no network and no password hold it. */
const heldBy = (letter: QueueLetter, rules: QueueRules): WaitReason | null => {
  const { paused, account, isOnline, isAutomatic } = rules;
  if (paused?.by === "person") return "paused";
  if (rules.stuck.includes(letter.mode)) return "paused-by-app";
  if (letter.mode === "real") {
    if (paused !== null) return "paused-by-app";
    if (account === null || !isSame(account.address, letter.envelopeFrom)) return "other-mailbox";
    if (!isOnline && account.pace !== null) return "offline";
  }
  if (isAsked(letter, rules)) return null;
  return letter.notBefore === null || !isAutomatic ? "must-ask" : null;
};

type Timed = { readonly letter: QueueLetter; readonly ready: number; readonly why: WaitReason };

const timeOf = (
  letter: QueueLetter,
  rules: QueueRules,
  { now, awayUntil }: { now: number; awayUntil: number },
): Timed => {
  const isFree = isAsked(letter, rules) || isFreed(letter, rules);
  const due = isFree || letter.notBefore === null || letter.notBefore <= rules.now ? now : Date.parse(letter.notBefore);
  const own = letter.state === "retry" ? "back-off" : "undo";
  // Where nobody opens the door to one letter, it opens to no other: the rest waits for that one's next try.
  const isAway = !isFree && letter.mode === "real" && awayUntil > due;
  return { letter, ready: isAway ? awayUntil : due, why: isAway ? "server-away" : due > now ? own : "turn" };
};

/** Until when the server is taken to be away: the soonest next try of a letter that found nobody there. */
const findAway = (letters: readonly QueueLetter[], lately: readonly QueueSent[], rules: QueueRules): number => {
  let lastOut = "";
  for (const { mode, at } of lately) if (mode === "real" && at > lastOut) lastOut = at;
  const times = letters
    .filter((letter) => letter.mode === "real" && letter.state === "retry" && isOutage(letter.failure))
    .filter((letter) => !isFreed(letter, rules) && !isAsked(letter, rules) && letter.notBefore !== null)
    .filter(({ lastTriedAt }) => lastTriedAt !== null && lastTriedAt > lastOut)
    .map(({ notBefore }) => Date.parse(notBefore ?? rules.now));
  return times.length === 0 ? 0 : Math.min(...times);
};

/** Letters by the time at which each could go; one domain's letters wait for each other. */
const createLine = (timed: readonly Timed[]) => {
  const line = [...timed].sort((one, other) => one.ready - other.ready);
  return {
    take: () => line.shift(),
    /** Behind all that could go at the same time. */
    putBack: (entry: Timed) => {
      let [low, high] = [0, line.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((line[middle]?.ready ?? 0) <= entry.ready) low = middle + 1;
        else high = middle;
      }
      line.splice(low, 0, entry);
    },
  };
};

/**
 * The plan for all letters that wait. `lately`: what went out in the last 24 hours. `onlyDue` leaves out everything
 * behind what may go now and the one after that. What is held has no time; times of the others are an estimate: that each is taken at once.
 *
 * `planQueue({ letters, lately, rules }).next` is `{ requestId, at }`.
 */
export const planQueue = ({
  letters,
  lately,
  rules,
  onlyDue = false,
}: {
  readonly letters: readonly QueueLetter[];
  readonly lately: readonly QueueSent[];
  readonly rules: QueueRules;
  readonly onlyDue?: boolean;
}): QueuePlan => {
  const now = Date.parse(rules.now);
  const waiting = new Map<RequestId, Wait>();
  const held: [RequestId, Wait][] = [];
  const awayUntil = findAway(letters, lately, rules);
  const timed: Timed[] = [];
  for (const letter of letters) {
    const why = heldBy(letter, rules);
    if (why === null) timed.push(timeOf(letter, rules, { now, awayUntil }));
    else held.push([letter.requestId, { mode: letter.mode, why, at: null }]);
  }
  const book = createPaceBook({ pace: rules.account?.pace ?? null, lately });
  const line = createLine(timed);
  let next: QueuePlan["next"] = null;
  let last: number | null = null;
  for (let entry = line.take(); entry !== undefined; entry = line.take()) {
    const { letter, ready, why } = entry;
    const isPaced = letter.mode === "real" && book.isPaced;
    const domain = domainOf(letter.envelopeTo);
    const domainFree = isPaced ? book.domainFreeAt(domain, ready) : ready;
    if (domainFree > ready) {
      line.putBack({ letter, ready: domainFree, why: "same-receiver" });
      continue;
    }
    const at = isPaced ? book.mailboxFreeAt(ready) : ready;
    if (isPaced) book.writeDown(domain, at);
    next ??= { requestId: letter.requestId, at: toInstant(at) };
    const reason = at > ready ? "pace" : ready > now ? why : "turn";
    waiting.set(letter.requestId, { mode: letter.mode, why: reason, at: toInstant(at) });
    last = Math.max(last ?? 0, at);
    if (onlyDue && at > now) break;
  }
  for (const [requestId, wait] of held) waiting.set(requestId, wait);
  return { next, waiting, lastAt: last === null ? null : toInstant(last) };
};
