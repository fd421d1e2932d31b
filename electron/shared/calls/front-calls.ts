// The calls by which the window begins. They are read before the first picture, all others after it: what they import is small.
import * as z from "zod";
import { AppInfo } from "../app-info.ts";
import { CompanyListPage, CompanyWish } from "../company-list.ts";
import { Settings } from "../settings.ts";
import { Unfinished } from "../unfinished.ts";
import { nothing } from "./nothing.ts";

export const frontCalls = {
  "app:info": { input: nothing, output: AppInfo },
  "settings:get": { input: nothing, output: Settings },
  /** What was kept; it is forgotten with that. */
  "settings:take-unfinished": { input: nothing, output: Unfinished },
  /** Rows of the list that are in sight. */
  "companies:list": {
    input: z.strictObject({ wish: CompanyWish, from: z.int().nonnegative(), most: z.int().min(1).max(200) }),
    output: CompanyListPage,
  },
} as const;
