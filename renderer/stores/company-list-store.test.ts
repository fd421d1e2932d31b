// The company list answers a key by what lies ready, and never shows what may be another's.
import { describe, expect, it, vi } from "vitest";
import { Slug } from "../../electron/shared/company.ts";
import type { CompanyAhead, CompanyLine, CompanyListPage } from "../../electron/shared/company-list.ts";
import type { Desk } from "../../electron/shared/contract.ts";
import { noFacets } from "../../electron/shared/no-facets.ts";
import { createCompanyListStore } from "./company-list-store.ts";

const line = (name: string): CompanyLine => ({
  slug: Slug.parse(name.replaceAll(" ", "-")),
  name,
  website: null,
  country: null,
  reach: { kind: "none", reason: "none-stated" },
  rightsCount: 0,
  origin: { kind: "bundled" },
  freshOn: null,
  hasLetters: false,
});

const settle = () => new Promise((resolve) => setTimeout(resolve));

/** Companies are named by what was asked for; `answer` lets the oldest question through. */
const setUp = () => {
  const waiting: (() => void)[] = [];
  const list = vi.fn(
    ({ wish, from }: Parameters<Desk["companies"]["list"]>[0]) =>
      new Promise<{ ok: true; value: CompanyListPage }>((resolve) => {
        waiting.push(() =>
          resolve({ ok: true, value: { from, total: 100, rows: [line(`asked ${wish.text}x`)], isReady: true } }),
        );
      }),
  );
  const ahead = vi.fn(
    async ({ letters }: Parameters<Desk["companies"]["ahead"]>[0]): Promise<{ ok: true; value: CompanyAhead }> => {
      const [letter = "", ...left] = letters ?? ["a", "b"];
      return { ok: true, value: { rows: [line(`ready ${letter}`)], next: [{ letter, total: 7, places: [0] }], left } };
    },
  );
  const twins = async () => ({ ok: true as const, value: { total: 0, pairs: [] } });
  const desk = { companies: { list, ahead, twins } } as unknown as Desk;
  const store = createCompanyListStore({ desk, hear: (result) => result, first: null });
  const answer = async () => {
    waiting.shift()?.();
    await settle();
  };
  const seen = () => {
    const { total, rows } = store.getState();
    return [total, ...[...rows.values()].map(({ name }) => name)];
  };
  return { store, ahead, list, answer, seen };
};

const typing = async () => {
  const desk = setUp();
  void desk.store.getState().load();
  await desk.answer();
  desk.store.getState().expectTyping(true);
  await settle();
  return desk;
};

describe("the company list while somebody types", () => {
  it("shows at the key what lay ready, then what was asked all the same, and looks ahead again", async () => {
    const { store, ahead, answer, seen } = await typing();
    void store.getState().show({ text: "b" });
    expect(seen()).toEqual([7, "ready b"]);
    await answer();
    expect(seen()).toEqual([100, "asked bx"]);
    expect(ahead.mock.calls.map(([{ wish, letters }]) => [wish.text, letters])).toEqual([
      ["", null],
      ["", ["b"]],
      ["b", null],
      ["b", ["b"]],
    ]);
  });

  it("takes capitals for the same, and of other letters waits for the answer", async () => {
    const { store, seen } = await typing();
    void store.getState().show({ text: "A" });
    expect(seen()).toEqual([7, "ready a"]);
    void store.getState().show({ text: "é" });
    expect(seen()).toEqual([7, "ready a"]);
  });

  it("shows again at once what stood there before a letter was typed", async () => {
    const { store, answer, seen } = await typing();
    void store.getState().show({ text: "q" });
    await answer();
    void store.getState().show({ text: "" });
    expect(seen()).toEqual([100, "asked x"]);
  });

  it("takes nothing that was made ready for other facets, another order, or before the companies changed", async () => {
    const changes = [
      { text: "a", sort: "name" as const },
      { text: "a", facets: { ...noFacets, country: "DE" } },
    ];
    for (const change of changes) {
      const { store, seen } = await typing();
      void store.getState().show(change);
      expect(seen()).toEqual([100, "asked x"]);
    }
    const { store, seen } = await typing();
    void store.getState().refresh();
    void store.getState().show({ text: "a" });
    expect(seen()).toEqual([100, "asked x"]);
  });

  it("asks nothing ahead while nobody is at the field, and nothing more once a key was pressed", async () => {
    const away = await typing();
    away.store.getState().expectTyping(false);
    void away.store.getState().show({ text: "a" });
    await away.answer();
    expect(away.ahead).toHaveBeenCalledTimes(2);
    const desk = setUp();
    void desk.store.getState().load();
    await desk.answer();
    desk.store.getState().expectTyping(true);
    void desk.store.getState().show({ text: "a" });
    await settle();
    expect(desk.ahead).toHaveBeenCalledTimes(1);
  });

  it("keeps a row that says the same, so that it is not drawn anew", async () => {
    const { store, answer } = await typing();
    const before = store.getState().rows.get(0);
    void store.getState().load();
    await answer();
    expect(store.getState().rows.get(0)).toBe(before);
  });
});
