// Which days of a request stand in the calendar.
import { expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import type { Duty } from "../../shared/standing.ts";
import { listDates } from "./list-dates.ts";

const duty = (change: Partial<Duty>): Duty => ({
  ...{ whose: "company", kind: "answer", edge: "until", state: "open", article: "" },
  on: Day.parse("2026-12-21"),
  ...change,
});
const show = (duties: readonly Duty[], overdue = false) =>
  listDates({ duties, overdue }).map(({ kind, nth, isOverdue }) => `${kind} ${nth}${isOverdue ? " late" : ""}`);

it("names what is open and has a day, and nothing that is over", () => {
  const closed = (["met", "missed", "over"] as const).map((state) => duty({ kind: "acknowledge", state }));
  expect(show([...closed, duty({}), duty({ kind: "complain", whose: "person", on: null })])).toEqual(["answer 0"]);
});

it("keeps an answer that did not come on its day, marked, until it comes", () => {
  expect(show([duty({ state: "missed" })], true)).toEqual(["answer 0 late"]);
  expect(show([duty({ state: "missed" })], false)).toEqual([]);
});

it("does not name one day twice for the same wait", () => {
  expect(show([duty({}), duty({ kind: "tell-extension" })])).toEqual(["answer 0"]);
  const earlier = duty({ kind: "tell-extension", on: Day.parse("2026-12-01") });
  expect(show([duty({}), earlier])).toEqual(["answer 0", "tell-extension 0"]);
});

it("tells duties of one kind apart by their place, whatever became of the ones before", () => {
  const appeal = (state: Duty["state"]) => duty({ kind: "appeal", whose: "person", state });
  expect(show([appeal("met"), appeal("open")])).toEqual(["appeal 1"]);
});
