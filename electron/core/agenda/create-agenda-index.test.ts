// Changes one by one leave the calendar as if it had been built anew; a month of thousands is counted by its days.
import fc from "fast-check";
import { expect, it } from "vitest";
import type { AgendaDate } from "../../shared/agenda.ts";
import { Day } from "../../shared/day.ts";
import { RequestId } from "../../shared/request.ts";
import { type AgendaRow, createAgendaIndex } from "./create-agenda-index.ts";

const idOf = (number: number) => RequestId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
const date = (on: string, change: Partial<AgendaDate> = {}): AgendaDate => ({
  ...{ whose: "company", kind: "answer", edge: "until", isOverdue: false, nth: 0 },
  on: Day.parse(on),
  ...change,
});
const row = (number: number, dates: readonly AgendaDate[], company = "Example"): AgendaRow => ({
  summary: { requestId: idOf(number), company, kind: "access" },
  dates,
});

it("counts a month by days and sides, and names the nearest days outside of it", () => {
  const index = createAgendaIndex();
  index.change([
    row(1, [date("2026-11-03", { isOverdue: true }), date("2026-12-24", { whose: "person", kind: "complain" })]),
    row(2, [date("2026-12-24")]),
    row(3, [date("2027-02-01")]),
  ]);
  expect(index.month("2026-12")).toEqual({
    days: [{ on: "2026-12-24", theirs: 1, yours: 1, overdue: 0 }],
    all: 4,
    overdue: 1,
    before: "2026-11-03",
    after: "2027-02-01",
  });
  expect(index.month("2028-01")).toMatchObject({ days: [], before: "2027-02-01", after: null });
});

it("lists what is late first, then what is the person's, page by page", () => {
  const index = createAgendaIndex();
  index.change([
    row(1, [date("2026-12-24")], "A"),
    row(2, [date("2026-12-24", { whose: "person", kind: "appeal" })], "B"),
    row(3, [date("2026-12-24", { isOverdue: true })], "C"),
    row(4, [date("2026-12-25")], "D"),
  ]);
  const span = { from: Day.parse("2026-12-24"), to: Day.parse("2026-12-24") };
  const { total, entries } = index.list(span, 0, 2);
  expect([total, entries.map(({ company }) => company)]).toEqual([3, ["C", "B"]]);
  expect(index.list(span, 2, 2).entries.map(({ company }) => company)).toEqual(["A"]);
  expect(index.list(null, 0, 100).total).toBe(4);
});

it("is the same however its rows came in", () => {
  const dates = fc.array(
    fc.constantFrom("2026-11-30", "2026-12-01", "2026-12-24").map((on) => date(on)),
    { maxLength: 3 },
  );
  const step = fc.record({ number: fc.integer({ min: 1, max: 6 }), dates, isGone: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const [grown, anew] = [createAgendaIndex(), createAgendaIndex()];
      const rows = new Map<number, AgendaRow>();
      for (const { number, dates: its, isGone } of steps) {
        if (isGone) rows.delete(number);
        else rows.set(number, row(number, its));
        grown.change(isGone ? [] : [row(number, its)], isGone ? [idOf(number)] : []);
        grown.month("2026-12");
      }
      anew.change([...rows.values()]);
      expect(grown.all(null)).toEqual(anew.all(null));
      expect(grown.month("2026-12")).toEqual(anew.month("2026-12"));
    }),
  );
});
