// The app itself, its clock, and what it hands to the system.
import * as z from "zod";
import { AppInfo } from "../app-info.ts";
import { AppLink } from "../app-link.ts";
import { nothing } from "./inputs.ts";

export const appCalls = {
  /** The person says that the clock is right now: later days count as never seen. */
  "app:trust-clock": { input: nothing, output: AppInfo },
  /** The link that the app was opened by last, until it is left; null if there is none. Nothing is written or sent by it. */
  "app:link": { input: nothing, output: z.object({ link: AppLink.nullable() }) },
  /** The person has followed it, or will not. */
  "app:leave-link": { input: nothing, output: z.object({ link: z.null() }) },
  /** Puts a text on the system's clipboard. */
  "app:copy": {
    input: z.strictObject({ text: z.string().min(1).max(60_000) }),
    output: z.object({ copied: z.literal(true) }),
  },
  /** Opens an https link in the person's browser, or a mailto after asking. Everything else is `link-refused`. */
  "app:open-link": { input: z.strictObject({ url: z.string().max(2000) }), output: z.object({ opened: z.boolean() }) },
} as const;
