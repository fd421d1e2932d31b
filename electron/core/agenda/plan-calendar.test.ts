// What a row of calendar files tells a calendar: the same event once, moved when its day moves, cancelled when it is over.
import { expect, it } from "vitest";
import type { AgendaEntry } from "../../shared/agenda.ts";
import { Day } from "../../shared/day.ts";
import { RequestId } from "../../shared/request.ts";
import type { KnownEvent } from "./calendar-event.ts";
import { forgetTitle, planCalendar } from "./plan-calendar.ts";

const idOf = (number: number) => RequestId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
const entry = (number: number, on: string, change: Partial<AgendaEntry> = {}): AgendaEntry => ({
  ...{ whose: "company", kind: "answer", edge: "until", isOverdue: false, nth: 0 },
  ...{ requestId: idOf(number), company: "Example", letter: "access", on: Day.parse(on) },
  ...change,
});

const uidOf = (text: string) => `#${text}`;

/** A calendar's owner who saves file after file. */
const createOwner = () => {
  let known: readonly KnownEvent[] = [];
  type Wish = { readonly only?: number; readonly isWhole?: boolean; readonly today?: string; readonly title?: string };
  return (entries: readonly AgendaEntry[], { only, isWhole = true, today = "2026-11-22", title = "R" }: Wish = {}) => {
    const events = planCalendar({
      entries,
      known,
      requestId: only === undefined ? null : idOf(only),
      isWhole,
      today: Day.parse(today),
      titleOf: () => title,
      neutralTitle: "Nobody",
      uidOf,
    });
    const told = new Set(events.map(({ uid }) => uid));
    known = [...known.filter(({ uid }) => !told.has(uid)), ...events.map((event) => forgetTitle(event, uidOf))];
    return events.map(({ on, sequence, isCancelled }) => `${on} ${sequence}${isCancelled ? " cancelled" : ""}`);
  };
};

it("names nobody in what is cancelled, whatever the last file called it, and remembers no name", () => {
  const given = { requestId: null, isWhole: true, today: Day.parse("2026-11-22"), neutralTitle: "Reminder", uidOf };
  const named = { ...given, titleOf: () => "Reminder: Example Ltd" };
  const events = planCalendar({ ...named, entries: [entry(1, "2026-12-21")], known: [] });
  const known = events.map((event) => forgetTitle(event, (text) => String(text.length)));
  expect(JSON.stringify(known)).not.toContain("Example");
  const later = planCalendar({ ...named, entries: [], known });
  expect(later.map(({ title, isCancelled }) => [title, isCancelled])).toEqual([["Reminder", true]]);
});

it("writes the same event under the same uid, and a higher number only when something changed", () => {
  const save = createOwner();
  expect(save([entry(1, "2026-12-21")])).toEqual(["2026-12-21 0"]);
  expect(save([entry(1, "2026-12-21")])).toEqual(["2026-12-21 0"]);
  expect(save([entry(1, "2027-02-21")])).toEqual(["2027-02-21 1"]);
  expect(save([entry(1, "2027-02-21")], { title: "Reminder: Example" })).toEqual(["2027-02-21 2"]);
});

it("cancels what is settled or gone, says so again without a new number, and takes it back", () => {
  const save = createOwner();
  save([entry(1, "2026-12-21"), entry(2, "2026-12-22")]);
  expect(save([entry(2, "2026-12-22")])).toEqual(["2026-12-22 0", "2026-12-21 1 cancelled"]);
  expect(save([entry(2, "2026-12-22")])).toEqual(["2026-12-22 0", "2026-12-21 1 cancelled"]);
  expect(save([entry(1, "2026-12-21"), entry(2, "2026-12-22")])).toEqual(["2026-12-21 2", "2026-12-22 0"]);
  save([]);
  expect(save([], { today: "2027-03-01" })).toEqual([]);
});

it("speaks of one request alone when it is asked for that", () => {
  const save = createOwner();
  save([entry(1, "2026-12-21"), entry(2, "2026-12-22")]);
  expect(save([], { only: 2 })).toEqual(["2026-12-22 1 cancelled"]);
  expect(save([entry(1, "2026-12-21")], { only: 1 })).toEqual(["2026-12-21 0"]);
});

it("cancels nothing while something cannot be read", () => {
  const save = createOwner();
  save([entry(1, "2026-12-21")]);
  expect(save([], { isWhole: false })).toEqual([]);
  expect(save([])).toEqual(["2026-12-21 1 cancelled"]);
});

it("puts no past day into a calendar, and leaves one that passed meanwhile", () => {
  const save = createOwner();
  expect(save([entry(1, "2026-11-21", { isOverdue: true })])).toEqual([]);
  save([entry(2, "2026-11-25")]);
  expect(save([entry(2, "2026-11-25", { isOverdue: true })], { today: "2026-12-01" })).toEqual(["2026-11-25 0"]);
});
