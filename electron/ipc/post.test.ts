// The way out as the window sees it: what the server said is neither lost nor claimed, whatever the store does meanwhile.
import { afterEach, describe, expect, it } from "vitest";
import { StoreProblem } from "../adapters/store/store-problem.ts";
import type { Delivery } from "../core/outbox/delivery.ts";
import { openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
afterEach(() => desk.close());

/** A store that takes no outcome while it is locked. */
const lockable = () => {
  let isLocked = true;
  const open = (deliver: () => Delivery | Promise<Delivery>) =>
    openTestDesk({
      deliver,
      around: (store) => ({
        ...store,
        outbox: {
          ...store.outbox,
          move: (...move) => {
            if (isLocked && move[1] === "sending") throw new StoreProblem("store-locked");
            return store.outbox.move(...move);
          },
        },
      }),
    });
  return {
    open,
    unlock: () => {
      isLocked = false;
    },
  };
};

describe("a store that is locked when the server has said yes", () => {
  it("is shown by a code of its own, and written down as soon as it can be", async () => {
    const lock = lockable();
    desk = lock.open(() => ({ kind: "accepted", reply: "250 2.0.0 Kept" }));
    const { requestId, sent } = await desk.sendNew();
    expect(sent.dispatch?.failure).toBe("sent-not-written");
    expect(await desk.take("requests:get", { requestId })).toMatchObject({
      summary: { status: "sending" },
      dispatch: { failure: "sent-not-written", smtpReply: "250 2.0.0 Kept" },
    });
    for (const as of ["again", "sent"]) {
      expect(await desk.call("outbox:settle", { requestId, as })).toMatchObject({ code: "move-not-lawful" });
    }
    lock.unlock();
    await desk.pending();
    expect(desk.pending()).toBeNull();
    expect(await desk.take("requests:get", { requestId })).toMatchObject({
      summary: { status: "sent", sentOn: "2026-11-20" },
      dispatch: { state: "sent", failure: null, smtpReply: "250 2.0.0 Kept" },
    });
    expect(desk.changes.slice(-2)).toEqual([{ requestId }, {}]);
    expect(desk.parcels).toHaveLength(1);
  });

  it("does not keep the app from ending, and the letter is in doubt from then on", { timeout: 30_000 }, async () => {
    const lock = lockable();
    desk = lock.open(() => ({ kind: "accepted", reply: "250 Ok" }));
    const { requestId } = await desk.sendNew();
    await desk.pending();
    lock.unlock();
    expect((await desk.take("requests:get", { requestId })).summary.status).toBe("unsure");
  });

  it("holds any other outcome as well", async () => {
    const lock = lockable();
    desk = lock.open(() => ({ kind: "refused", code: "recipient-refused", reply: "550 no" }));
    const { requestId, sent } = await desk.sendNew();
    expect(sent.dispatch).toMatchObject({ state: "sending", failure: "recipient-refused", smtpReply: "550 no" });
    lock.unlock();
    await desk.pending();
    expect((await desk.take("requests:get", { requestId })).summary.status).toBe("not-sent");
  });
});

describe("pending", () => {
  it("waits for the try that is on its way", async () => {
    let settle: (delivery: Delivery) => void = () => undefined;
    const delivery = new Promise<Delivery>((resolve) => {
      settle = resolve;
    });
    let begun: () => void = () => undefined;
    const beginning = new Promise<void>((resolve) => {
      begun = resolve;
    });
    desk = openTestDesk({
      deliver: () => {
        begun();
        return delivery;
      },
    });
    const sending = desk.sendNew();
    await beginning;
    const pending = desk.pending();
    expect(pending).not.toBeNull();
    settle({ kind: "accepted", reply: "250 Ok" });
    await pending;
    const [request] = desk.store.requests.list("real");
    expect(request && desk.store.outbox.get(request.requestId)?.state).toBe("sent");
    await sending;
  });
});
