// Days never shift: not with the time zone of the computer, not with daylight saving.
import { afterEach, describe, expect, it } from "vitest";
import { chooseLocale } from "./choose-locale.ts";
import { countDays, formatDay, formatDayOrMonth, formatShortDay } from "./format-day.ts";

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe("formatDay", () => {
  it.each(["Pacific/Kiritimati", "Europe/Berlin", "America/Los_Angeles", "Pacific/Pago_Pago"])(
    "is the same day in %s",
    (place) => {
      process.env.TZ = place;
      expect(formatDay("2026-11-22", "en-GB")).toBe("22 November 2026");
      expect(formatDay("2026-11-22", "de-DE")).toBe("22. November 2026");
      expect(formatShortDay("2026-01-01", "de-DE")).toBe("01.01.2026");
    },
  );
});

describe("formatDayOrMonth", () => {
  it("names no day where the policy names none", () => {
    expect(formatDayOrMonth("2024-05", "en-GB")).toBe("May 2024");
    expect(formatDayOrMonth("2024-05-01", "en-GB")).toBe("1 May 2024");
    expect(formatDayOrMonth("2024-05", "de-DE")).toBe("Mai 2024");
  });
});

describe("countDays", () => {
  it("counts calendar days over the change of the clocks", () => {
    process.env.TZ = "Europe/Berlin";
    expect(countDays("2026-03-28", "2026-03-30")).toBe(2);
    expect(countDays("2026-10-24", "2026-10-26")).toBe(2);
    expect(countDays("2026-12-22", "2026-11-22")).toBe(-30);
    expect(countDays("2028-02-28", "2028-03-01")).toBe(2);
  });
});

describe("chooseLocale", () => {
  it("takes the region that the system names for the language, never another language", () => {
    expect(chooseLocale("en", ["de-AT", "en-GB", "en-US"])).toBe("en-GB");
    expect(chooseLocale("de", ["en-US"])).toBe("de");
  });
});
