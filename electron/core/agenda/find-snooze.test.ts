// A request rests only as long as nothing new asks for the person.
import { describe, expect, it } from "vitest";
import { Day, Instant } from "../../shared/day.ts";
import type { EventKind } from "../../shared/lists.ts";
import type { Duty } from "../../shared/standing.ts";
import { findSnooze } from "./find-snooze.ts";

const day = (text: string) => Day.parse(text);
const snooze = { untilOn: day("2026-11-25"), setAt: Instant.parse("2026-11-22T10:00:00.000Z"), hadOpenReply: false };
const quiet = { log: [], duties: [], hasOpenReply: false, today: day("2026-11-22") };
const entry = (kind: EventKind, writtenAt: string) => ({ kind, writtenAt: Instant.parse(writtenAt) });
const limit = (on: string, change: Partial<Duty> = {}): Duty => ({
  ...{ whose: "person", kind: "complain", edge: "until", state: "open", article: "" },
  on: day(on),
  ...change,
});

describe("findSnooze", () => {
  it("holds until its day, and not on it", () => {
    const on = (today: string) => findSnooze(snooze, { ...quiet, today: day(today) });
    expect([on("2026-11-22"), on("2026-11-24"), on("2026-11-25"), on("2027-01-01")]).toEqual([
      "2026-11-25",
      "2026-11-25",
      null,
      null,
    ]);
    expect(findSnooze(null, quiet)).toBeNull();
  });

  it("ends when something new stands in the log, but not for a note", () => {
    const later = "2026-11-22T10:00:00.001Z";
    expect(findSnooze(snooze, { ...quiet, log: [entry("refused", later)] })).toBeNull();
    expect(findSnooze(snooze, { ...quiet, log: [entry("note", later), entry("call", later)] })).toBe("2026-11-25");
    expect(findSnooze(snooze, { ...quiet, log: [entry("refused", "2026-11-22T09:00:00.000Z")] })).toBe("2026-11-25");
  });

  it("ends for a reply that came in since, and not for one that lay there", () => {
    expect(findSnooze(snooze, { ...quiet, hasOpenReply: true })).toBeNull();
    expect(findSnooze({ ...snooze, hadOpenReply: true }, { ...quiet, hasOpenReply: true })).toBe("2026-11-25");
  });

  it("lets no limit of the person's own pass", () => {
    const on = (today: string, duty: Duty) => findSnooze(snooze, { ...quiet, duties: [duty], today: day(today) });
    expect(on("2026-11-22", limit("2026-11-24"))).toBe("2026-11-25");
    expect(on("2026-11-23", limit("2026-11-24"))).toBeNull();
    expect(on("2026-11-23", limit("2026-11-24", { whose: "company", kind: "answer" }))).toBe("2026-11-25");
    expect(on("2026-11-23", limit("2026-11-24", { state: "met" }))).toBe("2026-11-25");
    expect(on("2026-11-23", limit("2026-11-24", { edge: "not-before" }))).toBe("2026-11-25");
  });

  it("does not hold for a year when the clock was turned back a year", () => {
    expect(findSnooze(snooze, { ...quiet, today: day("2025-11-22") })).toBeNull();
    // A day of difference is what time zones make.
    expect(findSnooze(snooze, { ...quiet, today: day("2026-11-21") })).toBe("2026-11-25");
  });
});
