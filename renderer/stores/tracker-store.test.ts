// The board's rows come page by page, and an answer to an earlier wish never shows in the place of a later one's.
import { expect, it, vi } from "vitest";
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
  const store = createTrackerStore({
    desk: { board: { open }, requests: {} } as unknown as Desk,
    hear: (result) => result,
  });
  const answer = async (which = 0) => {
    waiting.splice(which, 1)[0]?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { store, open, answer };
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
