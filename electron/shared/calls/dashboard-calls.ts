// The overview.
import { Dashboard, DashboardWish } from "../dashboard.ts";

export const dashboardCalls = {
  /** What all first letters came to, counted. */
  "dashboard:get": { input: DashboardWish, output: Dashboard },
} as const;
