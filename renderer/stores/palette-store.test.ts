// Where one types where to go: late answers never win, and nothing of the last time stands there the next.
import { describe, expect, it, vi } from "vitest";
import type { BoardPage } from "../../electron/shared/board.ts";
import type { CompanySummary } from "../../electron/shared/company.ts";
import type { Result } from "../../electron/shared/result.ts";
import { createPaletteStore } from "./palette-store.ts";
import { good, makeLater } from "./testing/make-page.ts";

const row = (slug: string) => ({ slug, name: slug }) as unknown as CompanySummary;
const noRows = good({ rows: [] } as unknown as BoardPage);

const setUp = (search: (text: string, most: number) => Promise<Result<CompanySummary[]>>) => {
  const open = vi.fn(() => Promise.resolve(noRows));
  const desk = {
    companies: { search: ({ text, most }: { text: string; most: number }) => search(text, most) },
    board: { open },
  };
  const store = createPaletteStore({ desk: desk as never, hear: (result) => result });
  store.getState().open();
  return { store, open };
};

describe("palette", () => {
  it("shows what fits the last letters typed, in whichever order the answers come", async () => {
    const slow = makeLater<Result<CompanySummary[]>>();
    const { store } = setUp((text) => (text === "k" ? slow.promise : Promise.resolve(good([row("komet-sales")]))));
    const first = store.getState().search("k");
    await store.getState().search("ko");
    slow.settle(good([row("kactuce-crm")]));
    await first;
    expect(store.getState().foundFor).toBe("ko");
    expect(store.getState().companies.map(({ slug }) => slug)).toEqual(["komet-sales"]);
  });

  it("asks nobody for nothing", async () => {
    const search = vi.fn(() => Promise.resolve(good([row("komet-sales")])));
    const { store, open } = setUp(search);
    await store.getState().search("  ");
    expect(search).not.toHaveBeenCalled();
    expect(open).not.toHaveBeenCalled();
  });

  it("stands empty when it opens again, also when an answer comes after it was closed", async () => {
    const slow = makeLater<Result<CompanySummary[]>>();
    const { store } = setUp(() => slow.promise);
    const searching = store.getState().search("komet");
    store.getState().close();
    slow.settle(good([row("komet-sales")]));
    await searching;
    store.getState().open();
    expect(store.getState()).toMatchObject({ text: "", companies: [], requests: [] });
  });

  it("offers no more of a kind than one reads at a glance", async () => {
    const many = Array.from({ length: 40 }, (_, n) => row(`company-${n}`));
    const { store } = setUp((_text, most) => Promise.resolve(good(many.slice(0, most))));
    await store.getState().search("company");
    expect(store.getState().companies).toHaveLength(6);
  });
});
