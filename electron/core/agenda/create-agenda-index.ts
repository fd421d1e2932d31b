// All days of all requests in memory, day by day: a month, a list and a change of one request cost what they touch.
import type { AgendaDate, AgendaDay, AgendaEntry, AgendaMonth, AgendaPage, AgendaSpan } from "../../shared/agenda.ts";
import type { Day } from "../../shared/day.ts";
import type { RequestId, RequestSummary } from "../../shared/request.ts";

/** What the calendar has to know of a request. */
export type AgendaRow = {
  readonly summary: Pick<RequestSummary, "requestId" | "company" | "kind">;
  readonly dates: readonly AgendaDate[];
};

/** `sorted` null: its entries have changed since they were sorted. */
type DayOf = { readonly entries: Set<AgendaEntry>; sorted: readonly AgendaEntry[] | null };

const toEntries = ({ summary: { requestId, company, kind }, dates }: AgendaRow): AgendaEntry[] =>
  // Written out: a spread costs several times as much.
  dates.map((date) => ({
    whose: date.whose,
    kind: date.kind,
    edge: date.edge,
    on: date.on,
    isOverdue: date.isOverdue,
    nth: date.nth,
    requestId,
    company,
    letter: kind,
  }));

/** What is late first, then what the person can do themselves. */
const rank = ({ isOverdue, whose }: AgendaEntry): number => (isOverdue ? 0 : whose === "person" ? 1 : 2);

const compare = (one: AgendaEntry, other: AgendaEntry): number => {
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (one.company !== other.company) return one.company < other.company ? -1 : 1;
  if (one.requestId !== other.requestId) return one.requestId < other.requestId ? -1 : 1;
  if (one.kind !== other.kind) return one.kind < other.kind ? -1 : 1;
  return one.nth - other.nth;
};

const sortDay = (day: DayOf): readonly AgendaEntry[] => {
  day.sorted ??= [...day.entries].sort(compare);
  return day.sorted;
};

const toDay = (on: Day, entries: Iterable<AgendaEntry>): AgendaDay => {
  const day = { on, theirs: 0, yours: 0, overdue: 0 };
  for (const { whose, isOverdue } of entries) {
    if (whose === "company") day.theirs += 1;
    else day.yours += 1;
    if (isOverdue) day.overdue += 1;
  }
  return day;
};

/** The entries by their days, and how many there are. */
const createDays = () => {
  const byDay = new Map<Day, DayOf>();
  let order: readonly Day[] | null = null;
  const count = { all: 0, overdue: 0 };
  const tally = ({ isOverdue }: AgendaEntry, by: 1 | -1) => {
    count.all += by;
    if (isOverdue) count.overdue += by;
  };
  return {
    byDay,
    count,
    order: (): readonly Day[] => {
      order ??= [...byDay.keys()].sort();
      return order;
    },
    add: (entry: AgendaEntry): void => {
      const day = byDay.get(entry.on) ?? { entries: new Set(), sorted: null };
      if (day.entries.size === 0) order = null;
      byDay.set(entry.on, day);
      day.entries.add(entry);
      day.sorted = null;
      tally(entry, 1);
    },
    drop: (entry: AgendaEntry): void => {
      const day = byDay.get(entry.on);
      if (!day?.entries.delete(entry)) return;
      day.sorted = null;
      tally(entry, -1);
      if (day.entries.size > 0) return;
      byDay.delete(entry.on);
      order = null;
    },
  };
};

/** `change` is told of rows that are new or stand otherwise, and of those that are gone. */
export const createAgendaIndex = () => {
  const rows = new Map<RequestId, readonly AgendaEntry[]>();
  let days = createDays();

  const put = (requestId: RequestId, entries: readonly AgendaEntry[]) => {
    for (const entry of rows.get(requestId) ?? []) days.drop(entry);
    for (const entry of entries) days.add(entry);
    if (entries.length === 0) rows.delete(requestId);
    else rows.set(requestId, entries);
  };

  const within = (span: AgendaSpan): readonly Day[] =>
    span === null ? days.order() : days.order().filter((on) => on >= span.from && on <= span.to);

  const list = (span: AgendaSpan, from: number, most: number): AgendaPage => {
    const entries: AgendaEntry[] = [];
    let total = 0;
    for (const on of within(span)) {
      const day = days.byDay.get(on);
      if (day === undefined) continue;
      const [start, end] = [Math.max(from - total, 0), from + most - total];
      if (start < day.entries.size && end > 0) entries.push(...sortDay(day).slice(start, end));
      total += day.entries.size;
    }
    return { total, from, entries };
  };

  return {
    change: (changed: readonly AgendaRow[], gone: readonly RequestId[] = []): void => {
      for (const requestId of gone) put(requestId, []);
      for (const row of changed) put(row.summary.requestId, toEntries(row));
    },
    clear: (): void => {
      rows.clear();
      days = createDays();
    },
    /** `month`: `2026-11`. */
    month: (month: string): AgendaMonth => {
      const order = days.order();
      return {
        days: order.filter((on) => on.startsWith(month)).map((on) => toDay(on, days.byDay.get(on)?.entries ?? [])),
        ...days.count,
        before: order.findLast((on) => on.slice(0, 7) < month) ?? null,
        after: order.find((on) => on.slice(0, 7) > month) ?? null,
      };
    },
    /** Of those days, at most `most` entries from the given place on. */
    list,
    /** Of one request, or of all in their order. */
    all: (requestId: RequestId | null): readonly AgendaEntry[] =>
      requestId === null ? list(null, 0, Number.POSITIVE_INFINITY).entries : (rows.get(requestId) ?? []),
  };
};
