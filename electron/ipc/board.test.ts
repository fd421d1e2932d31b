// The board shows what every request's own page says, however the rows came into it.
import { afterEach, expect, it } from "vitest";
import { exampleEvent, exampleRequest } from "../adapters/store/fixtures/examples.ts";
import type { BoardWish } from "../shared/board.ts";
import { eventKinds } from "../shared/lists.ts";
import { openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

const everything: BoardWish = {
  lane: null,
  text: "",
  right: null,
  law: null,
  slug: null,
  mark: null,
  sort: "newest",
  isDescending: true,
};

/** Each row as the list of all requests would have it. */
const compare = async () => {
  const { rows, total, all } = await desk.take("board:open", { wish: everything, from: 0, most: 100 });
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
