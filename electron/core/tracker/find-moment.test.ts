// The instant that an entry of another day gets lies on that day, wherever the person is, and behind what stands there.
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { Day, Instant } from "../../shared/day.ts";
import { findMoment } from "./find-moment.ts";

const dayIn = (zone: string) => (instant: Instant) =>
  Day.parse(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString());
const now = Instant.parse("2026-11-22T10:00:00.000Z");
const on = (text: string) => Day.parse(text);

it.each(["UTC", "Pacific/Kiritimati", "Pacific/Auckland", "Pacific/Pago_Pago", "America/Los_Angeles"])(
  "lies on the day that the person named in %s",
  (zone) => {
    const dayOf = dayIn(zone);
    for (const day of ["2026-03-29", "2026-10-25", "2026-11-01", "2026-11-20"]) {
      expect(dayOf(findMoment(on(day), { log: [], now, today: on("2026-11-22"), dayOf }))).toBe(day);
    }
  },
);

it("is now for today, and behind what stands for the day", () => {
  const known = { now, today: on("2026-11-22"), dayOf: dayIn("UTC") };
  expect(findMoment(on("2026-11-22"), { ...known, log: [] })).toBe(now);
  const log = [{ on: on("2026-11-20"), at: Instant.parse("2026-11-20T18:30:00.000Z") }];
  expect(findMoment(on("2026-11-20"), { ...known, log })).toBe("2026-11-20T18:30:01.000Z");
  expect(findMoment(on("2026-11-21"), { ...known, log })).toBe("2026-11-21T12:00:00.000Z");
});
