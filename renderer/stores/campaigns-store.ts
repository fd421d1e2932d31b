// Campaigns: all of them, and the one that is open with the rows that were read of it so far.
import { createStore } from "zustand/vanilla";
import type {
  CampaignApproval,
  CampaignEstimate,
  CampaignId,
  CampaignItem,
  CampaignProgress,
  CampaignSummary,
} from "../../electron/shared/campaign.ts";
import type { Slug } from "../../electron/shared/company.ts";
import type { CallInput, CallOutput, Desk } from "../../electron/shared/contract.ts";
import type { Failure, Result } from "../../electron/shared/result.ts";
import type { Hear } from "./notice-store.ts";

export type CampaignFilter = Pick<CallInput<"campaigns:get">, "show" | "text">;
export type CampaignChange = CallInput<"campaigns:edit">["change"];

export type CampaignsState = {
  /** null until the first answer. Newest first. */
  readonly list: readonly CampaignSummary[] | null;
  readonly open: CampaignSummary | null;
  readonly items: readonly CampaignItem[];
  /** How many rows fit the filter in all. */
  readonly found: number;
  readonly filter: CampaignFilter;
  readonly estimate: CampaignEstimate | null;
  readonly failure: Failure | null;
  readonly loadList: () => Promise<void>;
  readonly show: (campaignId: CampaignId, filter?: CampaignFilter) => Promise<void>;
  /** Reads the next rows. */
  readonly more: () => Promise<void>;
  /** Reads again what is on the screen. */
  readonly refresh: () => Promise<void>;
  readonly hearProgress: (told: { campaignId: CampaignId; progress: CampaignProgress | null }) => void;
  readonly create: (order: CallInput<"campaigns:create">) => Promise<Result<CampaignSummary>>;
  readonly prepare: (campaignId: CampaignId) => Promise<Result<CampaignSummary>>;
  readonly halt: (campaignId: CampaignId) => Promise<void>;
  /** `slugs: null`: all that have an open question. Answers with whether it was done. */
  readonly edit: (campaignId: CampaignId, slugs: Slug[] | null, change: CampaignChange) => Promise<boolean>;
  readonly reckon: (campaignId: CampaignId) => Promise<void>;
  /** One letter, or all that the estimate was about. */
  readonly approve: (input: CallInput<"campaigns:approve">) => Promise<Result<CampaignApproval>>;
  readonly setPaused: (campaignId: CampaignId, isPaused: boolean) => Promise<boolean>;
  readonly stop: (campaignId: CampaignId) => Promise<Result<CallOutput<"campaigns:stop">>>;
  readonly discard: (campaignId: CampaignId) => Promise<Result<CallOutput<"campaigns:discard">>>;
};

const everything: CampaignFilter = { show: "all", text: "" };

export const createCampaignsStore = ({ desk, hear }: { desk: Pick<Desk, "campaigns">; hear: Hear }) =>
  createStore<CampaignsState>()((set, get) => {
    // Answers may overtake each other: only the one to the last question counts.
    let lastRead = 0;

    const read = async (
      campaignId: CampaignId,
      filter: CampaignFilter,
      { wanted = 1, known = [] }: { wanted?: number; known?: readonly CampaignItem[] } = {},
    ): Promise<void> => {
      const asked = ++lastRead;
      const items = [...known];
      for (;;) {
        const page = hear(await desk.campaigns.get({ campaignId, ...filter, from: items.length }));
        if (asked !== lastRead) return;
        if (!page.ok) return set({ failure: page, open: null, items: [], found: 0 });
        items.push(...page.value.items);
        const { summary, found } = page.value;
        const isWhole = page.value.items.length === 0 || items.length >= Math.min(wanted, found);
        if (isWhole) return set({ open: summary, items, found, failure: null });
      }
    };

    const heard = async <T>(answer: Promise<Result<T>>): Promise<Result<T>> => {
      const result = hear(await answer);
      set({ failure: result.ok ? null : result });
      return result;
    };

    return {
      list: null,
      open: null,
      items: [],
      found: 0,
      filter: everything,
      estimate: null,
      failure: null,
      loadList: async () => {
        const list = hear(await desk.campaigns.list());
        set(list.ok ? { list: list.value, failure: null } : { failure: list });
      },
      show: async (campaignId, filter = everything) => {
        set({ filter });
        if (get().open?.campaignId !== campaignId)
          set({ open: null, items: [], found: 0, estimate: null, failure: null });
        await read(campaignId, filter);
      },
      more: async () => {
        const { open, items, filter, found } = get();
        if (open && items.length < found)
          await read(open.campaignId, filter, { wanted: items.length + 1, known: items });
      },
      refresh: async () => {
        const { open, items, filter, list } = get();
        if (open) await read(open.campaignId, filter, { wanted: Math.max(items.length, 1) });
        else if (list) await get().loadList();
      },
      hearProgress: ({ campaignId, progress }) => {
        const { open } = get();
        if (open?.campaignId === campaignId) set({ open: { ...open, progress } });
      },
      create: (order) => heard(desk.campaigns.create(order)),
      prepare: (campaignId) => heard(desk.campaigns.prepare({ campaignId })),
      halt: async (campaignId) => void hear(await desk.campaigns.halt({ campaignId })),
      edit: async (campaignId, slugs, change) => (await heard(desk.campaigns.edit({ campaignId, slugs, change }))).ok,
      reckon: async (campaignId) => {
        const estimate = hear(await desk.campaigns.estimate({ campaignId }));
        if (get().open?.campaignId === campaignId) set({ estimate: estimate.ok ? estimate.value : null });
      },
      approve: (input) => heard(desk.campaigns.approve(input)),
      setPaused: async (campaignId, isPaused) => {
        const { pause, resume } = desk.campaigns;
        return (await heard((isPaused ? pause : resume)({ campaignId }))).ok;
      },
      stop: (campaignId) => heard(desk.campaigns.stop({ campaignId })),
      discard: (campaignId) => heard(desk.campaigns.discard({ campaignId })),
    };
  });
