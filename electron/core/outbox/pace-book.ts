// Remembers what went out when, and says from when on one more may go.
import type { Pace } from "./pace.ts";
import { domainOf, type Lane, laneOf, type QueueSent } from "./queue-letter.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Some letters in an hour are one person's post; from then on one receiver gets them one by one. */
const freeToDomain = 3;
const betweenToDomain = 2 * minute;

/** The nth from the end of an ascending list; below everything if there are fewer. */
const nthLast = (times: readonly number[], n: number): number => times[times.length - n] ?? Number.NEGATIVE_INFINITY;

const insert = (times: number[], at: number): void => {
  let place = times.length;
  while (place > 0 && (times[place - 1] ?? 0) > at) place -= 1;
  times.splice(place, 0, at);
};

type Out = { readonly mailbox: Lane; readonly domain: string; readonly at: number };

/**
 * Each mailbox has a pace of its own; what a receiving domain gets is counted over all of them. A mailbox of
 * `pace: null` is not paced, not per domain either. All times in milliseconds since 1970.
 */
export const createPaceBook = ({
  accounts,
  lately,
}: {
  readonly accounts: readonly { readonly address: string; readonly pace: Pace | null }[];
  readonly lately: readonly QueueSent[];
}) => {
  const paces = new Map(accounts.map(({ address, pace }) => [address.toLowerCase(), pace]));
  const fromMailbox = new Map<Lane, number[]>();
  const toDomain = new Map<string, number[]>();
  const enter = (book: Map<string, number[]>, key: string, at: number): void => {
    const known = book.get(key);
    if (known === undefined) book.set(key, [at]);
    else insert(known, at);
  };
  const writeDown = ({ mailbox, domain, at }: Out): void => {
    enter(fromMailbox, mailbox, at);
    enter(toDomain, domain, at);
  };
  const isPaced = (mailbox: Lane): boolean => (paces.get(mailbox) ?? null) !== null;
  for (const sent of lately) {
    const mailbox = laneOf(sent);
    // What went out from a mailbox that is gone by now still came to the receiver.
    const counts = sent.mode === "real" && paces.get(mailbox) !== null;
    if (counts) writeDown({ mailbox, domain: domainOf(sent.envelopeTo), at: Date.parse(sent.at) });
  }
  return {
    isPaced,
    writeDown,
    mailboxFreeAt: (mailbox: Lane, at: number): number => {
      const pace = paces.get(mailbox) ?? null;
      const times = fromMailbox.get(mailbox) ?? [];
      return pace === null ? at : Math.max(at, nthLast(times, pace.perHour) + hour, nthLast(times, pace.perDay) + day);
    },
    domainFreeAt: (domain: string, at: number): number => {
      const times = toDomain.get(domain) ?? [];
      const whenFew = nthLast(times, freeToDomain) + hour;
      return Math.max(at, Math.min(whenFew, nthLast(times, 1) + betweenToDomain));
    },
  };
};
