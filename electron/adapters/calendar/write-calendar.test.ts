// What a calendar reads out of the file, by a reader that has nothing to do with the writer.
import { sync } from "node-ical";
import { describe, expect, it } from "vitest";
import type { CalendarEvent } from "../../core/agenda/calendar-event.ts";
import { Day, Instant } from "../../shared/day.ts";
import { writeCalendar } from "./write-calendar.ts";

const now = Instant.parse("2026-11-22T10:00:00.000Z");
const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: "1f2e3d4c5b6a@rightsdesk.invalid",
  on: Day.parse("2026-12-21"),
  title: "Reminder from Rightsdesk",
  sequence: 0,
  isCancelled: false,
  daysBefore: [0],
  ...change,
});
const write = async (events: readonly CalendarEvent[], text = "Open Rightsdesk.") =>
  new TextDecoder("utf-8", { fatal: true }).decode(await writeCalendar(events, { text }, now, async () => undefined));
const read = (text: string) => Object.values(sync.parseICS(text)).filter((one) => one?.type === "VEVENT");

describe("a calendar file", () => {
  it("gives back what was put in, to the letter", async () => {
    const title = 'Łódź; Äther, \\ "und" 日本 😀\nSöhne: GmbH';
    expect(read(await write([event({ title, sequence: 3 })]))).toMatchObject([
      {
        uid: "1f2e3d4c5b6a@rightsdesk.invalid",
        summary: title,
        description: "Open Rightsdesk.",
        sequence: 3,
        status: "CONFIRMED",
        class: "PRIVATE",
        transparency: "TRANSPARENT",
      },
    ]);
  });

  it.each(["America/Los_Angeles", "Pacific/Auckland", "UTC"])("means the same day in %s", async (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      const text = await write([event()]);
      expect(text).toContain("DTSTART;VALUE=DATE:20261221\r\n");
      const [found] = read(text);
      const start = found?.type === "VEVENT" ? found.start : null;
      expect([start?.dateOnly, start?.getFullYear(), start?.getMonth(), start?.getDate()]).toEqual([
        true,
        2026,
        11,
        21,
      ]);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it("folds its lines at 75 octets, and ends each as calendars want it", async () => {
    const text = await write([event({ title: "ä日😀".repeat(60) })], "ß".repeat(400));
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const lines = text.split("\r\n");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.includes("\n") || line.includes("\r"))).toBe(false);
    expect(read(text)).toMatchObject([{ summary: "ä日😀".repeat(60), description: "ß".repeat(400) }]);
  });

  it("reminds at nine in the morning, on the day and days before", async () => {
    const text = await write([event({ daysBefore: [3, 0] })]);
    expect(text.match(/TRIGGER[^\r]*/g)).toEqual(["TRIGGER:-PT63H", "TRIGGER:PT9H"]);
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(2);
  });

  it("cancels without an alarm, and repeats nothing by itself", async () => {
    const text = await write([event({ isCancelled: true, sequence: 1, daysBefore: [] })]);
    expect(read(text)).toMatchObject([{ status: "CANCELLED", sequence: 1 }]);
    expect(text).not.toMatch(/VALARM|RRULE|ORGANIZER|ATTENDEE/);
  });

  it("holds any number of events, each once", async () => {
    const events = Array.from({ length: 120 }, (_, n) => event({ uid: `${n}@rightsdesk.invalid` }));
    const uids = read(await write(events)).map((one) => (one?.type === "VEVENT" ? one.uid : ""));
    expect(uids).toEqual(events.map(({ uid }) => uid));
    expect(await write([])).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/);
  });

  it("lets no title make lines of its own", async () => {
    const text = await write([event({ title: "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:y" })]);
    expect(read(text)).toHaveLength(1);
  });
});
