// The board shows what every request's own page says, however the rows came into it.
import fc from "fast-check";
import { afterEach, expect, it } from "vitest";
import { exampleEvent, exampleRequest } from "../adapters/store/fixtures/examples.ts";
import type { BoardWish } from "../shared/board.ts";
import { boardPage } from "../shared/limits.ts";
import { eventKinds } from "../shared/lists.ts";
import { wholeBoard } from "../shared/whole-board.ts";
import { anyRequest, dayAfter, writeRequest } from "./testing/any-request.ts";
import { openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

const everything: BoardWish = { ...wholeBoard, sort: "newest", isDescending: true };

const openAll = async () => {
  const first = await desk.take("board:open", { wish: everything, from: 0, most: boardPage });
  const rows = [...first.rows];
  while (rows.length < first.total) {
    const next = await desk.take("board:open", { wish: everything, from: rows.length, most: boardPage });
    rows.push(...next.rows);
  }
  return { ...first, rows };
};

/** Each row as the list of all requests would have it. */
const compare = async () => {
  const { rows, total, all } = await openAll();
  const list = await desk.take("requests:list");
  expect([total, all]).toEqual([list.length, list.length]);
  const byId = new Map(list.map((summary) => [summary.requestId, summary]));
  for (const { first, ...row } of rows) {
    expect(row).toEqual(byId.get(row.requestId));
    expect(first?.kind).toBe(row.follows === null ? undefined : byId.get(row.follows)?.kind);
  }
  return rows;
};

it("shows a request as its page does, with every kind of entry in its log", async () => {
  desk = openTestDesk();
  desk.store.settings.set("mode", "practice");
  eventKinds.forEach((kind, n) => {
    const request = exampleRequest(n + 1);
    desk.store.requests.add(request, exampleEvent("drafted"));
    desk.store.requests.sentOtherwise(
      request.requestId,
      { way: "form", on: "2026-11-01" as never, at: exampleEvent("sent").at },
      [exampleEvent("sent")],
    );
    desk.store.requests.addEvent(request.requestId, exampleEvent(kind));
  });
  expect(await compare()).toHaveLength(eventKinds.length);
  for (const today of ["2026-12-20", "2027-03-01", "2026-11-21"]) {
    desk.turnTo(`${today}T09:00:00.000Z`);
    await compare();
  }
});

it("shows hundreds of logs of any kind as their pages do, on any day, whatever came last", async () => {
  desk = openTestDesk();
  desk.store.settings.set("mode", "practice");
  const ids = fc.sample(anyRequest, { numRuns: 250, seed: 7 }).map((one, n) => writeRequest(desk.store, n + 1, one));
  const days = fc.sample(fc.integer({ min: 0, max: 420 }), { numRuns: 4, seed: 7 }).sort((one, other) => one - other);
  for (const [turn, day] of [...days, 100].entries()) {
    desk.turnTo(`${dayAfter(day)}T09:00:00.000Z`);
    const touched = ids[turn * 31];
    if (touched === undefined) throw new Error("There are too few requests.");
    desk.store.requests.addEvent(touched, { ...exampleEvent("answered"), eventId: `late-${turn}`, on: dayAfter(day) });
    expect(await compare()).toHaveLength(250);
  }
});

it("follows a letter from the draft to the answer, and forgets one that is deleted", async () => {
  desk = openTestDesk();
  const draft = await desk.draft();
  expect((await compare()).map(({ lane }) => lane)).toEqual(["drafts"]);
  await desk.take("requests:send", draft);
  await desk.settled(draft.requestId);
  expect((await compare()).map(({ lane }) => lane)).toEqual(["waiting"]);
  desk.store.requests.addEvent(draft.requestId, { ...exampleEvent("identity-asked"), eventId: "asked" });
  expect((await compare()).map(({ lane }) => lane)).toEqual(["do-now"]);
  desk.store.requests.addEvent(draft.requestId, {
    ...exampleEvent("note"),
    eventId: "undone",
    replaces: "asked",
    isUndoing: true,
  });
  expect((await compare()).map(({ lane }) => lane)).toEqual(["waiting"]);
  desk.turnTo("2027-03-01T09:00:00.000Z");
  await compare();
  await desk.take("requests:delete", { requestId: draft.requestId });
  expect(await compare()).toEqual([]);
});

it("no longer says that they wait for the person once the letter that answers is out, as long as it is", async () => {
  desk = openTestDesk();
  const { requestId } = await desk.sendNew();
  desk.store.requests.addEvent(requestId, { ...exampleEvent("identity-asked"), on: "2026-11-20" as never });
  const first = async () => {
    const row = (await compare()).find((one) => one.requestId === requestId);
    const { summary } = await desk.take("requests:get", { requestId });
    expect(summary.standing).toBe(row?.standing);
    return row && [row.standing, row.lane];
  };
  expect(await first()).toEqual(["needs-you", "do-now"]);
  const answer = await desk.draft({ kind: "identity-answer", follows: requestId });
  expect(await first()).toEqual(["needs-you", "do-now"]);
  await desk.take("requests:send", answer);
  await desk.settled(answer.requestId);
  expect(await first()).toEqual(["acknowledged", "waiting"]);
  const { nextSteps } = await desk.take("requests:get", { requestId });
  expect(nextSteps[0]).toMatchObject({ act: "wait", why: "answer-out" });
  desk.store.requests.addEvent(answer.requestId, {
    ...exampleEvent("bounced"),
    eventId: "back",
    on: "2026-11-20" as never,
  });
  expect(await first()).toEqual(["needs-you", "do-now"]);
  const back = { ...exampleEvent("note"), eventId: "undone", replaces: "back", isUndoing: true };
  desk.store.requests.addEvent(answer.requestId, back);
  expect(await first()).toEqual(["acknowledged", "waiting"]);
  await desk.take("requests:delete", { requestId: answer.requestId });
  expect(await first()).toEqual(["needs-you", "do-now"]);
});

it("reads everything anew when another program has written", async () => {
  desk = openTestDesk();
  const draft = await desk.draft();
  await compare();
  const other = desk.other();
  other.exec("UPDATE profiles SET position = position");
  other.exec(`DELETE FROM requests WHERE request_id = '${draft.requestId}'`);
  other.end();
  expect(await compare()).toEqual([]);
});
