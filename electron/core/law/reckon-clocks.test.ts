// The calendar of a letter: where other tools go wrong, what happens on the way, laws still to come, and rules for every case.
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadHolidays } from "../../adapters/holidays/load-holidays.ts";
import { loadLawPacks } from "../../adapters/seeds/load-law-packs.ts";
import { Day } from "../../shared/day.ts";
import { type ClockEvent, LawPack } from "../../shared/law.ts";
import { type EventKind, type PackId, packIds, type Right } from "../../shared/lists.ts";
import { readLastDay } from "./fixtures/read-last-day.ts";
import { reckonClocks } from "./reckon-clocks.ts";
import { sayStep } from "./say-step.ts";

const seeds = (folder: string) => fileURLToPath(new URL(`../../../seeds/${folder}`, import.meta.url));
const packs = loadLawPacks({ folder: seeds("laws") });
const holidays = loadHolidays({ folder: seeds("holidays") });
const packOf = (id: PackId): LawPack => {
  const pack = packs.get(id);
  if (pack === undefined) throw new Error(`There is no pack ${id}.`);
  return pack;
};

const day = (text: string) => Day.parse(text);
const happened = (...events: readonly [EventKind, string][]): ClockEvent[] =>
  events.map(([kind, on]) => ({ kind, on: day(on) }));
type Letter = {
  law: LawPack | PackId;
  right?: Right;
  sentOn: string;
  receivedOn?: string;
  place?: string;
  events?: ClockEvent[];
};
const homes: Record<PackId, string> = {
  "br-lgpd": "BR",
  "ca-pipeda": "CA-ON",
  "ca-qc-law25": "CA-QC",
  "ch-fadp": "CH-ZH",
  "eu-gdpr": "DE-BE",
  "jp-appi": "JP",
  "kr-pipa": "KR",
  "uk-gdpr": "GB-ENG",
  "us-ca-ccpa": "US-CA",
  "us-ca-shine-the-light": "US-CA",
  "us-ia-icdpa": "US-IA",
  "us-va-vcdpa": "US-VA",
};
const reckon = ({ law, right = "access", sentOn, receivedOn, place, events = [] }: Letter) => {
  const pack = typeof law === "string" ? packOf(law) : law;
  const [country = "", region = null] = (place ?? homes[pack.id]).split("-");
  const letter = { right, sentOn: day(sentOn), receivedOn: receivedOn ? day(receivedOn) : null, events };
  const found = reckonClocks({ ...letter, place: { country, region } }, { law: pack, holidays });
  return { ...found, sentences: found.steps.map((step) => sayStep(step, pack.shortName)) };
};

describe("what other tools get wrong", () => {
  it("the GDPR has a month and three months, not 30 and 90 days", () => {
    expect(reckon({ law: "eu-gdpr", sentOn: "2026-07-01" })).toMatchObject({
      dueOn: "2026-08-03",
      extendableTo: "2026-10-01",
    });
    // 30 days would be Saturday 31 January, 90 days Wednesday 1 April.
    expect(reckon({ law: "eu-gdpr", sentOn: "2026-01-01" })).toMatchObject({
      dueOn: "2026-02-02",
      extendableTo: "2026-04-01",
    });
  });

  it("Iowa has 90 days and 135, not 45", () => {
    expect(reckon({ law: "us-ia-icdpa", sentOn: "2026-09-01" })).toMatchObject({
      dueOn: "2026-11-30",
      extendableTo: "2027-01-14",
    });
  });

  it("Japan sets no day; the 14 days are the wait before a lawsuit", () => {
    const found = reckon({ law: "jp-appi", sentOn: "2026-09-01" });
    expect([found.dueOn, found.guidanceOn, found.extendableTo]).toEqual([null, null, null]);
    expect(found.personLimits).toMatchObject([{ edge: "not-before", on: "2026-09-15" }]);
  });

  it("Brazil has 15 days for the full statement of an access, and none for the rest", () => {
    expect(reckon({ law: "br-lgpd", sentOn: "2026-09-01" }).dueOn).toBe("2026-09-16");
    for (const right of ["erasure", "rectification", "portability", "objection"] as const) {
      expect(reckon({ law: "br-lgpd", right, sentOn: "2026-09-01" }).dueOn).toBeNull();
    }
  });

  it("California's 45 days are not for its opt-outs, which have 15 business days and no extension", () => {
    // Labor Day, 7 September, does not count.
    expect(reckon({ law: "us-ca-ccpa", right: "opt-out-sale", sentOn: "2026-09-01" })).toMatchObject({
      dueOn: "2026-09-23",
      acknowledgeOn: null,
      extendableTo: null,
    });
  });
});

describe("what happens on the way", () => {
  it("a letter by post waits until the person says when it arrived", () => {
    const events = happened(["post", "2026-09-01"]);
    expect(reckon({ law: "eu-gdpr", sentOn: "2026-09-01", events }).dueOn).toBeNull();
    const arrived = [...events, ...happened(["received", "2026-09-04"])];
    expect(reckon({ law: "eu-gdpr", sentOn: "2026-09-01", events: arrived }).dueOn).toBe("2026-10-05");
  });

  it("a letter that came back starts nothing", () => {
    const found = reckon({ law: "eu-gdpr", sentOn: "2026-09-01", events: happened(["bounced", "2026-09-01"]) });
    expect([found.dueOn, found.extendableTo]).toEqual([null, null]);
    expect(found.sentences.at(-1)).toContain("came back");
  });

  it("the day of receipt is the company's: sent from New Zealand on Saturday, received in California on Friday", () => {
    const found = reckon({ law: "us-ca-ccpa", sentOn: "2026-11-21", receivedOn: "2026-11-20" });
    expect([found.dueOn, found.acknowledgeOn]).toEqual(["2027-01-04", "2026-12-08"]);
  });

  it("and sent from California on Friday, received in Berlin on Saturday", () => {
    expect(reckon({ law: "eu-gdpr", sentOn: "2026-11-20", receivedOn: "2026-11-21" }).dueOn).toBe("2026-12-21");
  });

  it("in the EU questions leave the strict day and give a soft one, open until the reply", () => {
    const events = happened(["clarification-asked", "2026-09-08"]);
    expect(reckon({ law: "eu-gdpr", sentOn: "2026-09-01", events })).toMatchObject({
      dueOn: "2026-10-01",
      suspendedDueOn: null,
    });
    const replied = [...events, ...happened(["clarified", "2026-09-10"])];
    expect(reckon({ law: "eu-gdpr", sentOn: "2026-09-01", events: replied })).toMatchObject({
      dueOn: "2026-10-01",
      suspendedDueOn: "2026-10-05",
    });
  });

  it("a question after the last day changes nothing", () => {
    for (const law of ["eu-gdpr", "uk-gdpr"] as const) {
      const events = happened(["identity-asked", "2026-10-20"], ["identity-given", "2026-10-30"]);
      expect(reckon({ law, sentOn: "2026-09-01", events })).toMatchObject({
        dueOn: "2026-10-01",
        suspendedDueOn: null,
      });
    }
  });

  it("in the United Kingdom a clarification stops the month until the reply, also for the notice of an extension", () => {
    const asked = happened(["clarification-asked", "2026-09-08"]);
    expect(reckon({ law: "uk-gdpr", sentOn: "2026-09-01", events: asked }).dueOn).toBeNull();
    const replied = [...asked, ...happened(["clarified", "2026-09-17"])];
    expect(reckon({ law: "uk-gdpr", sentOn: "2026-09-01", events: replied }).dueOn).toBe("2026-10-12");
    const told = [...replied, ...happened(["extended", "2026-10-09"])];
    expect(reckon({ law: "uk-gdpr", sentOn: "2026-09-01", events: told }).dueOn).toBe("2026-12-11");
  });

  it("in the United Kingdom the month waits for a fee, and for the later of identity and clarification", () => {
    const fee = happened(["fee-asked", "2026-09-03"]);
    expect(reckon({ law: "uk-gdpr", sentOn: "2026-09-01", events: fee }).dueOn).toBeNull();
    const both = happened(
      ["identity-asked", "2026-09-02"],
      ["identity-given", "2026-09-07"],
      ["clarification-asked", "2026-09-10"],
      ["clarified", "2026-09-11"],
    );
    expect(reckon({ law: "uk-gdpr", sentOn: "2026-09-01", events: both }).dueOn).toBe("2026-10-09");
  });

  it("in the United Kingdom the month runs from the day on which the fee was paid, where nothing else can be meant", () => {
    const dueOn = (...events: [ClockEvent["kind"], string][]) =>
      reckon({ law: "uk-gdpr", sentOn: "2026-09-01", events: happened(...events) }).dueOn;
    const asked: [ClockEvent["kind"], string] = ["fee-asked", "2026-09-03"];
    const done: [ClockEvent["kind"], string] = ["complied", "2026-09-09"];
    expect(dueOn(asked, done)).toBe("2026-10-09");
    expect(dueOn(["form-asked", "2026-09-02"], ["complied", "2026-09-02"], asked, done)).toBe("2026-10-09");
    expect(dueOn(["form-asked", "2026-09-04"], asked, done)).toBeNull();
    expect(dueOn(["complied", "2026-09-02"], asked)).toBeNull();
    expect(dueOn(["form-asked", "2026-09-04"], ["complied", "2026-09-09"])).toBe("2026-10-01");
  });

  it("an extension on the last day counts, on the day after it does not", () => {
    const on = (told: string) => reckon({ law: "eu-gdpr", sentOn: "2026-01-29", events: happened(["extended", told]) });
    expect(on("2026-03-02")).toMatchObject({ dueOn: "2026-04-29", extendableTo: "2026-04-29" });
    expect(on("2026-03-03")).toMatchObject({ dueOn: "2026-03-02", extendableTo: null });
  });

  it("the person's own days run from the refusal, else from the day on which silence is one", () => {
    const quebec = (events: ClockEvent[]) =>
      reckon({ law: "ca-qc-law25", sentOn: "2026-09-01", events }).personLimits.map(({ on }) => on);
    expect(quebec([])).toEqual(["2026-10-31"]);
    expect(quebec(happened(["refused", "2026-09-15"]))).toEqual(["2026-10-15"]);
    expect(reckon({ law: "ca-pipeda", sentOn: "2026-08-01" }).personLimits).toMatchObject([
      { edge: "until", on: "2027-02-28" },
    ]);
  });

  it("Korea lets an automated decision be extended twice by 30 days, each time before the end", () => {
    const korea = (...told: string[]) => {
      const events = happened(...told.map((on): [EventKind, string] => ["extended", on]));
      const found = reckon({ law: "kr-pipa", right: "automated-decision", sentOn: "2026-09-01", events });
      return [found.dueOn, found.extendableTo];
    };
    expect(korea()).toEqual(["2026-10-01", "2026-11-30"]);
    expect(korea("2026-10-01")).toEqual(["2026-10-31", "2026-11-30"]);
    expect(korea("2026-10-02")).toEqual(["2026-10-01", null]);
    expect(korea("2026-10-31", "2026-10-01")).toEqual(["2026-11-30", "2026-11-30"]);
    // The same notice noted twice is one, and a third one has nothing left to give.
    expect(korea("2026-10-01", "2026-10-01")).toEqual(["2026-10-31", "2026-11-30"]);
    expect(korea("2026-10-01", "2026-10-20", "2026-11-30")).toEqual(["2026-11-30", "2026-11-30"]);
  });

  it("in the UK a question stops the month of an access only, and proof of identity starts that of any request", () => {
    const question = happened(["clarification-asked", "2026-09-10"], ["clarified", "2026-09-15"]);
    const proof = happened(["identity-asked", "2026-09-10"], ["identity-given", "2026-09-15"]);
    const uk = (right: Right, events: ClockEvent[]) =>
      reckon({ law: "uk-gdpr", right, sentOn: "2026-09-01", events }).dueOn;
    expect([uk("access", question), uk("erasure", question)]).toEqual(["2026-10-07", "2026-10-01"]);
    expect([uk("access", proof), uk("erasure", proof)]).toEqual(["2026-10-15", "2026-10-15"]);
    expect(uk("erasure", question.slice(0, 1))).toBe("2026-10-01");
  });

  it("in Japan a refusal ends the wait before a lawsuit", () => {
    const japan = (events: ClockEvent[]) =>
      reckon({ law: "jp-appi", sentOn: "2026-09-01", events }).personLimits.map(({ on }) => on);
    expect(japan(happened(["refused", "2026-09-04"], ["refused", "2026-09-10"]))).toEqual(["2026-09-04"]);
    expect(japan(happened(["refused", "2026-09-30"]))).toEqual(["2026-09-15"]);
  });

  it("a right that the law does not give, or gives without a clock, has no day and says why", () => {
    const none = reckon({ law: "us-ia-icdpa", right: "rectification", sentOn: "2026-09-01" });
    expect([none.dueOn, none.sentences.at(-1)]).toEqual([
      null,
      "There is no right to correction under Iowa's consumer data act (ICDPA), so nothing is due on a letter of Tuesday, 1 September 2026.",
    ]);
    expect(reckon({ law: "eu-gdpr", right: "withdraw-consent", sentOn: "2026-09-01" }).dueOn).toBeNull();
  });
});

/** Laws still to come, built on Virginia's pack: the schema has to carry them. */
const virginia = packOf("us-va-vcdpa");
const [vaClocks] = Object.values(virginia.clocks);
const draft = (clocks: object, rest: object = {}): LawPack =>
  LawPack.parse({
    ...virginia,
    personLimits: [],
    clocks: { request: { ...vaClocks, ...clocks } },
    sources: [
      {
        title: "Draft",
        url: "https://example.org/",
        articles: [...new Set(virginia.sources.flatMap(({ articles }) => articles)), "Draft"],
        copy: null,
        phrase: null,
        readOn: null,
        checkedOn: null,
      },
    ],
    ...rest,
  });
const clock = (value: number, unit: string) => ({ value, unit, from: "receipt", article: "Draft" });

describe("laws still to come", () => {
  it("New Zealand: 20 working days that leave out 25 December to 15 January", () => {
    const law = draft(
      { answer: clock(20, "business-day"), extension: null },
      {
        rollsOver: { answer: "yes", article: "Draft" },
        businessDays: {
          week: "monday-to-friday",
          leavesOut: [{ from: "12-25", to: "01-15" }],
          why: "Privacy Act 2020, s. 7",
        },
      },
    );
    // 7 to 24 December are 14 working days, then 18 to 25 January six more.
    const found = reckon({ law, sentOn: "2026-12-04", place: "NZ" });
    expect(found.dueOn).toBe("2027-01-25");
    expect(readLastDay(found.sentences.at(-1) ?? "")).toBe("2027-01-25");
  });

  it("Australia: no day in the law, 30 days in the guidance", () => {
    const law = draft({
      answer: null,
      extension: null,
      insteadOfADay: { rule: "Within a reasonable period.", article: "Draft" },
      guidance: clock(30, "day"),
    });
    expect(reckon({ law, sentOn: "2026-09-01", place: "AU-NSW" })).toMatchObject({
      dueOn: null,
      guidanceOn: "2026-10-01",
      extendableTo: null,
    });
  });

  it("India before it binds", () => {
    const law = draft({}, { inForce: { from: "2027-05-13", article: "Draft" } });
    expect(reckon({ law, sentOn: "2027-05-12" })).toMatchObject({ dueOn: null, notInForce: true, personLimits: [] });
    expect(reckon({ law, sentOn: "2027-05-13" })).toMatchObject({ dueOn: "2027-06-27", notInForce: false });
  });

  it("Utah's correction, later than the rest of its law", () => {
    const rights = virginia.rights.map((one) =>
      one.right === "rectification" ? { ...one, inForceFrom: "2026-07-01" } : one,
    );
    const law = draft({}, { rights });
    expect(reckon({ law, right: "rectification", sentOn: "2026-06-30" }).notInForce).toBe(true);
    expect(reckon({ law, right: "erasure", sentOn: "2026-06-30" }).dueOn).toBe("2026-08-14");
  });

  it("Colorado and Texas: a last day that is known to roll", () => {
    const law = draft({}, { rollsOver: { answer: "yes", article: "Draft" } });
    expect(reckon({ law, sentOn: "2026-09-02", place: "US-CO" })).toMatchObject({
      dueOn: "2026-10-19",
      guidanceOn: null,
    });
  });
});

const DAY_MS = 86_400_000;
const plus = (from: string, days: number) =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
const isWeekend = (text: string) => [0, 6].includes(new Date(`${text}T00:00:00Z`).getUTCDay());
const anyDay = fc.integer({ min: 0, max: 3800 }).map((days) => plus("2024-01-01", days));
const anyLaw = fc.constantFrom(...packIds);
const anyKind = fc.constantFrom<EventKind>(
  "identity-asked",
  "identity-given",
  "clarification-asked",
  "clarified",
  "fee-asked",
  "extended",
  "refused",
  "escalated",
  "acknowledged",
);
const anyEvents = fc.array(fc.tuple(anyKind, fc.nat(130)), { maxLength: 5 });
const anyCase = anyLaw.chain((law) =>
  fc.record({
    law: fc.constant(law),
    right: fc.constantFrom(...packOf(law).rights.map(({ right }) => right)),
    sentOn: anyDay,
    later: fc.nat(9),
    events: anyEvents,
  }),
);
const reckonCase = ({ law, right, sentOn, later, events }: typeof anyCase extends fc.Arbitrary<infer C> ? C : never) =>
  reckon({
    law,
    right,
    sentOn,
    receivedOn: plus(sentOn, later),
    events: happened(...events.map(([kind, after]): [EventKind, string] => [kind, plus(sentOn, later + after)])),
  });

describe("for every law, right, day and course of events", () => {
  it("nothing is due before it was received, nor extended to before it is due", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const found = reckonCase(one);
        const from = one.law === "br-lgpd" ? one.sentOn : plus(one.sentOn, one.later);
        const { dueOn, acknowledgeOn, extendableTo, suspendedDueOn, guidanceOn } = found;
        for (const on of [dueOn, acknowledgeOn, extendableTo, suspendedDueOn]) if (on) expect(on > from).toBe(true);
        if (dueOn && extendableTo) expect(extendableTo >= dueOn).toBe(true);
        if (dueOn && suspendedDueOn) expect(suspendedDueOn >= dueOn).toBe(true);
        if (dueOn && guidanceOn) expect(guidanceOn > dueOn).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it("whoever is received later is never due earlier", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(40), (one, more) => {
        const events: [] = [];
        const first = reckonCase({ ...one, events }).dueOn;
        const second = reckonCase({ ...one, events, sentOn: plus(one.sentOn, more) }).dueOn;
        if (first !== null && second !== null) expect(second >= first).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("the last day is a working day where the law moves it on", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        if (packOf(one.law).rollsOver.answer !== "yes") return;
        const { dueOn, acknowledgeOn, extendableTo } = reckonCase(one);
        const [country = "", region = null] = homes[one.law].split("-");
        for (const on of [dueOn, acknowledgeOn, extendableTo]) {
          if (on === null) continue;
          expect(isWeekend(on)).toBe(false);
          expect(holidays({ country, region })?.days.has(on)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("every sentence names its day, and the last one the due date", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { sentences, steps, dueOn } = reckonCase(one);
        expect(sentences.map(readLastDay)).toEqual(steps.map(({ yieldsOn }) => yieldsOn));
        if (dueOn !== null) expect(steps.at(-1)?.yieldsOn).toBe(dueOn);
        for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
      }),
      { numRuns: 400 },
    );
  });

  it("questions of the company never shorten its time", () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const asks = one.events.filter(([kind]) => kind !== "extended");
        const plain = reckonCase({ ...one, events: [] }).dueOn;
        const asked = reckonCase({ ...one, events: asks }).dueOn;
        if (plain !== null && asked !== null) expect(asked >= plain).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
