// The open campaign: rows come in pages, late answers do not stand over later ones, and a refresh keeps what was read.
import { describe, expect, it, vi } from "vitest";
import {
  CampaignId,
  type CampaignItem,
  type CampaignPage,
  type CampaignSummary,
} from "../../electron/shared/campaign.ts";
import type { CallInput, Desk } from "../../electron/shared/contract.ts";
import type { Result } from "../../electron/shared/result.ts";
import { createCampaignsStore } from "./campaigns-store.ts";
import { bad, good, makeLater } from "./testing/make-page.ts";

const campaignId = CampaignId.parse("00000000-0000-4000-8000-000000000001");
const summary = { campaignId, progress: null, counts: { ready: 450 } } as unknown as CampaignSummary;
const rows = (from: number, until: number) =>
  Array.from({ length: until - from }, (_, n) => ({ slug: `company-${from + n}` })) as unknown as CampaignItem[];

const setUp = (total = 450) => {
  const get = vi.fn(
    async ({ from }: CallInput<"campaigns:get">): Promise<Result<CampaignPage>> =>
      good({ summary, items: rows(from, Math.min(from + 200, total)), found: total }),
  );
  const desk = { campaigns: { get, list: vi.fn(async () => good([summary])) } };
  const store = createCampaignsStore({ desk: desk as unknown as Pick<Desk, "campaigns">, hear: (result) => result });
  return { store, get, desk };
};

describe("the open campaign", () => {
  it("reads its first rows, then more, to the end and no further", async () => {
    const { store, get } = setUp();
    await store.getState().show(campaignId);
    expect(store.getState()).toMatchObject({ open: summary, found: 450 });
    expect(store.getState().items).toHaveLength(200);
    await store.getState().more();
    await store.getState().more();
    await store.getState().more();
    expect(store.getState().items.map(({ slug }) => slug)).toEqual(rows(0, 450).map(({ slug }) => slug));
    expect(get.mock.calls.map(([{ from }]) => from)).toEqual([0, 200, 400]);
  });

  it("reads again as much as was read", async () => {
    const { store, get } = setUp();
    await store.getState().show(campaignId);
    await store.getState().more();
    get.mockClear();
    await store.getState().refresh();
    expect(get.mock.calls.map(([{ from }]) => from)).toEqual([0, 200]);
    expect(store.getState().items).toHaveLength(400);
  });

  it("takes the answer to the last question, whichever comes last", async () => {
    const { store, get } = setUp(3);
    await store.getState().show(campaignId);
    const slow = makeLater<Result<CampaignPage>>();
    get.mockImplementationOnce(() => slow.promise);
    const first = store.getState().show(campaignId, { show: "all", text: "x" });
    await store.getState().show(campaignId, { show: "ready", text: "" });
    slow.settle(good({ summary, items: [], found: 0 }));
    await first;
    expect(store.getState()).toMatchObject({ found: 3, filter: { show: "ready" } });
  });

  it("says when it is gone", async () => {
    const { store, get } = setUp();
    get.mockResolvedValueOnce(bad("campaign-unknown"));
    await store.getState().show(campaignId);
    expect(store.getState()).toMatchObject({ open: null, failure: { code: "campaign-unknown" } });
  });

  it("hears of progress, its own only", async () => {
    const { store } = setUp(3);
    await store.getState().show(campaignId);
    const progress = { task: "approving", done: 1, of: 3 } as const;
    const other = CampaignId.parse("00000000-0000-4000-8000-000000000002");
    store.getState().hearProgress({ campaignId: other, progress });
    expect(store.getState().open?.progress).toBeNull();
    store.getState().hearProgress({ campaignId, progress });
    expect(store.getState().open?.progress).toEqual(progress);
  });
});
