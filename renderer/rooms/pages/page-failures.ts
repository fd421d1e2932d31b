// What may be wrong with an address, with the site, or with what it gives out: each is a state of the card that fetches.
import { type FailureCode, failureCodes } from "../../../electron/shared/failure-codes.ts";

type OfPages = Extract<FailureCode, `web-address-${string}` | `site-${string}` | `page-${string}`>;
/** In practice there is no field, so nothing that could fail. */
export type PageFailure = Exclude<OfPages, "page-in-practice">;

export const isPageFailure = (code: FailureCode): code is PageFailure =>
  /^(web-address|site|page)-/.test(code) && code !== "page-in-practice";

export const pageFailures: readonly PageFailure[] = failureCodes.filter(isPageFailure);
