// The room in which policies are read: one at a time, no late answer over a later one, and nothing shown that is gone.
import { describe, expect, it, vi } from "vitest";
import type { Desk } from "../../electron/shared/contract.ts";
import type { Decision, ReadingId, ReadingPage } from "../../electron/shared/reading.ts";
import type { Result } from "../../electron/shared/result.ts";
import { createPoliciesStore } from "./policies-store.ts";
import { bad, good, makeLater } from "./testing/make-page.ts";

const idOf = (text: string) => text as ReadingId;
const pageOf = (readingId: string, open = 3) => ({ readingId, open, text: "A policy." }) as unknown as ReadingPage;
const accept = (key: string) => ({ verdict: "accepted", key }) as Decision;

const setUp = (policies: Partial<Desk["policies"]> = {}) => {
  const desk = {
    policies: {
      read: vi.fn(() => Promise.resolve(good(pageOf("new")))),
      pick: vi.fn(() => Promise.resolve(good(null))),
      stop: vi.fn(() => Promise.resolve(good({ stopped: true }))),
      list: vi.fn(() => Promise.resolve(good([]))),
      get: vi.fn(({ readingId }: { readingId: string }) => Promise.resolve(good(pageOf(readingId)))),
      decide: vi.fn(({ readingId }: { readingId: string }) => Promise.resolve(good(pageOf(readingId, 2)))),
      makeCompany: vi.fn(() => Promise.resolve(bad("company-nameless"))),
      discard: vi.fn(() => Promise.resolve(good({ discarded: true as const }))),
      ...policies,
    } as unknown as Desk["policies"],
  };
  return { desk, store: createPoliciesStore({ desk, hear: (result) => result }) };
};

describe("read", () => {
  it("says what is being done, and shows the page that comes of it without asking for it again", async () => {
    const later = makeLater<Result<ReadingPage>>();
    const { desk, store } = setUp({ read: () => later.promise });
    const reading = store.getState().read({ kind: "text", text: "A policy." });
    expect(store.getState().work).toEqual({ stage: "waiting" });
    store.getState().hearStage("finding");
    expect(store.getState().work).toEqual({ stage: "finding" });
    later.settle(good(pageOf("new")));
    await reading;
    expect(store.getState().work).toBeNull();
    await store.getState().open(idOf("new"));
    expect(store.getState().page?.readingId).toBe("new");
    expect(desk.policies.get).not.toHaveBeenCalled();
  });

  it("leaves the policy in sight that the person opened while they waited", async () => {
    const later = makeLater<Result<ReadingPage>>();
    const { store } = setUp({ read: () => later.promise });
    const reading = store.getState().read({ kind: "text", text: "A policy." });
    await store.getState().open(idOf("old"));
    later.settle(good(pageOf("new")));
    expect(await reading).toMatchObject({ ok: true, value: { readingId: "new" } });
    expect(store.getState().page?.readingId).toBe("old");
  });

  it("reads one at a time", async () => {
    const later = makeLater<Result<ReadingPage>>();
    const read = vi.fn(() => later.promise);
    const { store } = setUp({ read });
    const first = store.getState().read({ kind: "text", text: "One" });
    expect(await store.getState().read({ kind: "text", text: "Two" })).toBeNull();
    later.settle(good(pageOf("new")));
    await first;
    expect(read).toHaveBeenCalledTimes(1);
  });

  it("keeps why it came to nothing until the next one", async () => {
    const read = vi
      .fn()
      .mockResolvedValueOnce(bad("policy-without-text-layer"))
      .mockResolvedValueOnce(good(pageOf("new")));
    const { store } = setUp({ read });
    await store.getState().read({ kind: "text", text: "x" });
    expect(store.getState()).toMatchObject({
      work: null,
      page: null,
      readFailure: { code: "policy-without-text-layer" },
    });
    await store.getState().read({ kind: "text", text: "y" });
    expect(store.getState().readFailure).toBeNull();
  });

  it("does nothing when the person picks no file", async () => {
    const { store } = setUp();
    expect(await store.getState().pick()).toBeNull();
    expect(store.getState()).toMatchObject({ work: null, page: null, readFailure: null });
  });

  it("takes no stage of a reading that it did not ask for", () => {
    const { store } = setUp();
    store.getState().hearStage("opening");
    expect(store.getState().work).toBeNull();
  });
});

describe("decide", () => {
  it("shows what came of the last decision, in whichever order the answers come", async () => {
    const slow = makeLater<Result<ReadingPage>>();
    const decide = vi
      .fn()
      .mockReturnValueOnce(slow.promise)
      .mockResolvedValueOnce(good(pageOf("a", 1)));
    const { store } = setUp({ decide });
    await store.getState().open(idOf("a"));
    const first = store.getState().decide(idOf("a"), [accept("one")]);
    await store.getState().decide(idOf("a"), [accept("two")]);
    slow.settle(good(pageOf("a", 2)));
    await first;
    expect(store.getState().page?.open).toBe(1);
  });

  it("shows what main holds after a refusal, and answers with it", async () => {
    const { desk, store } = setUp({ decide: () => Promise.resolve(bad("finding-unknown")) });
    await store.getState().open(idOf("a"));
    expect((await store.getState().decide(idOf("a"), [accept("gone")]))?.code).toBe("finding-unknown");
    expect(desk.policies.get).toHaveBeenCalledTimes(2);
  });

  it("never puts one policy's page in the place of another that was opened meanwhile", async () => {
    const later = makeLater<Result<ReadingPage>>();
    const { store } = setUp({ decide: () => later.promise });
    await store.getState().open(idOf("a"));
    const deciding = store.getState().decide(idOf("a"), [accept("one")]);
    await store.getState().open(idOf("b"));
    later.settle(good(pageOf("a", 2)));
    await deciding;
    expect(store.getState().page?.readingId).toBe("b");
  });

  it("keeps the very same text, so that it is not laid out anew", async () => {
    const { store } = setUp();
    await store.getState().open(idOf("a"));
    const { text } = store.getState().page ?? {};
    await store.getState().decide(idOf("a"), [accept("one")]);
    expect(store.getState().page).toMatchObject({ open: 2, text });
  });
});

describe("refresh", () => {
  it("reads the open page and the list again when main changed them", async () => {
    const { desk, store } = setUp();
    await store.getState().load();
    await store.getState().open(idOf("a"));
    await store.getState().refresh(null);
    await store.getState().refresh(idOf("b"));
    expect(desk.policies.get).toHaveBeenCalledTimes(2);
    expect(desk.policies.list).toHaveBeenCalledTimes(3);
  });

  it("does not call a policy missing that is just being thrown away", async () => {
    const { desk, store } = setUp();
    await store.getState().open(idOf("a"));
    await store.getState().discard(idOf("a"));
    await store.getState().refresh(null);
    expect(desk.policies.get).toHaveBeenCalledTimes(1);
    expect(store.getState().failure).toBeNull();
  });

  it("goes on as before when it could not be thrown away", async () => {
    const { desk, store } = setUp({ discard: () => Promise.resolve(bad("company-in-use")) });
    await store.getState().open(idOf("a"));
    expect((await store.getState().discard(idOf("a")))?.code).toBe("company-in-use");
    await store.getState().refresh(idOf("a"));
    expect(desk.policies.get).toHaveBeenCalledTimes(2);
  });
});
