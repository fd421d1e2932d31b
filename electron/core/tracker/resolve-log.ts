// Which entries of a log stand: a correction takes an entry's place, an undoing takes it back, the last word on it counts.
import type { RequestEvent } from "../../shared/message.ts";

export type LogEntry = Pick<RequestEvent, "eventId" | "kind" | "on" | "at" | "writtenAt" | "replaces" | "isUndoing">;

type StandingEntry<E> = { readonly event: E; readonly earlier: readonly E[] };
/** `earlier`: the entries in whose place it stands, newest first. `by`: the undoing that took it back. */
type ResolvedLog<E> = {
  readonly standing: readonly StandingEntry<E>[];
  readonly takenBack: readonly { readonly event: E; readonly by: E }[];
};

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** The day goes first: an older entry bears the instant at which the person wrote of an earlier day. */
const byTime = ({ event: one }: StandingEntry<LogEntry>, { event: other }: StandingEntry<LogEntry>): number =>
  compare(one.on, other.on) || compare(one.at, other.at) || compare(one.writtenAt, other.writtenAt);

const lastWritten = <E extends LogEntry>(entries: readonly E[]): E | undefined =>
  entries.reduce<E | undefined>((last, entry) => (last && last.writtenAt > entry.writtenAt ? last : entry), undefined);

/** Answers with what stands in an entry's place now, an undoing among it; undefined: nothing does. */
const createFindReplacer = <E extends LogEntry>(events: readonly E[]) => {
  const replacers = new Map<string, E[]>();
  for (const event of events) {
    if (event.replaces === null) continue;
    const known = replacers.get(event.replaces);
    if (known === undefined) replacers.set(event.replaces, [event]);
    else known.push(event);
  }
  // A log from elsewhere may run in a circle.
  const onTheWay = new Set<string>();
  const find = ({ eventId }: E): E | undefined => {
    const all = replacers.get(eventId);
    if (all === undefined || onTheWay.has(eventId)) return undefined;
    onTheWay.add(eventId);
    const found = lastWritten(all.filter((one) => find(one)?.isUndoing !== true));
    onTheWay.delete(eventId);
    return found;
  };
  return find;
};

/** Of the day of receipt the last word has always counted, also before entries could name the one that they correct. */
const keepOneReceipt = <E extends LogEntry>(entries: readonly StandingEntry<E>[]): readonly StandingEntry<E>[] => {
  const receipts = entries.filter(({ event }) => event.kind === "received");
  if (receipts.length < 2) return entries;
  const last = lastWritten(receipts.map(({ event }) => event));
  const others = receipts.filter(({ event }) => event !== last).flatMap(({ event, earlier }) => [event, ...earlier]);
  return entries.flatMap((entry) => {
    if (entry.event === last) return [{ ...entry, earlier: [...entry.earlier, ...others] }];
    return entry.event.kind === "received" ? [] : [entry];
  });
};

/** Standing entries in the order in which they happened; a log in which nothing was replaced stands whole. */
export const resolveLog = <E extends LogEntry>(events: readonly E[]): ResolvedLog<E> => {
  const findReplacer = createFindReplacer(events);
  const known = new Set(events.map(({ eventId }) => eventId));
  const follow = (root: E): StandingEntry<E>[] => {
    let event = root;
    const earlier: E[] = [];
    for (let next = findReplacer(event); next !== undefined; next = findReplacer(event)) {
      if (next.isUndoing || earlier.includes(next)) return [];
      earlier.unshift(event);
      event = next;
    }
    return [{ event, earlier }];
  };
  const roots = events.filter(({ replaces, isUndoing }) => !isUndoing && (replaces === null || !known.has(replaces)));
  const takenBack = events.flatMap((event) => {
    const by = event.isUndoing ? undefined : findReplacer(event);
    return by?.isUndoing === true ? [{ event, by }] : [];
  });
  return { standing: [...keepOneReceipt(roots.flatMap(follow))].sort(byTime), takenBack };
};
