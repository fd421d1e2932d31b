// One page is fetched from the web, once, when the person asks for it.
import * as z from "zod";
import { pageUses } from "../lists.ts";
import { PageAddress, PageArrived, PageUrl } from "../page.ts";
import { nothing } from "./inputs.ts";

export const pagesCalls = {
  /** Says of what was typed whether it may be asked, and whom that would ask. Nothing goes out. `web-address-…`. */
  "pages:check": {
    input: z.strictObject({ address: z.string().max(4096, { message: "web-address-invalid" }) }),
    output: PageAddress,
  },
  /**
   * Asks for one page and holds it until `policies:read` or `directory:take` takes it, or another one is fetched. Tells
   * `pages:progress`; `reading-stopped` after `stop`, or once another one is asked for.
   */
  "pages:fetch": { input: z.strictObject({ url: PageUrl, use: z.enum(pageUses) }), output: PageArrived },
  /** Ends what is being fetched. */
  "pages:stop": { input: nothing, output: z.object({ stopped: z.boolean() }) },
  /** Throws away what came. */
  "pages:leave": { input: nothing, output: z.object({ left: z.boolean() }) },
} as const;
