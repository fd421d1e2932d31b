// Which letter goes next and when, why the others wait, and when the last one will have gone.
import type { Instant } from "../../shared/day.ts";
import type { FailureCode } from "../../shared/failure-codes.ts";
import type { Mode, WaitReason } from "../../shared/lists.ts";
import type { Paused } from "../../shared/paused.ts";
import type { RequestId } from "../../shared/request.ts";
import type { Pace } from "./pace.ts";
import { createPaceBook } from "./pace-book.ts";
import { domainOf, everyLane, type Lane, laneOf, type QueueLetter, type QueueSent } from "./queue-letter.ts";

/** A mailbox that real letters go out from. */
export type QueueAccount = { readonly address: string; readonly pace: Pace | null };

export type QueueRules = {
  readonly now: Instant;
  readonly paused: Paused | null;
  /** Whose letters cannot go for now: a password is to be typed, or (`everyLane`) the store takes nothing. */
  readonly stuck: readonly Lane[];
  readonly isOnline: boolean;
  /** Whether letters go on their own when their time has come; else only when the person asks. */
  readonly isAutomatic: boolean;
  /** The person asked for everything to go: letters that waited then need no other time and no other word. */
  readonly askedAt: Instant | null;
  /** Letters whose time had come before this run of the app began (`since`) wait until then, so that the person sees them first. */
  readonly leftover?: { readonly since: Instant; readonly until: Instant };
  /** When the network came back: what failed before for want of it is tried at once. */
  readonly freedAt: Instant | null;
  /** `pace: null`: none. */
  readonly accounts: readonly QueueAccount[];
  /** Real letters whose sender address their mailbox has no more. */
  readonly gone?: ReadonlySet<RequestId>;
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

/** Clocks are set right by seconds now and then; one that was wrong by more than this may have been wrong by years. */
const clockSlip = 60 * 60_000;

/** What bears a time that has not come yet was written by a clock that has been set back since. */
const isAhead = (at: Instant, { now }: QueueRules): boolean => Date.parse(at) > Date.parse(now) + clockSlip;

/** The time that a letter waits for was reckoned by such a clock: it would lie for as long as that was wrong. */
const waitsByAheadClock = ({ notBefore, lastTriedAt, approvedAt }: QueueLetter, rules: QueueRules): boolean =>
  notBefore !== null && notBefore > rules.now && isAhead(lastTriedAt ?? approvedAt, rules);

/** In milliseconds since 1970; 0: nothing of that holds it. */
const leftUntil = (letter: QueueLetter, rules: QueueRules): number => {
  const { leftover } = rules;
  if (leftover === undefined || letter.notBefore === null || isAsked(letter, rules)) return 0;
  const isLeft = letter.notBefore < leftover.since || waitsByAheadClock(letter, rules);
  return isLeft ? Date.parse(leftover.until) : 0;
};

type Accounts = ReadonlyMap<Lane, QueueAccount>;

/** What only a person or the network can end. Practice never leaves this machine: no network and no password hold it. */
const heldBy = (letter: QueueLetter, rules: QueueRules, accounts: Accounts): WaitReason | null => {
  const { paused, stuck, isOnline, isAutomatic } = rules;
  if (paused?.by === "person") return "paused";
  if (letter.isHeld === true) return "campaign-paused";
  if (stuck.includes(laneOf(letter)) || stuck.includes(everyLane)) return "paused-by-app";
  if (letter.mode === "real") {
    if (paused !== null) return "paused-by-app";
    const account = accounts.get(laneOf(letter));
    if (account === undefined) return "other-mailbox";
    if (rules.gone?.has(letter.requestId)) return "address-gone";
    if (!isOnline && account.pace !== null) return "offline";
  }
  if (isAsked(letter, rules)) return null;
  return letter.notBefore === null || !isAutomatic ? "must-ask" : null;
};

/** `order`: of approval. */
type Timed = {
  readonly letter: QueueLetter;
  readonly lane: Lane;
  readonly domain: string;
  readonly order: number;
  readonly ready: number;
  readonly why: WaitReason;
};

const timeOf = (
  letter: QueueLetter,
  rules: QueueRules,
  { now, awayUntil, order }: { now: number; awayUntil: ReadonlyMap<Lane, number>; order: number },
): Timed => {
  const lane = laneOf(letter);
  const isFree = isAsked(letter, rules) || isFreed(letter, rules);
  const isPast =
    isFree || letter.notBefore === null || letter.notBefore <= rules.now || waitsByAheadClock(letter, rules);
  const due = Math.max(isPast ? now : Date.parse(letter.notBefore ?? rules.now), leftUntil(letter, rules));
  const own = letter.state === "retry" ? "back-off" : "undo";
  // Where nobody opens the door to one letter, it opens to no other: the rest waits for that one's next try.
  const away = letter.mode === "real" && !isFree ? (awayUntil.get(lane) ?? 0) : 0;
  const isAway = away > due;
  const domain = domainOf(letter.envelopeTo);
  return {
    letter,
    lane,
    domain,
    order,
    ready: isAway ? away : due,
    why: isAway ? "server-away" : due > now ? own : "turn",
  };
};

/** Until when a mailbox's server is taken to be away: the soonest next try of a letter that found nobody there. */
const findAway = (
  letters: readonly QueueLetter[],
  lately: readonly QueueSent[],
  rules: QueueRules,
): ReadonlyMap<Lane, number> => {
  const lastOut = new Map<Lane, string>();
  for (const sent of lately)
    if (!isAhead(sent.at, rules) && sent.at > (lastOut.get(laneOf(sent)) ?? "")) lastOut.set(laneOf(sent), sent.at);
  const away = new Map<Lane, number>();
  for (const letter of letters) {
    const { lastTriedAt, notBefore } = letter;
    const failed = letter.mode === "real" && letter.state === "retry" && isOutage(letter.failure);
    if (!failed || isFreed(letter, rules) || isAsked(letter, rules) || notBefore === null) continue;
    if (waitsByAheadClock(letter, rules)) continue;
    const lane = laneOf(letter);
    if (lastTriedAt === null || lastTriedAt <= (lastOut.get(lane) ?? "")) continue;
    away.set(lane, Math.min(away.get(lane) ?? Number.POSITIVE_INFINITY, Date.parse(notBefore)));
  }
  return away;
};

/** Letters of one mailbox by the time at which each could go; one domain's letters wait for each other. */
const createLine = (timed: readonly Timed[]) => {
  const line = [...timed].sort((one, other) => one.ready - other.ready);
  return {
    first: () => line[0],
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

/** The letter of a mailbox that can go next, and when its pace lets it. */
type Head = { readonly entry: Timed; readonly at: number };

const isSooner = (one: Head, other: Head): boolean => {
  if (one.at !== other.at) return one.at < other.at;
  if (one.entry.ready !== other.entry.ready) return one.entry.ready < other.entry.ready;
  return one.entry.order < other.entry.order;
};

/** A line for each mailbox, since one whose pace is used up holds no other back. */
const createLines = (timed: readonly Timed[], freeAt: (entry: Timed) => number) => {
  const byLane = new Map<Lane, Timed[]>();
  for (const entry of timed) {
    const known = byLane.get(entry.lane);
    if (known === undefined) byLane.set(entry.lane, [entry]);
    else known.push(entry);
  }
  const look = (line: ReturnType<typeof createLine>): Head | null => {
    const entry = line.first();
    return entry === undefined ? null : { entry, at: freeAt(entry) };
  };
  const lanes = [...byLane.values()].map((entries) => {
    const line = createLine(entries);
    return { line, head: look(line) };
  });
  return {
    /** Of all mailboxes; it stays in its line until `settle` is told what becomes of it. */
    soonest: (): Head | null => {
      let found: Head | null = null;
      for (const { head } of lanes) if (head !== null && (found === null || isSooner(head, found))) found = head;
      return found;
    },
    /** Takes it out, or puts it back to wait longer. What another mailbox has in front is not changed by that. */
    settle: (head: Head, putBack: Timed | null): void => {
      const lane = lanes.length === 1 ? lanes[0] : lanes.find((one) => one.head === head);
      if (lane?.head !== head) throw new Error("A letter was settled that stands in no line.");
      lane.line.take();
      if (putBack !== null) lane.line.putBack(putBack);
      lane.head = look(lane.line);
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
  const accounts = new Map(rules.accounts.map((account) => [account.address.toLowerCase(), account]));
  const timed: Timed[] = [];
  for (const [order, letter] of letters.entries()) {
    const why = heldBy(letter, rules, accounts);
    if (why === null) timed.push(timeOf(letter, rules, { now, awayUntil, order }));
    else held.push([letter.requestId, { mode: letter.mode, why, at: null }]);
  }
  const book = createPaceBook({ accounts: rules.accounts, lately: lately.filter((sent) => !isAhead(sent.at, rules)) });
  const isPaced = ({ letter, lane }: Timed) => letter.mode === "real" && book.isPaced(lane);
  const lines = createLines(timed, (entry) =>
    isPaced(entry) ? book.mailboxFreeAt(entry.lane, entry.ready) : entry.ready,
  );
  let next: QueuePlan["next"] = null;
  let last: number | null = null;
  for (let head = lines.soonest(); head !== null; head = lines.soonest()) {
    const { entry, at } = head;
    const { letter, lane, domain, ready, why } = entry;
    const domainFree = isPaced(entry) ? book.domainFreeAt(domain, ready) : ready;
    if (domainFree > ready) {
      // Written out: this runs a hundred thousand times for some thousand letters, and a spread costs most of it.
      const later: Timed = { letter, lane, domain, order: entry.order, ready: domainFree, why: "same-receiver" };
      lines.settle(head, later);
      continue;
    }
    if (isPaced(entry)) book.writeDown({ mailbox: lane, domain, at });
    lines.settle(head, null);
    next ??= { requestId: letter.requestId, at: toInstant(at) };
    const reason = at > ready ? "pace" : ready > now ? why : "turn";
    waiting.set(letter.requestId, { mode: letter.mode, why: reason, at: toInstant(at) });
    last = Math.max(last ?? 0, at);
    if (onlyDue && at > now) break;
  }
  for (const [requestId, wait] of held) waiting.set(requestId, wait);
  return { next, waiting, lastAt: last === null ? null : toInstant(last) };
};
