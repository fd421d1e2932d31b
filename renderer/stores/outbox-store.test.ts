// The outbox in the window: shows the newest answer, and a failure without throwing away what is known.
import { describe, expect, it, vi } from "vitest";
import type { Desk } from "../../electron/shared/contract.ts";
import type { OutboxStatus } from "../../electron/shared/outbox.ts";
import type { Result } from "../../electron/shared/result.ts";
import { createOutboxStore } from "./outbox-store.ts";
import { bad, good, makeLater } from "./testing/make-page.ts";

const statusOf = (waiting: number) => ({ waiting }) as OutboxStatus;
const setUp = (outbox: Partial<Desk["outbox"]>) =>
  createOutboxStore({ desk: { outbox: outbox as Desk["outbox"] }, hear: (result) => result });

describe("the outbox", () => {
  it("shows no late answer over a later one", async () => {
    const late = makeLater<Result<OutboxStatus>>();
    const store = setUp({ status: () => late.promise, pause: () => Promise.resolve(good(statusOf(2))) });
    const loading = store.getState().load();
    expect(await store.getState().pause()).toBe(true);
    late.settle(good(statusOf(1)));
    await loading;
    expect(store.getState().status?.waiting).toBe(2);
  });

  it("says what went wrong and keeps what it knew", async () => {
    const status = vi.fn(() => Promise.resolve(good(statusOf(1))));
    const store = setUp({ status, go: () => Promise.resolve(bad("store-locked")) });
    await store.getState().load();
    expect(await store.getState().goNow()).toBe(false);
    expect(store.getState()).toMatchObject({ status: { waiting: 1 }, failure: { code: "store-locked" } });
    await store.getState().load();
    expect(store.getState().failure).toBeNull();
  });
});
