// Remembers what went out when, and says from when on one more may go.
import type { Pace } from "./pace.ts";
import { domainOf, type QueueSent } from "./queue-letter.ts";

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

/** `pace: null`: nothing is paced, not per domain either. All times in milliseconds since 1970. */
export const createPaceBook = ({
  pace,
  lately,
}: {
  readonly pace: Pace | null;
  readonly lately: readonly QueueSent[];
}) => {
  const all: number[] = [];
  const toDomain = new Map<string, number[]>();
  const writeDown = (domain: string, at: number): void => {
    insert(all, at);
    const known = toDomain.get(domain);
    if (known === undefined) toDomain.set(domain, [at]);
    else insert(known, at);
  };
  if (pace !== null) {
    for (const { mode, envelopeTo, at } of lately) if (mode === "real") writeDown(domainOf(envelopeTo), Date.parse(at));
  }
  return {
    isPaced: pace !== null,
    writeDown,
    mailboxFreeAt: (at: number): number =>
      pace === null ? at : Math.max(at, nthLast(all, pace.perHour) + hour, nthLast(all, pace.perDay) + day),
    domainFreeAt: (domain: string, at: number): number => {
      const times = toDomain.get(domain) ?? [];
      const whenFew = nthLast(times, freeToDomain) + hour;
      return Math.max(at, Math.min(whenFew, nthLast(times, 1) + betweenToDomain));
    },
  };
};
