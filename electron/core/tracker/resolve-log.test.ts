// What stands of a log, whatever was corrected and taken back, and in whatever order it was written.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Day, Instant } from "../../shared/day.ts";
import type { RequestEvent } from "../../shared/message.ts";
import { orderByWriting } from "./order-by-writing.ts";
import { plainEvent } from "./plain-event.ts";
import { resolveLog } from "./resolve-log.ts";
import { standingLog } from "./standing-log.ts";

const instant = (second: number) => Instant.parse(new Date(Date.UTC(2026, 10, 22, 10, 0, second)).toISOString());
const entry = (eventId: string, second: number, change: Partial<RequestEvent> = {}): RequestEvent =>
  plainEvent({
    eventId,
    kind: "call",
    at: instant(second),
    on: Day.parse("2026-11-22"),
    by: "person",
    text: null,
    ...change,
  });
const undo = (eventId: string, replaces: string, second: number) =>
  entry(eventId, second, { kind: "note", replaces, isUndoing: true });
const ids = (events: readonly RequestEvent[]) => standingLog(events).map(({ eventId }) => eventId);

describe("standingLog", () => {
  it("puts a correction in the place of what it corrects, and a correction of that in its place", () => {
    const log = [entry("a", 1), entry("b", 2), entry("a2", 3, { replaces: "a", on: Day.parse("2026-11-20") })];
    expect(ids(log)).toEqual(["a2", "b"]);
    const more = [...log, entry("a3", 4, { replaces: "a2", on: Day.parse("2026-11-23") })];
    expect(ids(more)).toEqual(["b", "a3"]);
    expect(resolveLog(more).standing[1]?.earlier.map(({ eventId }) => eventId)).toEqual(["a2", "a"]);
  });

  it("lets the entry from before stand again when its correction is taken back", () => {
    const log = [entry("a", 1), entry("a2", 2, { replaces: "a" }), undo("u", "a2", 3)];
    expect(ids(log)).toEqual(["a"]);
    expect(ids([...log, undo("v", "u", 4)])).toEqual(["a2"]);
    expect(ids([...log, undo("w", "a", 4)])).toEqual([]);
  });

  it("says what was taken back, and by what", () => {
    const log = [entry("a", 1), undo("u", "a", 2)];
    expect(resolveLog(log).takenBack).toMatchObject([{ event: { eventId: "a" }, by: { eventId: "u" } }]);
    expect(resolveLog([...log, undo("v", "u", 3)]).takenBack).toEqual([]);
  });

  it("is as it was after an undoing is undone, however often", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 6 }), (which, times) => {
        const log = Array.from({ length: 5 }, (_, at) => entry(`e${at}`, at));
        const before = ids(log);
        let target = `e${which}`;
        for (let round = 1; round <= times; round += 1) {
          log.push(undo(`u${round}`, target, 10 + round));
          target = `u${round}`;
          expect(ids(log)).toEqual(round % 2 === 0 ? before : before.filter((id) => id !== `e${which}`));
        }
      }),
    );
  });

  it("does not depend on the order of writing for entries of different days", () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, fc.infiniteStream(fc.nat()), (some, stream) => {
        const log = some.map((day) =>
          entry(`d${day}`, day, { on: Day.parse(`2026-11-${String(day).padStart(2, "0")}`) }),
        );
        const keys = [...stream.take(log.length)];
        const shuffled = log
          .map((event, at) => ({ event: { ...event, writtenAt: instant((keys[at] ?? 0) % 50) }, key: keys[at] ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ event }) => event);
        expect(ids(shuffled)).toEqual([...some].sort((one, other) => one - other).map((day) => `d${day}`));
      }),
    );
  });

  it("orders by the day that the person named, and within one by the hour", () => {
    const log = [entry("late", 50), entry("early", 10), entry("before", 55, { on: Day.parse("2026-11-21") })];
    expect(ids(log)).toEqual(["before", "early", "late"]);
  });

  it("takes the last word on the day of receipt, also from before words could replace others", () => {
    const day = (text: string) => ({ kind: "received" as const, on: Day.parse(text) });
    const log = [entry("a", 1, day("2026-11-25")), entry("b", 2, day("2026-11-23"))];
    expect(ids(log)).toEqual(["b"]);
    expect(ids([...log, undo("u", "b", 3)])).toEqual(["a"]);
  });

  it("keeps one of two corrections that two desks made, the later one", () => {
    const log = [entry("a", 1), entry("x", 3, { replaces: "a" }), entry("y", 2, { replaces: "a" })];
    expect(ids(log)).toEqual(["x"]);
  });

  it("ends with a log that runs in a circle, and believes nothing of it", () => {
    const log = [entry("a", 1, { replaces: "b" }), entry("b", 2, { replaces: "a" }), entry("c", 3)];
    expect(ids(log)).toEqual(["c"]);
    expect(orderByWriting(log)).toBeNull();
  });

  it("lets a correction stand whose forerunner cannot be read", () => {
    expect(ids([entry("a2", 2, { replaces: "a" })])).toEqual(["a2"]);
  });
});

describe("orderByWriting", () => {
  it("puts each entry behind the one in whose place it stands, whatever day it is of", () => {
    const log = [undo("u", "a2", 1), entry("a2", 2, { replaces: "a" }), entry("a", 3), entry("b", 0)];
    expect(orderByWriting(log)?.map(({ eventId }) => eventId)).toEqual(["b", "a", "a2", "u"]);
  });

  it("frees what names an entry that is not there", () => {
    expect(orderByWriting([entry("a2", 2, { replaces: "a" })])).toMatchObject([{ replaces: null }]);
  });
});
