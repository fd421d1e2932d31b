// The tracker's rows are what the store says at each call, whoever changed it, and are reckoned only when they did.
import { afterEach, expect, it } from "vitest";
import { exampleEvent, exampleRequest } from "../adapters/store/fixtures/examples.ts";
import { createSummaryList } from "./create-summary-list.ts";
import { openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

it("reckons a row once, and again when its log, its letter's state, the day or another program changed it", async () => {
  desk = openTestDesk();
  const { store } = desk;
  const reckoned: string[] = [];
  let today = "2026-11-22";
  let setAt = "never";
  const list = createSummaryList({
    store,
    clock: { today: () => today } as never,
    summaryOf: ({ requestId }) => {
      reckoned.push(requestId);
      return { requestId, status: "draft" } as never;
    },
    snoozeOf: (requestId) => (requestId === requests[2]?.requestId ? ({ setAt } as never) : null),
  });
  const requests = Array.from({ length: 20 }, (_, n) => exampleRequest(n + 1));
  for (const request of requests) store.requests.add(request, exampleEvent("drafted"));
  const count = async () => {
    reckoned.length = 0;
    const rows = await list("practice");
    return [rows.length, reckoned.length];
  };
  expect(await count()).toEqual([20, 20]);
  expect(await count()).toEqual([20, 0]);
  store.requests.addEvent(requests[3]?.requestId as never, exampleEvent("note"));
  expect(await count()).toEqual([20, 1]);
  store.requests.remove(requests[5]?.requestId as never);
  expect(await count()).toEqual([19, 0]);
  today = "2026-11-23";
  expect(await count()).toEqual([19, 19]);
  setAt = "now";
  expect(await count()).toEqual([19, 1]);
  const other = desk.other();
  other.exec("UPDATE profiles SET position = position");
  other.end();
  expect(await count()).toEqual([19, 19]);
  expect((await list("practice"))[0]?.requestId).toBe(requests.at(-1)?.requestId);
});
