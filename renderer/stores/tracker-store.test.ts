// The board's rows come page by page, and an answer to an earlier wish never shows in the place of a later one's.
import { describe, expect, it, vi } from "vitest";
import type { Desk } from "../../electron/shared/contract.ts";
import { good, makePage } from "./testing/make-page.ts";
import { createTrackerStore, rowsAtOnce } from "./tracker-store.ts";

type Open = Desk["board"]["open"];
const counts = { "do-now": 0, waiting: 1000, overdue: 0, settled: 0, drafts: 0 };

const setUp = () => {
  const waiting: (() => void)[] = [];
  const open = vi.fn<Open>(
    ({ wish, from, most }) =>
      new Promise((resolve) => {
        const rows = Array.from({ length: most }, (_, n) => ({
          ...makePage(1).summary,
          first: null,
          company: `${wish.text} ${from + n}`,
        }));
        waiting.push(() => resolve(good({ counts, total: 1000, all: 1000, from, rows }) as never));
      }),
  );
  const ahead = vi.fn<Desk["board"]["ahead"]>(async ({ wish }) => {
    const row = (letter: string) => ({ ...makePage(1).summary, first: null, company: `${wish.text}${letter} ready` });
    const next = ["a", "b"].map((letter, place) => ({ letter, counts, total: 7, places: [place] }));
    return good({ all: 1000, rows: [row("a"), row("b")], next }) as never;
  });
  const store = createTrackerStore({
    desk: { board: { open, ahead }, requests: {} } as unknown as Desk,
    hear: (result) => result,
  });
  const answer = async (which = 0) => {
    waiting.splice(which, 1)[0]?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { store, open, ahead, answer };
};

it("asks for the rows that come into sight, once", async () => {
  const { store, open, answer } = setUp();
  void store.getState().load();
  await answer();
  expect(store.getState().rows.size).toBe(rowsAtOnce);
  store.getState().need(0, 20);
  expect(open).toHaveBeenCalledTimes(1);
  store.getState().need(490, 515);
  store.getState().need(494, 519);
  expect(open.mock.calls.slice(1).map(([{ from }]) => from)).toEqual([450, 500]);
  await answer();
  await answer();
  expect(store.getState().rows.get(510)?.company).toBe(" 510");
});

it("shows the answer to what was typed last, whichever comes first", async () => {
  const { store, answer } = setUp();
  void store.getState().show({ text: "a" });
  void store.getState().show({ text: "ab" });
  await answer(1);
  await answer(0);
  expect(store.getState().rows.get(0)?.company).toBe("ab 0");
});

it("reads again what is in sight, and forgets the rest", async () => {
  const { store, answer } = setUp();
  void store.getState().load();
  await answer();
  store.getState().need(490, 515);
  await answer();
  await answer();
  void store.getState().load();
  await answer();
  await answer();
  expect([...store.getState().rows.keys()].slice(0, 1)).toEqual([450]);
  expect(store.getState().rows.has(0)).toBe(false);
});

describe("while somebody types", () => {
  const typing = async () => {
    const desk = setUp();
    void desk.store.getState().load();
    await desk.answer();
    desk.store.getState().expectTyping(true);
    await new Promise((resolve) => setTimeout(resolve));
    return desk;
  };

  it("shows at the key what lay ready, then what was asked all the same, and looks ahead again", async () => {
    const { store, ahead, answer } = await typing();
    void store.getState().show({ text: "b" });
    expect(store.getState()).toMatchObject({ page: { total: 7, all: 1000 }, wish: { text: "b" } });
    expect([...store.getState().rows.values()].map(({ company }) => company)).toEqual(["b ready"]);
    await answer();
    expect(store.getState().rows.get(0)?.company).toBe("b 0");
    expect(store.getState().page?.total).toBe(1000);
    expect(ahead.mock.calls.map(([{ wish }]) => wish.text)).toEqual(["", "b"]);
  });

  it("says at once that a plain letter which nothing has finds nothing; of another sign it waits for the answer", async () => {
    const { store } = await typing();
    void store.getState().show({ text: "é" });
    expect(store.getState().page?.total).toBe(1000);
    const other = await typing();
    void other.store.getState().show({ text: "q" });
    expect([other.store.getState().page?.total, other.store.getState().rows.size]).toEqual([0, 0]);
  });

  it("takes nothing that was made ready for another wish, two letters at once, another lane, or before a change", async () => {
    const changes = [{ text: "ab" }, { text: "a", lane: "overdue" as const }, { lane: "overdue" as const }];
    for (const change of changes) {
      const { store } = await typing();
      void store.getState().show(change);
      expect(store.getState().page?.total).toBe(1000);
    }
    const { store } = await typing();
    void store.getState().load();
    void store.getState().show({ text: "a" });
    expect(store.getState().page?.total).toBe(1000);
  });

  it("asks nothing ahead while nobody is at the field", async () => {
    const { store, ahead, answer } = await typing();
    store.getState().expectTyping(false);
    void store.getState().show({ text: "a" });
    await answer();
    expect(ahead).toHaveBeenCalledTimes(1);
    expect(store.getState().rows.get(0)?.company).toBe("a 0");
  });
});
