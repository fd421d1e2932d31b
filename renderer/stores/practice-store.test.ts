// The practice mailbox in the window: what was thrown away does not come back.
import { expect, it, vi } from "vitest";
import type { Desk } from "../../electron/shared/contract.ts";
import type { PracticeMailSummary } from "../../electron/shared/practice.ts";
import { createPracticeStore } from "./practice-store.ts";
import { bad, good } from "./testing/make-page.ts";

const mail = { mailId: "m1", receivedAt: "2026-11-22T09:00:00.000Z" } as unknown as PracticeMailSummary;

const setUp = (practice: object) =>
  createPracticeStore({
    desk: { practice } as unknown as Pick<Desk, "practice">,
    hear: (result) => result,
  });

it("shows nothing once it is emptied, also if an older list arrives afterwards", async () => {
  let arrive: (value: unknown) => void = () => undefined;
  const late = new Promise((resolve) => {
    arrive = resolve;
  });
  const store = setUp({
    list: () => late,
    status: () => Promise.resolve(good({ running: true, port: 2525 })),
    empty: vi.fn(() => Promise.resolve(good({ emptied: 1 }))),
  });
  store.setState({ list: [mail] });
  const loading = store.getState().load();
  expect(await store.getState().empty()).toBe(true);
  arrive(good([mail]));
  await loading;
  expect(store.getState()).toMatchObject({ list: [], mail: null, failure: null });
});

it("keeps the list and says why if it cannot be emptied", async () => {
  const store = setUp({ empty: () => Promise.resolve(bad("store-unwritable")) });
  store.setState({ list: [mail] });
  expect(await store.getState().empty()).toBe(false);
  expect(store.getState()).toMatchObject({ list: [mail], failure: { code: "store-unwritable" } });
});
