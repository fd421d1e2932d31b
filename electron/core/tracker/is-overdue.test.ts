// Whether a company let its day pass: not on the day itself, and not once it has answered.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import { eventKinds } from "../../shared/lists.ts";
import { isOverdue } from "./is-overdue.ts";

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => Day.parse(date.toISOString().slice(0, 10)));
const kind = fc.constantFrom(...eventKinds);
const log = fc.array(fc.record({ kind }));

describe("isOverdue", () => {
  it("is so from the day after, for every silent log", () => {
    fc.assert(
      fc.property(day, day, (dueOn, today) => {
        expect(isOverdue({ dueOn, events: [{ kind: "sent" }], today })).toBe(Date.parse(today) > Date.parse(dueOn));
      }),
    );
  });

  it("is never so without a due date", () => {
    fc.assert(
      fc.property(log, day, (events, today) => {
        expect(isOverdue({ dueOn: null, events, today })).toBe(false);
      }),
    );
  });

  it("more news never makes it so", () => {
    fc.assert(
      fc.property(day, day, log, kind, (dueOn, today, events, news) => {
        const was = isOverdue({ dueOn, events, today });
        const is = isOverdue({ dueOn, events: [...events, { kind: news }], today });
        expect(is && !was).toBe(false);
      }),
    );
  });
});
