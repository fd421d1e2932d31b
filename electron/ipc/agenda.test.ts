// The calendar's calls over a real store: days, a rest, a file, and what the system is told to show.
import { sync } from "node-ical";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BoardWish } from "../shared/board.ts";
import type { RequestId } from "../shared/request.ts";
import { wholeBoard } from "../shared/whole-board.ts";
import { openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => desk.close());

const everything: BoardWish = { ...wholeBoard, sort: "newest", isDescending: true };
const laneOf = async (requestId: RequestId) => {
  const summary = await desk.take("board:get", { requestId });
  const page = await desk.take("requests:get", { requestId });
  expect(summary).toEqual(page.summary);
  return [summary?.lane, summary?.snoozedUntil];
};
const note = (requestId: RequestId, kind: string, on = "2026-11-20") =>
  desk.take("requests:note", { requestId, kind, on, by: "company", text: null, ground: null, untilOn: null });
const list = async () => (await desk.take("agenda:list", { span: null, from: 0, most: 100 })).entries;
const lastFile = () => {
  const text = new TextDecoder().decode(desk.savedFiles.at(-1)?.bytes);
  return { text, events: Object.values(sync.parseICS(text)).filter((one) => one?.type === "VEVENT") };
};

describe("the calendar", () => {
  it("holds the day of an answer until it came, and marks it once it is late", async () => {
    const { requestId, sent } = await desk.sendNew();
    const { dueOn } = sent.summary;
    expect(await desk.take("agenda:month", { month: "2026-12" })).toMatchObject({
      days: [{ on: dueOn, theirs: 1, yours: 0, overdue: 0 }],
      overdue: 0,
    });
    desk.turnTo("2027-01-15T09:00:00.000Z");
    expect(await list()).toContainEqual(
      expect.objectContaining({ requestId, kind: "answer", on: dueOn, isOverdue: true }),
    );
    await note(requestId, "fulfilled", "2027-01-15");
    expect((await list()).filter(({ kind }) => kind === "answer")).toEqual([]);
  });

  it("never shows practice and real letters together", async () => {
    await desk.sendNew();
    expect((await list()).length).toBeGreaterThan(0);
    await desk.take("settings:choose-mode", { mode: "practice" });
    expect(await list()).toEqual([]);
  });
});

describe("a rest", () => {
  it("takes a request out of what is to do now until its day, and says so on board and page", async () => {
    const { requestId } = await desk.sendNew();
    await note(requestId, "identity-asked");
    expect(await laneOf(requestId)).toEqual(["do-now", null]);
    desk.turnTo("2026-11-20T10:00:00.000Z");
    await desk.take("agenda:snooze", { requestId, untilOn: "2026-11-23" });
    expect(await laneOf(requestId)).toEqual(["waiting", "2026-11-23"]);
    const { rows, counts } = await desk.take("board:open", { wish: everything, from: 0, most: 10 });
    expect([counts["do-now"], rows[0]?.snoozedUntil]).toEqual([0, "2026-11-23"]);
    desk.turnTo("2026-11-23T01:00:00.000Z");
    expect(await laneOf(requestId)).toEqual(["do-now", null]);
  });

  it("leaves a refusal that the person has not answered among what is open", async () => {
    const { requestId } = await desk.sendNew();
    const refused = { requestId, kind: "refused", on: "2026-11-20", by: "company", text: null, untilOn: null };
    await desk.take("requests:note", { ...refused, ground: "legal-duty" });
    expect(await laneOf(requestId)).toEqual(["do-now", null]);
    desk.turnTo("2026-11-20T10:00:00.000Z");
    await desk.take("agenda:snooze", { requestId, untilOn: "2026-11-23" });
    expect(await laneOf(requestId)).toEqual(["waiting", "2026-11-23"]);
  });

  it("can be ended, and ends by itself when something new is written down", async () => {
    const { requestId } = await desk.sendNew();
    await note(requestId, "identity-asked");
    desk.turnTo("2026-11-20T10:00:00.000Z");
    await desk.take("agenda:snooze", { requestId, untilOn: "2026-11-27" });
    await desk.take("agenda:snooze", { requestId, untilOn: null });
    expect(await laneOf(requestId)).toEqual(["do-now", null]);
    await desk.take("agenda:snooze", { requestId, untilOn: "2026-11-27" });
    desk.turnTo("2026-11-20T11:00:00.000Z");
    await note(requestId, "clarification-asked");
    expect(await laneOf(requestId)).toEqual(["do-now", null]);
  });

  it("takes no day that has come, none beyond a year, and no unknown request", async () => {
    const { requestId } = await desk.draft();
    for (const untilOn of ["2026-11-20", "2026-11-19", "2028-01-01"]) {
      expect(await desk.call("agenda:snooze", { requestId, untilOn })).toMatchObject({ code: "day-impossible" });
    }
    const nobody = "00000000-0000-4000-8000-000000000000";
    expect(await desk.call("agenda:snooze", { requestId: nobody, untilOn: null })).toMatchObject({
      code: "request-unknown",
    });
  });
});

describe("the calendar file", () => {
  it("names neither company nor right nor request unless the person wants the company", async () => {
    const { requestId, sent } = await desk.sendNew();
    expect(await desk.take("agenda:save-calendar", { requestId: null, isNamed: false })).toMatchObject({ saved: true });
    const { text, events } = lastFile();
    expect(desk.savedFiles.at(-1)?.name).toBe("rightsdesk-reminders.ics");
    expect(text.replace(/\r\n /g, "")).not.toMatch(
      new RegExp(`${sent.summary.company}|komet|${requestId}|${sent.summary.reference}|GDPR|erasure`, "i"),
    );
    expect(events).toMatchObject([{ summary: "Reminder from Rightsdesk", sequence: 0 }]);
    await desk.take("agenda:save-calendar", { requestId, isNamed: true });
    expect(lastFile().events).toMatchObject([
      { summary: `Reminder from Rightsdesk: ${sent.summary.company}`, sequence: 1 },
    ]);
  });

  it("moves the same event when the day moves, and cancels it once the matter is settled", async () => {
    const { requestId } = await desk.sendNew();
    const save = () => desk.take("agenda:save-calendar", { requestId, isNamed: false });
    const answer = () => lastFile().events.find((one) => one.type === "VEVENT" && uids.has(one.uid));
    await save();
    const uids = new Set(lastFile().events.flatMap((one) => (one.type === "VEVENT" ? [one.uid] : [])));
    await desk.take("requests:note", {
      ...{ requestId, kind: "extended", on: "2026-11-20", by: "company", text: null, ground: null },
      untilOn: "2027-02-19",
    });
    await save();
    expect(answer()).toMatchObject({ sequence: 1, status: "CONFIRMED" });
    await note(requestId, "fulfilled");
    expect(await save()).toMatchObject({ saved: true, events: 0 });
    expect(answer()).toMatchObject({ sequence: 2, status: "CANCELLED" });
  });

  it("asks nothing when there is nothing to say, and cancels what a deleted request had put in", async () => {
    const save = () => desk.take("agenda:save-calendar", { requestId: null, isNamed: false });
    expect(await save()).toEqual({ saved: false, events: 0, cancelled: 0 });
    expect(desk.savedFiles).toEqual([]);
    const { requestId } = await desk.sendNew();
    await save();
    await desk.take("requests:delete", { requestId });
    expect(await save()).toEqual({ saved: true, events: 0, cancelled: 1 });
  });

  it("is marked as practice there", async () => {
    await desk.take("settings:choose-mode", { mode: "practice" });
    await desk.sendNew();
    await desk.take("agenda:save-calendar", { requestId: null, isNamed: false });
    expect(lastFile().events).toMatchObject([{ summary: "Practice: Reminder from Rightsdesk" }]);
  });
});

describe("the system's notice", () => {
  const needs = async () => {
    const { requestId } = await desk.sendNew();
    await note(requestId, "identity-asked");
    return requestId;
  };
  const bodies = () => desk.notices.map(({ body }) => body);

  it("is shown only once the person allows it, once a day, with counts alone", async () => {
    const requestId = await needs();
    await desk.agenda.look();
    expect(bodies()).toEqual([]);
    await desk.take("settings:save-notifies", { notifies: true });
    await desk.agenda.look();
    expect(desk.notices).toMatchObject([{ title: "Reminder from Rightsdesk", body: "1 request needs you today." }]);
    desk.turnTo("2026-11-21T00:00:01.000Z");
    await desk.agenda.look();
    await desk.agenda.look();
    expect(bodies()).toHaveLength(2);
    await desk.take("agenda:snooze", { requestId, untilOn: "2026-11-24" });
    desk.turnTo("2026-11-22T09:00:00.000Z");
    await desk.agenda.look();
    expect(bodies()).toHaveLength(2);
  });

  it("comes again once the person says that the clock, which ran ahead, is right now", async () => {
    await needs();
    await desk.take("settings:save-notifies", { notifies: true });
    desk.turnTo("2030-01-15T09:00:00.000Z");
    await desk.agenda.look();
    desk.turnTo("2026-11-21T09:00:00.000Z");
    await desk.agenda.look();
    const before = bodies().length;
    await desk.take("app:trust-clock");
    await desk.agenda.look();
    expect(bodies()).toHaveLength(before + 1);
  });

  it("says when an answer has become late", async () => {
    await desk.take("settings:save-notifies", { notifies: true });
    await desk.sendNew();
    await desk.agenda.look();
    desk.turnTo("2027-01-15T09:00:00.000Z");
    await desk.agenda.look();
    expect(bodies().at(-1)).toContain("1 answer is overdue.");
  });

  it("is never shown for practice", async () => {
    await desk.take("settings:save-notifies", { notifies: true });
    await desk.take("settings:choose-mode", { mode: "practice" });
    await needs();
    await desk.agenda.look();
    expect(bodies()).toEqual([]);
  });
});
