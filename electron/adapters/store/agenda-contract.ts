// What every store must do with requests that rest and with what calendars were told; a part of store-contract.ts.
import { describe, expect, it } from "vitest";
import type { KnownEvent } from "../../core/agenda/calendar-event.ts";
import { Day } from "../../shared/day.ts";
import { exampleInstant } from "./fixtures/examples.ts";
import type { Store } from "./store.ts";
import { lettersIn } from "./testing/letters-in.ts";

const snooze = { untilOn: Day.parse("2026-11-25"), setAt: exampleInstant(1), hadOpenReply: true };
const event = (uid: string, change: Partial<KnownEvent> = {}): KnownEvent => ({
  uid,
  on: Day.parse("2026-12-21"),
  title: "Reminder",
  sequence: 0,
  isCancelled: false,
  ...change,
});

export const describeAgenda = (open: () => Store, again: () => Store): void => {
  const { draft } = lettersIn(open);

  describe("the calendar", () => {
    it("lets a request rest, the last word counts, and forgets it with the request", () => {
      const [first, second] = [draft(1), draft(2)];
      open().snoozes.put(first.requestId, snooze);
      open().snoozes.put(second.requestId, snooze);
      open().snoozes.put(second.requestId, { ...snooze, untilOn: Day.parse("2026-12-01"), hadOpenReply: false });
      const later = { ...snooze, untilOn: Day.parse("2026-12-01"), hadOpenReply: false };
      expect(again().snoozes.all()).toEqual(
        new Map([
          [first.requestId, snooze],
          [second.requestId, later],
        ]),
      );
      open().requests.remove(first.requestId);
      open().snoozes.put(second.requestId, null);
      expect(again().snoozes.all().size).toBe(0);
    });

    it("tells the board of a request that rests, and of one that does no more", () => {
      const { requestId } = draft(1);
      open().board.portion("practice", 0, 10);
      open().board.takeTouched();
      open().snoozes.put(requestId, snooze);
      expect(open().board.takeTouched()).toEqual([requestId]);
      open().snoozes.put(requestId, null);
      expect(open().board.takeTouched()).toEqual([requestId]);
    });

    it("remembers what a calendar was told last, of each mode by itself, also without the request", () => {
      open().calendar.keep("real", [event("a"), event("b", { title: "Zoë\0 \ud800" })]);
      open().calendar.keep("practice", [event("c")]);
      open().calendar.keep("real", [event("a", { sequence: 2, isCancelled: true })]);
      expect(again().calendar.known("real")).toEqual([
        event("a", { sequence: 2, isCancelled: true }),
        event("b", { title: "Zoë\0 \ud800" }),
      ]);
      expect(open().calendar.known("practice")).toEqual([event("c")]);
    });

    it("keeps all events of a file or none", () => {
      const broken = event("b", { on: "no day" as Day });
      expect(() => open().calendar.keep("real", [event("a"), broken])).toThrow();
      expect(open().calendar.known("real")).toEqual([]);
    });
  });
};
