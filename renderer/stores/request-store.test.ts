// The open request: nothing goes out twice, and what is shown is what main knows.
import { describe, expect, it, vi } from "vitest";
import type { Desk } from "../../electron/shared/contract.ts";
import type { RequestPage } from "../../electron/shared/request.ts";
import type { Result } from "../../electron/shared/result.ts";
import { createRequestStore } from "./request-store.ts";
import { bad, good, makeLater, makePage, makeWish } from "./testing/make-page.ts";

const letter = { subject: "A request", text: "Dear all" };
const draft = makePage(1);
const { requestId } = draft.summary;

const setUp = (requests: Partial<Desk["requests"]> = {}, outbox: Partial<Desk["outbox"]> = {}) => {
  const refuse = () => Promise.resolve(bad("bug"));
  const desk = {
    requests: {
      get: vi.fn(() => Promise.resolve(good(draft))),
      edit: vi.fn(() => Promise.resolve(good(draft))),
      send: vi.fn(refuse),
      draft: vi.fn(refuse),
      discard: vi.fn(() => Promise.resolve(good({ discarded: true as const }))),
      list: vi.fn(refuse),
      ...requests,
    },
    outbox: { tryAgain: vi.fn(refuse), settle: vi.fn(refuse), ...outbox },
    app: { copy: vi.fn(() => Promise.resolve(good({ copied: true as const }))) },
  } as unknown as Pick<Desk, "requests" | "outbox" | "mailbox" | "app" | "proof">;
  return { desk, store: createRequestStore({ desk, hear: (result) => result }) };
};

describe("sending", () => {
  it("asks main once, however often Send is pressed", async () => {
    const later = makeLater<Result<RequestPage>>();
    const send = vi.fn(() => later.promise);
    const { store } = setUp({ send });
    await store.getState().load(requestId);
    const first = store.getState().send(requestId, letter);
    const second = store.getState().send(requestId, letter);
    later.settle(good(makePage(1, { status: "sent" })));
    expect(await second).toBeNull();
    expect((await first)?.ok).toBe(true);
    expect(send).toHaveBeenCalledTimes(1);
    expect(store.getState().page?.summary.status).toBe("sent");
  });

  it("hands over the words on the screen, not those saved last", async () => {
    const send = vi.fn(() => Promise.resolve(good(makePage(1, { status: "sent" }))));
    const { store } = setUp({ send });
    await store.getState().load(requestId);
    await store.getState().send(requestId, { subject: "Mine", text: "My words" });
    expect(send).toHaveBeenCalledWith({ requestId, subject: "Mine", text: "My words" });
  });

  it("reads the page again after a failure, since main alone knows what went out", async () => {
    const get = vi.fn(() => Promise.resolve(good(makePage(1, { status: "unsure" }))));
    const { store } = setUp({ get, send: () => Promise.resolve(bad("connection-lost")) });
    await store.getState().load(requestId);
    await store.getState().send(requestId, letter);
    expect(store.getState().page?.summary.status).toBe("unsure");
    expect(store.getState().failure?.code).toBe("connection-lost");
    expect(store.getState().busy.size).toBe(0);
  });

  it("can be pressed again after the bridge broke", async () => {
    const send = vi
      .fn()
      .mockRejectedValueOnce(new Error("gone"))
      .mockResolvedValueOnce(good(makePage(1, { status: "sent" })));
    const { store } = setUp({ send });
    await store.getState().load(requestId);
    await expect(store.getState().send(requestId, letter)).rejects.toThrow("gone");
    expect((await store.getState().send(requestId, letter))?.ok).toBe(true);
  });

  it("does not put its outcome on another request's page", async () => {
    const later = makeLater<Result<RequestPage>>();
    const other = makePage(2);
    const get = vi.fn(({ requestId: asked }) => Promise.resolve(good(asked === requestId ? draft : other)));
    const { store } = setUp({ get, send: () => later.promise });
    await store.getState().load(requestId);
    const sending = store.getState().send(requestId, letter);
    await store.getState().load(other.summary.requestId);
    later.settle(good(makePage(1, { status: "sent" })));
    await sending;
    expect(store.getState().page).toEqual(other);
  });

  it("keeps a later event from showing an older page while it is under way", async () => {
    const later = makeLater<Result<RequestPage>>();
    const { store } = setUp({ send: () => later.promise });
    await store.getState().load(requestId);
    const sending = store.getState().send(requestId, letter);
    await store.getState().load(requestId);
    later.settle(good(makePage(1, { status: "sent" })));
    await sending;
    expect(store.getState().page?.summary.status).toBe("sent");
  });
});

describe("editing", () => {
  it("saves only what changed", async () => {
    const { desk, store } = setUp();
    await store.getState().load(requestId);
    await store.getState().edit(requestId, letter);
    expect(desk.requests.edit).not.toHaveBeenCalled();
    await store.getState().edit(requestId, { ...letter, text: "Other words" });
    expect(desk.requests.edit).toHaveBeenCalledWith({ requestId, subject: "A request", text: "Other words" });
  });

  it("leaves a letter alone that was approved", async () => {
    const { desk, store } = setUp({ get: () => Promise.resolve(good(makePage(1, { status: "sent" }))) });
    await store.getState().load(requestId);
    await store.getState().edit(requestId, { ...letter, text: "Too late" });
    expect(desk.requests.edit).not.toHaveBeenCalled();
  });

  it("does not save into a draft that was thrown away", async () => {
    const { desk, store } = setUp();
    await store.getState().load(requestId);
    await store.getState().discard(requestId);
    await store.getState().edit(requestId, { ...letter, text: "Other words" });
    expect(desk.requests.edit).not.toHaveBeenCalled();
  });
});

describe("writing anew", () => {
  const wish = makeWish({ data: ["my orders"] });

  it("throws the old draft away only once the new one is there", async () => {
    const calls: string[] = [];
    const fresh = makePage(2);
    const { store } = setUp({
      draft: (input) => {
        calls.push(`draft ${input.kind} ${input.follows} ${input.wish.extra.data}`);
        return Promise.resolve(good(fresh));
      },
      discard: (input) => {
        calls.push(`discard ${input.requestId === requestId ? "old" : "new"}`);
        return Promise.resolve(good({ discarded: true as const }));
      },
    });
    await store.getState().load(requestId);
    const written = await store.getState().rewrite(draft, wish);
    expect(calls).toEqual(["draft erasure null my orders", "discard old"]);
    expect(written?.ok && written.value.summary.requestId).toBe(fresh.summary.requestId);
  });

  it("keeps the old draft if the new one cannot be written", async () => {
    const { desk, store } = setUp({ draft: () => Promise.resolve(bad("law-unfit")) });
    await store.getState().load(requestId);
    await store.getState().rewrite(draft, wish);
    expect(desk.requests.discard).not.toHaveBeenCalled();
    expect(store.getState().failure?.code).toBe("law-unfit");
    expect(store.getState().page).toEqual(draft);
  });
});

describe("other ways out", () => {
  it("notes the words on the screen as what was sent, and shows the page that main answers with", async () => {
    const sentOtherwise = vi.fn(() => Promise.resolve(good(makePage(1, { status: "sent" }))));
    const { store } = setUp({ sentOtherwise });
    await store.getState().load(requestId);
    await store.getState().sentOtherwise(requestId, letter, { way: "post", on: "2026-11-22" });
    expect(sentOtherwise).toHaveBeenCalledWith({ requestId, ...letter, way: "post", on: "2026-11-22" });
    expect(store.getState().page?.summary.status).toBe("sent");
  });

  it("a letter that is being sent is not put into a file at the same time", async () => {
    const later = makeLater<Result<RequestPage>>();
    const saveFile = vi.fn(() => Promise.resolve(good({ saved: true })));
    const { store } = setUp({ send: () => later.promise, saveFile });
    await store.getState().load(requestId);
    const sending = store.getState().send(requestId, letter);
    expect(await store.getState().saveFile(requestId, letter, "pdf-a4")).toBeNull();
    later.settle(good(makePage(1, { status: "sent" })));
    await sending;
    expect(saveFile).not.toHaveBeenCalled();
  });

  it("answers with what went wrong, and the draft is as it was", async () => {
    const { store } = setUp({ saveFile: () => Promise.resolve(bad("file-unwritable")) });
    await store.getState().load(requestId);
    expect(await store.getState().saveFile(requestId, letter, "eml")).toMatchObject({ code: "file-unwritable" });
    expect(store.getState()).toMatchObject({ failure: null, page: draft });
  });
});
