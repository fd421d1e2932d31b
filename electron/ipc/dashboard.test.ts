// The overview counts what happened in the mode of now, and follows it.
import { afterEach, expect, it } from "vitest";
import { exampleEvent, exampleRequest } from "../adapters/store/fixtures/examples.ts";
import { openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

const count = () => desk.take("dashboard:get", { order: "most", most: 50 });

it("counts a letter once it is out, its answer once it came, and nothing once it is deleted", async () => {
  desk = openTestDesk();
  const draft = await desk.draft();
  expect(await count()).toMatchObject({ out: 0, notOut: 1, companies: [], rights: [], laws: [] });
  await desk.take("requests:send", draft);
  await desk.settled(draft.requestId);
  expect(await count()).toMatchObject({ out: 1, notOut: 0, times: { waiting: 1, answered: 0, medianDays: null } });
  desk.store.requests.addEvent(draft.requestId, { ...exampleEvent("refused"), eventId: "no" });
  const told = await count();
  // A refusal is answered, and not settled as long as there is something to say to it.
  expect(told).toMatchObject({ progress: { open: 1, overdue: 0, settled: 0 }, outcomes: { refused: 1 } });
  expect(told.times).toMatchObject({ waiting: 0, answered: 1 });
  desk.store.requests.addEvent(draft.requestId, { ...exampleEvent("withdrawn"), eventId: "enough" });
  expect((await count()).progress).toEqual({ open: 0, overdue: 0, settled: 1 });
  desk.store.requests.addEvent(draft.requestId, {
    ...exampleEvent("note"),
    eventId: "not-enough",
    replaces: "enough",
    isUndoing: true,
  });
  desk.store.requests.addEvent(draft.requestId, {
    ...exampleEvent("note"),
    eventId: "undone",
    replaces: "no",
    isUndoing: true,
  });
  expect(await count()).toMatchObject({ outcomes: { refused: 0, "no-answer": 1 }, progress: { open: 1 } });
  desk.turnTo("2027-03-01T09:00:00.000Z");
  expect((await count()).progress).toEqual({ open: 0, overdue: 1, settled: 0 });
  await desk.take("requests:delete", { requestId: draft.requestId });
  expect(await count()).toMatchObject({ out: 0, notOut: 0, companyCount: 0 });
});

it("never counts practice among what is real", async () => {
  desk = openTestDesk();
  for (const [n, mode] of (["practice", "practice", "real"] as const).entries()) {
    const request = { ...exampleRequest(n + 1), mode };
    desk.store.requests.add(request, exampleEvent("drafted"));
    desk.store.requests.sentOtherwise(
      request.requestId,
      { way: "form", on: "2026-11-01" as never, at: exampleEvent("sent").at },
      [exampleEvent("sent")],
    );
  }
  desk.store.settings.set("mode", "practice");
  expect(await count()).toMatchObject({ mode: "practice", out: 2 });
  desk.store.settings.set("mode", "real");
  expect(await count()).toMatchObject({ mode: "real", out: 1 });
});
