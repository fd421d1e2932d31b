// All days of all requests in memory, day by day: a month and its lists in a few milliseconds.
import type { AgendaDate, AgendaDay, AgendaEntry, AgendaMonth, AgendaPage } from "../../shared/agenda.ts";
import type { Day } from "../../shared/day.ts";
import type { RequestId, RequestSummary } from "../../shared/request.ts";

/** What the calendar has to know of a request. */
export type AgendaRow = {
  readonly summary: Pick<RequestSummary, "requestId" | "company" | "kind">;
  readonly dates: readonly AgendaDate[];
};

/** `on` null: every day. */
type Span = { readonly from: Day; readonly to: Day } | null;

const toEntries = ({ summary: { requestId, company, kind }, dates }: AgendaRow): AgendaEntry[] =>
  dates.map((date) => ({ ...date, requestId, company, letter: kind }));

/** What is late first, then what the person can do themselves. */
const rank = ({ isOverdue, whose }: AgendaEntry): number => (isOverdue ? 0 : whose === "person" ? 1 : 2);

const compare = (one: AgendaEntry, other: AgendaEntry): number => {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (one.company !== other.company) return one.company < other.company ? -1 : 1;
  return one.requestId < other.requestId ? -1 : 1;
};

const toDay = (on: Day, entries: readonly AgendaEntry[]): AgendaDay => {
  const day = { on, theirs: 0, yours: 0, overdue: 0 };
  for (const { whose, isOverdue } of entries) {
    if (whose === "company") day.theirs += 1;
    else day.yours += 1;
    if (isOverdue) day.overdue += 1;
  }
  return day;
};

type Sorted = {
  readonly all: readonly AgendaEntry[];
  readonly byDay: ReadonlyMap<Day, readonly AgendaEntry[]>;
  /** In their order. */
  readonly days: readonly Day[];
  readonly overdue: number;
};

const sort = (rows: Iterable<AgendaRow>): Sorted => {
  const all = [...rows].flatMap(toEntries).sort(compare);
  const byDay = new Map<Day, AgendaEntry[]>();
  for (const entry of all) {
    const list = byDay.get(entry.on);
    if (list === undefined) byDay.set(entry.on, [entry]);
    else list.push(entry);
  }
  return { all, byDay, days: [...byDay.keys()], overdue: all.filter(({ isOverdue }) => isOverdue).length };
};

export type AgendaIndex = ReturnType<typeof createAgendaIndex>;

/** `change` is told of rows that are new or stand otherwise, and of those that are gone. */
export const createAgendaIndex = () => {
  const rows = new Map<RequestId, AgendaRow>();
  let sorted: Sorted | null = null;
  const read = (): Sorted => {
    sorted ??= sort(rows.values());
    return sorted;
  };
  return {
    change: (changed: readonly AgendaRow[], gone: readonly RequestId[] = []): void => {
      for (const requestId of gone) rows.delete(requestId);
      for (const { summary, dates } of changed) {
        const { requestId } = summary;
        if (dates.length === 0) rows.delete(requestId);
        else rows.set(requestId, { summary, dates });
      }
      sorted = null;
    },
    clear: (): void => {
      rows.clear();
      sorted = null;
    },
    /** `month`: `2026-11`. */
    month: (month: string): AgendaMonth => {
      const { all, byDay, days, overdue } = read();
      return {
        days: days.filter((on) => on.startsWith(month)).map((on) => toDay(on, byDay.get(on) ?? [])),
        all: all.length,
        overdue,
        before: days.findLast((on) => on.slice(0, 7) < month) ?? null,
        after: days.find((on) => on.slice(0, 7) > month) ?? null,
      };
    },
    /** Of those days, at most `most` entries from the given place on. */
    list: (span: Span, from: number, most: number): AgendaPage => {
      const { all } = read();
      const found = span === null ? all : all.filter(({ on }) => on >= span.from && on <= span.to);
      return { total: found.length, from, entries: found.slice(from, from + most) };
    },
    all: (): readonly AgendaEntry[] => read().all,
  };
};
