// The stores together: events reach those that they concern, bugs reach the one handler, words go with their screen.
import { describe, expect, it, vi } from "vitest";
import type { AppInfo } from "../../electron/shared/app-info.ts";
import type { Desk } from "../../electron/shared/contract.ts";
import type { Settings } from "../../electron/shared/settings.ts";
import { createStores } from "./create-stores.ts";
import { bad, good, makePage } from "./testing/make-page.ts";

const setUp = () => {
  const listeners = new Map<string, (body: unknown) => void>();
  const page = makePage(1);
  const desk = {
    on: (event: string, listener: (body: never) => void) => {
      listeners.set(event, listener as (body: unknown) => void);
      return () => undefined;
    },
    app: {
      openLink: vi.fn(() => Promise.resolve(bad("not-allowed"))),
      info: vi.fn(() => Promise.resolve(good({ today: "2025-11-22", notices: [{ kind: "clock-back" }] }))),
    },
    companies: {},
    board: { open: vi.fn(() => Promise.resolve(good({ counts: {}, total: 0, all: 0, from: 0, rows: [] }))) },
    requests: { get: vi.fn(() => Promise.resolve(good(page))) },
    outbox: {},
    practice: {
      list: vi.fn(() => Promise.resolve(good([]))),
      status: vi.fn(() => Promise.resolve(good({ running: true, port: 2525 }))),
    },
    settings: {},
  };
  const stores = createStores({
    desk: desk as unknown as Desk,
    settings: { mode: "practice" } as Settings,
    info: { today: "2026-11-22" } as AppInfo,
  });
  const tell = (event: string, body: unknown) => listeners.get(event)?.(body);
  return { desk, page, stores, tell };
};

describe("events", () => {
  it("a changed request is read again where it is open, and the board while it is shown", async () => {
    const { desk, page, stores, tell } = setUp();
    const { requestId } = page.summary;
    stores.place.getState().go({ kind: "request", requestId, from: null, isFresh: false });
    tell("requests:changed", { requestId });
    expect(desk.requests.get).toHaveBeenCalledWith({ requestId });
    expect(desk.board.open).not.toHaveBeenCalled();
    stores.place.getState().go({ kind: "tracker" });
    tell("requests:changed", { requestId });
    await vi.waitFor(() => expect(desk.board.open).toHaveBeenCalledTimes(1));
  });

  it("another request's change leaves the open one alone", () => {
    const { desk, page, stores, tell } = setUp();
    stores.place.getState().go({ kind: "request", requestId: page.summary.requestId, from: null, isFresh: false });
    tell("requests:changed", { requestId: makePage(2).summary.requestId });
    expect(desk.requests.get).not.toHaveBeenCalled();
  });

  it("a new day changes today and what is overdue", () => {
    const { desk, stores, tell } = setUp();
    stores.place.getState().go({ kind: "tracker" });
    tell("day:changed", { today: "2026-11-23" });
    expect(stores.settings.getState().info.today).toBe("2026-11-23");
    expect(desk.board.open).toHaveBeenCalledTimes(1);
  });

  it("a day that came back brings the word that the clock is not to be believed", async () => {
    const { stores, tell } = setUp();
    tell("day:changed", { today: "2025-11-22" });
    await vi.waitFor(() => expect(stores.settings.getState().info.notices).toEqual([{ kind: "clock-back" }]));
  });

  it("a new day is told to the request that is open as well", () => {
    const { desk, page, stores, tell } = setUp();
    const { requestId } = page.summary;
    stores.place.getState().go({ kind: "request", requestId, from: null, isFresh: false });
    tell("day:changed", { today: "2026-11-23" });
    expect(desk.requests.get).toHaveBeenCalledWith({ requestId });
  });

  it("a received practice mail makes the mailbox be read again", () => {
    const { desk, tell } = setUp();
    tell("practice:received", { mailId: "any" });
    expect(desk.practice.list).toHaveBeenCalledTimes(1);
  });
});

describe("bugs", () => {
  it("a failure that nobody can mend reaches the one handler", async () => {
    const { stores } = setUp();
    await stores.settings.getState().openLink("https://example.org/");
    expect(stores.notice.getState().bug?.detail).toBe("not-allowed");
  });

  it("an expected failure does not", async () => {
    const { desk, stores } = setUp();
    desk.app.openLink.mockResolvedValueOnce(bad("link-refused"));
    const failure = await stores.settings.getState().openLink("http://example.org/");
    expect(failure?.code).toBe("link-refused");
    expect(stores.notice.getState().bug).toBeNull();
  });
});

describe("what was said", () => {
  it("stays on its screen and goes with it", () => {
    const { stores } = setUp();
    const { go } = stores.place.getState();
    go({ kind: "tracker" });
    stores.notice.getState().say("Kept.");
    expect(stores.notice.getState().said?.text).toBe("Kept.");
    go({ kind: "settings", part: null });
    expect(stores.notice.getState().said).toBeNull();
  });

  it("is a new saying when the same words are said again", () => {
    const { stores } = setUp();
    const { say } = stores.notice.getState();
    say("Kept.");
    const first = stores.notice.getState().said?.count;
    say("Kept.");
    expect(stores.notice.getState().said?.count).not.toBe(first);
  });
});
