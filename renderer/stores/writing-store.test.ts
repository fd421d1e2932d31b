// From the wish for a letter to its draft: what is missing is asked for, and one wish makes one draft.
import { describe, expect, it, vi } from "vitest";
import type { Desk } from "../../electron/shared/contract.ts";
import type { RequestPage } from "../../electron/shared/request.ts";
import type { Result } from "../../electron/shared/result.ts";
import { bad, good, makeLater, makePage } from "./testing/make-page.ts";
import { createWritingStore, type Wish } from "./writing-store.ts";

const page = makePage(1);
const wish: Wish = { slug: page.summary.slug, kind: "erasure" };

const setUp = (requests: Partial<Desk["requests"]> = {}) => {
  const openLetter = vi.fn();
  const desk = {
    requests: {
      list: vi.fn(() => Promise.resolve(good([]))),
      draft: vi.fn(() => Promise.resolve(good(page))),
      ...requests,
    } as unknown as Desk["requests"],
  };
  return { desk, openLetter, store: createWritingStore({ desk, hear: (result) => result, openLetter }) };
};

describe("begin", () => {
  it("writes a draft and opens it", async () => {
    const { openLetter, store } = setUp();
    await store.getState().begin(wish);
    expect(openLetter).toHaveBeenCalledWith(page.summary.requestId, wish, true);
    expect(store.getState().wish).toBeNull();
  });

  it("writes one draft for a double click", async () => {
    const later = makeLater<Result<RequestPage>>();
    const draft = vi.fn(() => later.promise);
    const { store } = setUp({ draft });
    const both = [store.getState().begin(wish), store.getState().begin(wish)];
    later.settle(good(page));
    await Promise.all(both);
    expect(draft).toHaveBeenCalledTimes(1);
  });

  it("goes on with a draft that was begun, and says that it is not fresh", async () => {
    const { desk, openLetter, store } = setUp({ list: () => Promise.resolve(good([page.summary])) });
    await store.getState().begin(wish);
    expect(desk.requests.draft).not.toHaveBeenCalled();
    expect(openLetter).toHaveBeenCalledWith(page.summary.requestId, wish, false);
  });

  it("writes a new letter where the earlier one has gone out", async () => {
    const sent = makePage(2, { status: "sent" });
    const { desk, store } = setUp({ list: () => Promise.resolve(good([sent.summary])) });
    await store.getState().begin(wish);
    expect(desk.requests.draft).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["details-needed", "person"],
    ["account-needed", "account"],
    ["contact-needed", "contact"],
  ] as const)("asks on %s, and goes on with the same wish afterwards", async (code, need) => {
    const draft = vi.fn().mockResolvedValueOnce(bad(code)).mockResolvedValueOnce(good(page));
    const { openLetter, store } = setUp({ draft });
    await store.getState().begin(wish);
    expect(store.getState()).toMatchObject({ need, wish, busy: false, failure: null });
    expect(openLetter).not.toHaveBeenCalled();
    await store.getState().resume();
    expect(openLetter).toHaveBeenCalledWith(page.summary.requestId, wish, true);
    expect(store.getState().need).toBeNull();
  });

  it("forgets the wish when the person gives up", async () => {
    const { openLetter, store } = setUp({ draft: () => Promise.resolve(bad("details-needed")) });
    await store.getState().begin(wish);
    store.getState().giveUp();
    await store.getState().resume();
    expect(openLetter).not.toHaveBeenCalled();
    expect(store.getState()).toMatchObject({ need: null, wish: null });
  });

  it("shows any other failure", async () => {
    const { store } = setUp({ draft: () => Promise.resolve(bad("letter-incomplete", "company.name")) });
    await store.getState().begin(wish);
    expect(store.getState().failure?.detail).toBe("company.name");
    expect(store.getState().need).toBeNull();
  });
});
