// The overview as it was counted last.
import { createStore } from "zustand/vanilla";
import type { Desk } from "../../electron/shared/contract.ts";
import type { Dashboard, DashboardWish } from "../../electron/shared/dashboard.ts";
import type { Failure } from "../../electron/shared/result.ts";
import type { CompanyOrder } from "../../electron/shared/standing-names.ts";
import type { Hear } from "./notice-store.ts";

const firstCompanies = 10;
const moreCompanies = 40;

export type DashboardState = {
  readonly wish: DashboardWish;
  /** null until it was counted. */
  readonly dashboard: Dashboard | null;
  readonly failure: Failure | null;
  readonly load: () => Promise<void>;
  readonly order: (order: CompanyOrder) => Promise<void>;
  readonly showMore: () => Promise<void>;
};

export const createDashboardStore = ({ desk, hear }: { desk: Pick<Desk, "dashboard">; hear: Hear }) =>
  createStore<DashboardState>()((set, get) => {
    let asked = 0;

    /** What was counted before stays until the answer is there; the answer to an older wish counts for nothing. */
    const count = async (change: Partial<DashboardWish>): Promise<void> => {
      const wish = { ...get().wish, ...change };
      const mine = ++asked;
      set({ wish });
      const counted = hear(await desk.dashboard.get(wish));
      if (mine !== asked) return;
      set(counted.ok ? { dashboard: counted.value, failure: null } : { failure: counted });
    };

    return {
      wish: { order: "most", most: firstCompanies },
      dashboard: null,
      failure: null,
      load: () => count({}),
      order: (order) => count({ order }),
      showMore: () => count({ most: get().wish.most + moreCompanies }),
    };
  });
