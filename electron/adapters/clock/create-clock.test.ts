// The person's day around midnight, at clock changes, at the date line, and where no zone is known.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Instant } from "../../shared/day.ts";
import { createClock, forgetSystemZone } from "./create-clock.ts";

const at = (instant: string, zone: string) => createClock({ now: () => Date.parse(instant), timeZone: () => zone });

describe("createClock", () => {
  it.each([
    ["2026-11-22T22:59:59.999Z", "Europe/Berlin", "2026-11-22"],
    ["2026-11-22T23:00:00.000Z", "Europe/Berlin", "2026-11-23"],
    // Summer time: midnight is an hour earlier in UTC.
    ["2026-07-01T21:59:59.999Z", "Europe/Berlin", "2026-07-01"],
    ["2026-07-01T22:00:00.000Z", "Europe/Berlin", "2026-07-02"],
    // The nights in which the clocks change, 2026-03-29 and 2026-10-25.
    ["2026-03-28T23:00:00.000Z", "Europe/Berlin", "2026-03-29"],
    ["2026-03-29T21:59:59.999Z", "Europe/Berlin", "2026-03-29"],
    ["2026-10-24T21:59:59.999Z", "Europe/Berlin", "2026-10-24"],
    ["2026-10-25T22:59:59.999Z", "Europe/Berlin", "2026-10-25"],
    // Thirteen hours ahead, eight behind; a zone that has no midnight on the day of its clock change.
    ["2026-11-22T10:59:59.999Z", "Pacific/Auckland", "2026-11-22"],
    ["2026-11-22T11:00:00.000Z", "Pacific/Auckland", "2026-11-23"],
    ["2026-11-23T07:59:59.999Z", "America/Los_Angeles", "2026-11-22"],
    ["2026-03-29T00:00:00.000Z", "Africa/Cairo", "2026-03-29"],
    ["2018-11-04T03:00:00.000Z", "America/Sao_Paulo", "2018-11-04"],
    ["2024-02-29T23:30:00.000Z", "UTC", "2024-02-29"],
    ["2026-12-31T23:30:00.000Z", "+01:00", "2027-01-01"],
  ])("says that at %s in %s it is %s", (instant, zone, day) => {
    expect(at(instant, zone).today()).toBe(day);
    expect(at("2000-01-01T00:00:00.000Z", zone).dayOf(Instant.parse(instant))).toBe(day);
  });

  it.each(["", "Etc/Unknown", "Not/AZone", "Europe/Berlin\0"])("counts in UTC when the zone is %j", (zone) => {
    expect(at("2026-11-22T23:30:00.000Z", zone).today()).toBe("2026-11-22");
  });

  it("tells the instant in UTC with milliseconds, also when they are none", () => {
    expect(at("2026-11-22T09:30:00.000Z", "Europe/Berlin").now()).toBe("2026-11-22T09:30:00.000Z");
    expect(at("2026-11-22T09:30:00.007Z", "Asia/Tokyo").now()).toBe("2026-11-22T09:30:00.007Z");
  });

  it("follows the person into another zone", () => {
    let zone = "Europe/Berlin";
    let now = Date.parse("2026-11-22T23:30:00.000Z");
    const clock = createClock({ now: () => now, timeZone: () => zone });
    expect(clock.today()).toBe("2026-11-23");
    zone = "America/New_York";
    now += 1000;
    expect(clock.today()).toBe("2026-11-22");
  });

  it("makes the engine look again before it says a day, at most once a second", () => {
    // As V8 does it: the zone that it looked up once stays until it is told to forget it.
    let system = "Europe/Berlin";
    let remembered = system;
    let looks = 0;
    let now = Date.parse("2026-11-22T23:30:00.000Z");
    const clock = createClock({
      now: () => now,
      timeZone: () => remembered,
      forgetZone: () => {
        looks += 1;
        remembered = system;
      },
    });
    const instant = Instant.parse("2026-11-22T23:30:00.000Z");
    expect([clock.today(), clock.dayOf(instant)]).toEqual(["2026-11-23", "2026-11-23"]);
    system = "America/New_York";
    now += 1000;
    expect([clock.dayOf(instant), clock.today()]).toEqual(["2026-11-22", "2026-11-22"]);
    for (let row = 0; row < 1000; row += 1) clock.today();
    expect(looks).toBe(1);
    system = "Asia/Tokyo";
    now -= 60_000;
    expect(clock.today()).toBe("2026-11-23");
  });

  it("makes the engine look again when the first day is asked for long after the start", () => {
    let now = Date.parse("2026-11-22T23:30:00.000Z");
    let remembered = "Europe/Berlin";
    const clock = createClock({
      now: () => now,
      timeZone: () => remembered,
      forgetZone: () => {
        remembered = "America/New_York";
      },
    });
    now += 60_000;
    expect(clock.today()).toBe("2026-11-22");
  });

  it("takes TZ away again and again if nobody set it, and leaves one that was set", () => {
    const taken: PropertyKey[] = [];
    const watched = (values: NodeJS.ProcessEnv) =>
      new Proxy(values, {
        deleteProperty: (env, key) => {
          taken.push(key);
          return Reflect.deleteProperty(env, key);
        },
      });
    const forget = forgetSystemZone(watched({}));
    forget();
    forget();
    expect(taken).toEqual(["TZ", "TZ"]);
    const env = watched({ TZ: "Asia/Tokyo" });
    forgetSystemZone(env)();
    expect(taken).toHaveLength(2);
    expect(env.TZ).toBe("Asia/Tokyo");
  });

  it("never runs backwards when time goes on, in any zone", () => {
    const zones = fc.constantFrom("Europe/Berlin", "Pacific/Auckland", "America/St_Johns", "Asia/Kathmandu", "UTC");
    const moments = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) });
    fc.assert(
      fc.property(zones, moments, fc.integer({ min: 0, max: 172_800_000 }), (zone, moment, later) => {
        const [before, after] = [moment, moment + later].map((now) =>
          createClock({ now: () => now, timeZone: () => zone }).today(),
        );
        expect((before ?? "") <= (after ?? "")).toBe(true);
      }),
    );
  });

  it("asks the system when nothing is handed in", () => {
    const before = Date.now();
    const now = Date.parse(createClock().now());
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
    expect(createClock().today()).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
