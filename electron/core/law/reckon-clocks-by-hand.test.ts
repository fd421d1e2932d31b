// Due dates checked by hand against a calendar, and rules that hold for every day.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Day } from "../../shared/day.ts";
import { LawPack } from "../../shared/law.ts";
import type { Right } from "../../shared/lists.ts";
import type { Reckoning, ReckonStep } from "../../shared/reckoning.ts";
import type { HolidayLookup, HolidayTable, Place } from "./place.ts";
import { reckonClocks } from "./reckon-clocks.ts";

const readSeed = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../seeds/${path}.json`, import.meta.url), "utf8"));
const gdpr = LawPack.parse(readSeed("laws/eu-gdpr"));
const ccpa = LawPack.parse(readSeed("laws/us-ca-ccpa"));

const tableOf = (place: string): HolidayTable => {
  const { years, days } = readSeed(`holidays/${place}`) as { years: [number, number]; days: [Day, string][] };
  return { place, years, days: new Map(days) };
};
const tables = new Map(["DE-BE", "DE-BY", "FR", "LI", "US-CA"].map((place) => [place, tableOf(place)]));
const holidays: HolidayLookup = ({ country, region }) => tables.get(region ? `${country}-${region}` : country) ?? null;

const berlin = { country: "DE", region: "BE" };
const bavaria = { country: "DE", region: "BY" };
const california = { country: "US", region: "CA" };
const day = (text: string) => Day.parse(text);
/** The rights that a clock runs for. */
const rightsOf = ({ rights, clocks }: LawPack): Right[] =>
  rights.flatMap(({ right, clock }) => (clock !== null && clocks[clock]?.answer ? [right] : []));
/** A mail, taken by the server on that day, and nothing since; the steps are those that lead to the due date. */
const due = (law: LawPack, right: Right, mailedOn: string, place: Place): Reckoning => {
  const sentOn = day(mailedOn);
  const found = reckonClocks({ right, sentOn, receivedOn: null, place, events: [] }, { law, holidays });
  return { ...found, steps: found.steps.filter(({ kind }) => kind !== "acknowledge" && kind !== "extendable") };
};
const told = ({ steps }: Reckoning) => steps.map(({ kind, yieldsOn }) => `${kind} ${yieldsOn}`);

describe("one month under the GDPR", () => {
  it.each([
    ["an ordinary day", "2026-11-20", "2026-12-21", "20 December is a Sunday"],
    ["a Tuesday to a Tuesday", "2026-09-22", "2026-10-22", "no roll"],
    ["29 January, no leap year", "2026-01-29", "2026-03-02", "28 February is a Saturday"],
    ["30 January, no leap year", "2027-01-30", "2027-03-01", "28 February is a Sunday"],
    ["31 January, no leap year", "2026-01-31", "2026-03-02", "28 February is a Saturday"],
    ["29 January, leap year", "2028-01-29", "2028-02-29", "a Tuesday"],
    ["31 January, leap year", "2028-01-31", "2028-02-29", "a Tuesday"],
    ["29 February", "2028-02-29", "2028-03-29", "a Wednesday"],
    ["31 March", "2026-03-31", "2026-04-30", "April has no 31st"],
    ["31 August", "2026-08-31", "2026-09-30", "September has no 31st"],
    ["1 December", "2026-12-01", "2027-01-04", "New Year's Day is a Friday"],
    ["25 November", "2026-11-25", "2026-12-28", "Christmas Day is a Friday, 26 December a Saturday"],
    ["26 November", "2023-11-26", "2023-12-26", "2023 is not in our tables"],
    ["26 February 2027", "2027-02-26", "2027-03-30", "Good Friday, weekend, Easter Monday"],
  ])("%s: %s is due %s (%s)", (_what, receivedOn, dueOn) => {
    expect(due(gdpr, "erasure", receivedOn, berlin).dueOn).toBe(dueOn);
  });

  it("knows Women's Day in Berlin and not in Bavaria", () => {
    expect(due(gdpr, "access", "2027-02-08", berlin).dueOn).toBe("2027-03-09");
    expect(due(gdpr, "access", "2027-02-08", bavaria).dueOn).toBe("2027-03-08");
  });

  it("is the same for every right and asks for no acknowledgement", () => {
    for (const right of rightsOf(gdpr)) {
      expect(due(gdpr, right, "2026-09-22", berlin)).toMatchObject({ dueOn: "2026-10-22", acknowledgeOn: null });
    }
  });

  it("tells how it got there", () => {
    expect(due(gdpr, "erasure", "2027-01-29", berlin).steps).toEqual([
      { kind: "received-assumed", yieldsOn: "2027-01-29" },
      { kind: "counted", value: 1, unit: "month", article: "Art. 12(3) GDPR", yieldsOn: "2027-02-28" },
      { kind: "month-end", yieldsOn: "2027-02-28" },
      {
        kind: "rolled-weekend",
        fromOn: "2027-02-28",
        article: "Art. 3(4) Regulation (EEC, Euratom) No 1182/71",
        yieldsOn: "2027-03-01",
      },
    ]);
    expect(told(due(gdpr, "erasure", "2027-02-26", berlin)).slice(1)).toEqual([
      "counted 2027-03-26",
      "rolled-holiday 2027-03-27",
      "rolled-weekend 2027-03-29",
      "rolled-holiday 2027-03-30",
    ]);
  });

  it("names the holiday and whose it is", () => {
    expect(due(gdpr, "access", "2027-02-08", berlin).steps.at(-1)).toMatchObject({
      kind: "rolled-holiday",
      holiday: "International Women's Day",
      place: "DE-BE",
    });
  });
});

describe("days under California's act", () => {
  it.each([
    ["a Friday", "2026-11-20", "2027-01-04", "2026-12-08"],
    ["ends on Christmas Day, a Friday", "2026-11-10", "2026-12-28", "2026-11-25"],
    ["ends on Native American Day, a Friday", "2026-08-11", "2026-09-28", "2026-08-25"],
  ])("45 days and 10 business days: %s, %s, due %s, confirmed by %s", (_what, receivedOn, dueOn, acknowledgeOn) => {
    expect(due(ccpa, "access", receivedOn, california)).toMatchObject({ dueOn, acknowledgeOn });
    expect(due(ccpa, "erasure", receivedOn, california)).toMatchObject({ dueOn, acknowledgeOn });
  });

  it("15 business days for an opt-out skip Thanksgiving and the day after, and tell so", () => {
    const found = due(ccpa, "opt-out-sale", "2026-11-20", california);
    expect(found).toMatchObject({ dueOn: "2026-12-15", acknowledgeOn: null });
    expect(told(found)).toEqual([
      "received-assumed 2026-11-20",
      "counted 2026-12-11",
      "skipped-holiday 2026-12-14",
      "skipped-holiday 2026-12-15",
    ]);
  });

  it("counts from the day after receipt, also when that is a weekend", () => {
    expect(due(ccpa, "opt-out-sale", "2026-08-01", california).dueOn).toBe("2026-08-21");
    expect(due(ccpa, "opt-out-sale", "2026-08-02", california).dueOn).toBe("2026-08-21");
    expect(due(ccpa, "opt-out-sale", "2026-08-03", california).dueOn).toBe("2026-08-24");
  });
});

describe("what is not known", () => {
  it("says that a year's holidays are unknown instead of taking them for working days; weekends still roll", () => {
    const found = due(gdpr, "access", "2036-12-10", berlin);
    expect(found.dueOn).toBe("2037-01-12");
    expect(found.steps.at(-1)).toEqual({
      kind: "holidays-unknown",
      place: "DE-BE",
      year: 2037,
      yieldsOn: "2037-01-12",
    });
    expect(told(found)).toContain("rolled-weekend 2037-01-12");
  });

  it("says so for every year that a count of business days runs through", () => {
    const years = due(ccpa, "opt-out-sale", "2036-12-29", california).steps.flatMap((step) =>
      step.kind === "holidays-unknown" ? [step.year] : [],
    );
    expect(years).toEqual([2037]);
  });

  it("says so for a place without a table", () => {
    const found = due(gdpr, "access", "2026-09-22", { country: "JP", region: null });
    expect(found.dueOn).toBe("2026-10-22");
    expect(found.steps.at(-1)).toMatchObject({ kind: "holidays-unknown", place: "JP", year: 2026 });
  });

  it("keeps the strict day where it is unknown whether the law rolls a last day on", () => {
    const unsure: LawPack = { ...gdpr, rollsOver: { ...gdpr.rollsOver, answer: "unknown" } };
    expect(due(unsure, "access", "2026-11-20", berlin).dueOn).toBe("2026-12-20");
  });
});

const DAY_MS = 86_400_000;
const plus = (from: string, days: number) =>
  day(new Date(Date.parse(`${from}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10));
const weekdayOf = (text: string) => new Date(`${text}T00:00:00Z`).getUTCDay();
const isWeekend = (text: string) => weekdayOf(text) === 0 || weekdayOf(text) === 6;
const anyDay = fc.integer({ min: 0, max: 3900 }).map((days) => plus("2026-01-01", days));
const anyCase = fc.oneof(
  fc.record({
    law: fc.constant(gdpr),
    place: fc.constantFrom<Place>(berlin, bavaria, { country: "FR", region: null }),
  }),
  fc.record({ law: fc.constant(gdpr), place: fc.constant<Place>({ country: "LI", region: null }) }),
  fc.record({ law: fc.constant(ccpa), place: fc.constant<Place>(california) }),
);
const withRight = ({ law, place }: { law: LawPack; place: Place }) =>
  fc.record({ law: fc.constant(law), place: fc.constant(place), right: fc.constantFrom(...rightsOf(law)) });

/** The steps that a letter without events has. */
const plainKinds = [
  "received-assumed",
  "counted",
  "month-end",
  "skipped-holiday",
  "rolled-weekend",
  "rolled-holiday",
  "holidays-unknown",
] as const satisfies readonly ReckonStep["kind"][];
type PlainStep = Extract<ReckonStep, { kind: (typeof plainKinds)[number] }>;
const isPlain = (step: ReckonStep): step is PlainStep => plainKinds.some((kind) => kind === step.kind);

/** The due date from the steps alone, by plain day arithmetic that shares nothing with the code under test. */
const replay = (steps: readonly ReckonStep[]): string => steps.reduce<string>(arrive, "");

const arrive = (at: string, step: ReckonStep): string => {
  if (!isPlain(step)) throw new Error(`${step.kind} has no place without events.`);
  switch (step.kind) {
    case "received-assumed":
      return step.yieldsOn;
    case "counted":
      return step.unit === "month" ? nextMonth(at, step.value) : addDays(at, step.value, step.unit);
    case "month-end":
      expect(plus(at, 1).slice(8)).toBe("01");
      return at;
    case "skipped-holiday":
      expect(isWeekend(step.holidayOn) || step.holidayOn > at).toBe(false);
      return addDays(at, 1, "business-day");
    case "rolled-weekend":
      expect([step.fromOn, isWeekend(at)]).toEqual([at, true]);
      return plus(at, weekdayOf(at) === 6 ? 2 : 1);
    case "rolled-holiday":
      expect(step.fromOn).toBe(at);
      return plus(at, 1);
    case "holidays-unknown":
      return at;
  }
};

const addDays = (from: string, count: number, unit: "day" | "business-day"): string => {
  let at = from;
  for (let left = count; left > 0; left -= unit === "day" || !isWeekend(at) ? 1 : 0) at = plus(at, 1);
  return at;
};

const nextMonth = (from: string, months: number): string => {
  const [year = 0, month = 0, date = 0] = from.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
};

describe("for every day, place and kind of letter", () => {
  it("the due date is a working day", () => {
    fc.assert(
      fc.property(anyDay, anyCase.chain(withRight), (receivedOn, { law, place, right }) => {
        const { dueOn, acknowledgeOn } = due(law, right, receivedOn, place);
        for (const on of [dueOn, acknowledgeOn].filter((one) => one !== null)) {
          expect(isWeekend(on)).toBe(false);
          expect(holidays(place)?.days.has(on)).toBe(false);
        }
      }),
    );
  });

  it("a month is never shorter than 28 days nor longer than 31 and a Christmas", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(berlin, bavaria),
        fc.constantFrom(...rightsOf(gdpr)),
        (receivedOn, place, right) => {
          const dueOn = due(gdpr, right, receivedOn, place).dueOn ?? "";
          expect(dueOn >= plus(receivedOn, 28)).toBe(true);
          expect(dueOn <= plus(receivedOn, 36)).toBe(true);
        },
      ),
    );
  });

  it("whoever writes later is never due earlier", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(40), anyCase.chain(withRight), (receivedOn, later, { law, place, right }) => {
        const first = due(law, right, receivedOn, place).dueOn ?? "";
        const second = due(law, right, plus(receivedOn, later), place).dueOn ?? "";
        expect(second >= first).toBe(true);
      }),
    );
  });

  it("the steps alone lead to the due date, each to the day that it names", () => {
    fc.assert(
      fc.property(anyDay, anyCase.chain(withRight), (receivedOn, { law, place, right }) => {
        const { dueOn, steps } = due(law, right, receivedOn, place);
        expect(replay(steps)).toBe(dueOn);
        expect(steps.at(-1)?.yieldsOn).toBe(dueOn);
        for (const [at, step] of steps.entries()) expect(replay(steps.slice(0, at + 1))).toBe(step.yieldsOn);
      }),
    );
  });

  it("business days are those that a person counts on a wall calendar", () => {
    const known = holidays(california)?.days;
    fc.assert(
      fc.property(anyDay, (receivedOn) => {
        let at = receivedOn;
        for (let left = 15; left > 0; left -= isWeekend(at) || known?.has(at) ? 0 : 1) at = plus(at, 1);
        expect(due(ccpa, "opt-out-sale", receivedOn, california).dueOn).toBe(at);
      }),
    );
  });
});
