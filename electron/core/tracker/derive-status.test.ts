// What a person reads in the tracker, from log and outbox row.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Day, Instant } from "../../shared/day.ts";
import { LawPack } from "../../shared/law.ts";
import type { EventKind, OutboxState } from "../../shared/lists.ts";
import { deriveStatus } from "./derive-status.ts";

const readLaw = (id: string) =>
  LawPack.parse(JSON.parse(readFileSync(new URL(`../../../seeds/laws/${id}.json`, import.meta.url), "utf8")));
const gdpr = readLaw("eu-gdpr");
const day = (text: string) => Day.parse(text);
const event = (kind: EventKind, on: string) => ({ kind, on: day(on) });
const sentLog = [event("drafted", "2026-09-21"), event("approved", "2026-09-22"), event("sent", "2026-09-22")];

type Asked = Parameters<typeof deriveStatus>[0];
const derive = (change: Partial<Asked> = {}) =>
  deriveStatus({
    events: sentLog,
    dispatch: { state: "sent", maybeDeliveredAt: null, isTakenBack: false },
    sentBy: null,
    law: gdpr,
    right: "erasure",
    place: { country: "DE", region: "BE" },
    holidays: () => ({ place: "DE-BE", years: [2026, 2036], days: new Map() }),
    today: day("2026-09-22"),
    ...change,
  });

describe("deriveStatus", () => {
  it("is a draft until somebody approved", () => {
    expect(derive({ events: [event("drafted", "2026-09-21")], dispatch: null })).toEqual({
      status: "draft",
      overdue: false,
      sentOn: null,
      way: null,
      due: {
        law: "eu-gdpr",
        dueOn: null,
        acknowledgeOn: null,
        extendableTo: null,
        suspendedDueOn: null,
        guidanceOn: null,
        notInForce: false,
        personLimits: [],
        steps: [],
      },
    });
  });

  it.each<[OutboxState, string]>([
    ["draft", "draft"],
    ["approved", "queued"],
    ["retry", "queued"],
    ["sending", "sending"],
    ["unsure", "unsure"],
    ["refused", "not-sent"],
    ["sent", "sent"],
  ])("an outbox row that is %s is shown as %s", (state, status) => {
    expect(derive({ dispatch: { state, maybeDeliveredAt: null, isTakenBack: false } }).status).toBe(status);
  });

  it("a letter that the person stopped is no failure, unless an earlier try may have got through", () => {
    const stopped = { state: "refused", isTakenBack: true } as const;
    expect(derive({ dispatch: { ...stopped, maybeDeliveredAt: null } }).status).toBe("stopped");
    const maybeDeliveredAt = Instant.parse("2026-09-21T10:00:00.000Z");
    expect(derive({ dispatch: { ...stopped, maybeDeliveredAt } }).status).toBe("unsure");
    expect(derive({ dispatch: { ...stopped, state: "approved", maybeDeliveredAt: null } }).status).toBe("queued");
  });

  it.each<[OutboxState, string]>([
    ["approved", "unsure"],
    ["retry", "unsure"],
    ["refused", "unsure"],
    ["unsure", "unsure"],
    ["sending", "sending"],
    ["sent", "sent"],
  ])("a row in %s of which an earlier try may have got through is shown as %s", (state, status) => {
    const maybeDeliveredAt = Instant.parse("2026-09-21T10:00:00.000Z");
    expect(derive({ dispatch: { state, maybeDeliveredAt, isTakenBack: false } }).status).toBe(status);
  });

  it.each<OutboxState>(["approved", "retry", "sending", "unsure", "refused"])(
    "sets no date while the letter is %s: nobody is known to have it",
    (state) => {
      const events = sentLog.slice(0, 2);
      const { sentOn, due, overdue, way } = derive({
        events,
        dispatch: { state, maybeDeliveredAt: null, isTakenBack: false },
        today: day("2030-01-01"),
      });
      expect([sentOn, due?.dueOn, overdue, way]).toEqual([null, null, false, null]);
    },
  );

  it("is due a month after the day of the sent event", () => {
    const { status, sentOn, way, due } = derive();
    expect([status, sentOn, way, due?.dueOn]).toEqual(["sent", "2026-09-22", "email", "2026-10-22"]);
    expect(due?.steps[0]).toEqual({ kind: "received-assumed", yieldsOn: "2026-09-22" });
  });

  it("counts by the clock of the law and of the letter's right", () => {
    const place = { country: "US", region: "CA" };
    const ccpa = readLaw("us-ca-ccpa");
    expect(derive({ law: ccpa, place, right: "access" }).due?.dueOn).toBe("2026-11-06");
    expect(derive({ law: ccpa, place, right: "opt-out-sale" }).due?.dueOn).toBe("2026-10-13");
  });

  it("gives a company in Iowa ninety days, not forty-five", () => {
    const due = derive({ law: readLaw("us-ia-icdpa"), place: { country: "US", region: "IA" }, right: "access" }).due;
    expect(due?.dueOn).toBe("2026-12-21");
  });

  it("has no clock where no law is known, and is never overdue", () => {
    const { due, overdue, sentOn } = derive({ law: null, today: day("2030-01-01") });
    expect([due, overdue, sentOn]).toEqual([null, false, "2026-09-22"]);
  });

  it.each([
    ["2026-10-21", false],
    ["2026-10-22", false],
    ["2026-10-23", true],
    ["2027-01-01", true],
  ])("on %s overdue is %s", (today, overdue) => {
    expect(derive({ today: day(today) }).overdue).toBe(overdue);
  });

  it.each<[EventKind, boolean]>([
    ["answered", false],
    ["refused", false],
    ["fulfilled", false],
    ["withdrawn", false],
    ["acknowledged", true],
    ["answered-in-part", true],
    ["note", true],
  ])("after %s a passed date counts as overdue: %s", (kind, overdue) => {
    const events = [...sentLog, event(kind, "2026-10-01")];
    expect(derive({ events, today: day("2026-12-01") }).overdue).toBe(overdue);
  });

  it("is not overdue while an extension that was told in time runs", () => {
    const events = [...sentLog, event("extended", "2026-10-20")];
    const { due, overdue } = derive({ events, today: day("2026-12-01") });
    expect([due?.dueOn, overdue]).toEqual(["2026-12-22", false]);
    const late = [...sentLog, event("extended", "2026-10-23")];
    expect(derive({ events: late, today: day("2026-12-01") }).overdue).toBe(true);
  });

  it("keeps the day of the first sending if a later event says sent again", () => {
    expect(derive({ events: [...sentLog, event("sent", "2026-09-30")] }).sentOn).toBe("2026-09-22");
  });

  it("is over for now when the mail came back: nobody has it", () => {
    const { due, overdue } = derive({
      events: [...sentLog, event("bounced", "2026-09-23")],
      today: day("2030-01-01"),
    });
    expect([due?.dueOn, overdue]).toEqual([null, false]);
    expect(due?.steps).toMatchObject([{ kind: "waiting", for: "bounced" }]);
  });
});

describe("a letter that went out another way, by the person's word", () => {
  const log = [event("drafted", "2026-09-21"), event("sent", "2026-09-22")];

  it.each(["form", "own-mail", "by-hand"] as const)("runs by the same clock when it went out by %s", (sentBy) => {
    const { status, sentOn, way, due } = derive({ events: log, dispatch: null, sentBy });
    expect([status, sentOn, way, due?.dueOn]).toEqual(["sent", "2026-09-22", sentBy, "2026-10-22"]);
  });

  it("is open by post until the person says that it arrived", () => {
    const posted = [...log, event("post", "2026-09-22")];
    const open = derive({ events: posted, dispatch: null, sentBy: "post", today: day("2030-01-01") });
    expect([open.status, open.way, open.due?.dueOn, open.overdue]).toEqual(["sent", "post", null, false]);
    expect(open.due?.steps).toMatchObject([{ kind: "waiting", for: "arrival" }]);
    const arrived = [...posted, event("received", "2026-09-25")];
    expect(derive({ events: arrived, dispatch: null, sentBy: "post" }).due?.dueOn).toBe("2026-10-26");
  });

  it("goes before what the outbox never did", () => {
    expect(
      derive({ events: log, dispatch: { state: "draft", maybeDeliveredAt: null, isTakenBack: false }, sentBy: "form" })
        .status,
    ).toBe("sent");
  });
});

it("is not overdue while nobody knows whether a last day on a Sunday moves on", () => {
  const swiss = (today: string) =>
    derive({
      events: [event("drafted", "2026-11-19"), event("sent", "2026-11-20")],
      law: readLaw("ch-fadp"),
      right: "access",
      place: { country: "CH", region: "ZH" },
      today: day(today),
    });
  expect(swiss("2026-12-21").due?.dueOn).toBe("2026-12-20");
  expect(swiss("2026-12-21").overdue).toBe(false);
  expect(swiss("2026-12-22").overdue).toBe(true);
});

describe("a letter that came back", () => {
  const back = [...sentLog, event("bounced", "2026-09-23")];
  it("is shown as such, and no time runs for it", () => {
    const { status, overdue, due } = derive({ events: back, today: day("2027-09-22") });
    expect([status, overdue, due?.dueOn]).toEqual(["bounced", false, null]);
  });
  it("is sent all the same once something shows that it got there", () => {
    expect(derive({ events: [...back, event("acknowledged", "2026-09-24")] }).status).toBe("sent");
  });
  it("stays in doubt while it is not known whether it went", () => {
    expect(
      derive({ events: back, dispatch: { state: "unsure", maybeDeliveredAt: null, isTakenBack: false } }).status,
    ).toBe("unsure");
  });
});
