// What a calendar file has to say: what is due, what has moved since the last file, and what a calendar is to forget.
import type { AgendaEntry } from "../../shared/agenda.ts";
import type { Day } from "../../shared/day.ts";
import type { RequestId } from "../../shared/request.ts";
import { dutyKinds } from "../../shared/standing-names.ts";
import { toNumber } from "../law/date-line.ts";
import type { CalendarEvent, KnownEvent } from "./calendar-event.ts";

type Given = {
  /** Of the requests that the file is about. */
  readonly entries: readonly AgendaEntry[];
  /** What the last files said, their titles forgotten. */
  readonly known: readonly KnownEvent[];
  /** The one request that the file is about; null: all. */
  readonly requestId: RequestId | null;
  /** Whether everything could be read: if not, what is missing may still be due. */
  readonly isWhole: boolean;
  readonly today: Day;
  readonly titleOf: (entry: AgendaEntry) => string;
  /** Of what fell away, which names nobody: the file may be for others than the last one. */
  readonly neutralTitle: string;
  /** A salted hash, the same each time. */
  readonly uidOf: (text: string) => string;
};

/** In days: a calendar is told of what fell away for so long after its day. */
const tellsCancelled = 31;
/** More duties of one kind than any request has. */
const mostOfKind = 10;

const nameOf = (requestId: RequestId, kind: AgendaEntry["kind"], nth: number) => `${requestId} ${kind} ${nth}`;

/** A limit of the person's own is worth a word some days before; for an answer its day is soon enough. */
const alarmsOf = ({ whose, edge }: AgendaEntry): readonly number[] =>
  whose === "person" && edge === "until" ? [3, 0] : [0];

/** As it is remembered: only whether a title has changed is ever asked, and a title may name a company. */
export const forgetTitle = (event: KnownEvent, uidOf: Given["uidOf"]): KnownEvent => ({
  uid: event.uid,
  on: event.on,
  title: uidOf(event.title),
  sequence: event.sequence,
  isCancelled: event.isCancelled,
});

const follow = (
  before: KnownEvent | undefined,
  now: Omit<KnownEvent, "sequence">,
  uidOf: Given["uidOf"],
): KnownEvent => {
  if (before === undefined) return { ...now, sequence: 0 };
  const isSame = before.on === now.on && before.title === uidOf(now.title) && before.isCancelled === now.isCancelled;
  return { ...now, sequence: isSame ? before.sequence : before.sequence + 1 };
};

/**
 * The events of the file in their order: those that are due, then those that fell away. What is past and was never written
 * down is left out.
 */
export const planCalendar = (given: Given): CalendarEvent[] => {
  const { entries, known, requestId, today, titleOf, neutralTitle, uidOf } = given;
  const before = new Map(known.map((event) => [event.uid, event]));
  const due = entries.flatMap((entry): CalendarEvent[] => {
    const uid = uidOf(nameOf(entry.requestId, entry.kind, entry.nth));
    const was = before.get(uid);
    if (was === undefined && entry.on < today) return [];
    const event = follow(was, { uid, on: entry.on, title: titleOf(entry), isCancelled: false }, uidOf);
    return [{ ...event, daysBefore: alarmsOf(entry) }];
  });
  if (!given.isWhole) return due;
  const stays = new Set(due.map(({ uid }) => uid));
  const isConcerned = requestId === null ? () => true : isOf(requestId, uidOf);
  const gone = known.flatMap((event): CalendarEvent[] => {
    if (stays.has(event.uid) || !isConcerned(event.uid)) return [];
    if (toNumber(today) - toNumber(event.on) > tellsCancelled) return [];
    return [{ ...follow(event, { ...event, title: neutralTitle, isCancelled: true }, uidOf), daysBefore: [] }];
  });
  return [...due, ...gone];
};

const isOf = (requestId: RequestId, uidOf: Given["uidOf"]): ((uid: string) => boolean) => {
  const nths = Array.from({ length: mostOfKind }, (_, nth) => nth);
  const own = new Set(dutyKinds.flatMap((kind) => nths.map((nth) => uidOf(nameOf(requestId, kind, nth)))));
  return (uid) => own.has(uid);
};
