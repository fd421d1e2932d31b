// What the app tells the window about itself at start.
import * as z from "zod";
import { Day } from "./day.ts";
import { packIds } from "./lists.ts";

/** What the app tells about itself. `notices` are things that the person must know at start. */
export const AppInfo = z.object({
  version: z.string(),
  electron: z.string(),
  chrome: z.string(),
  platform: z.string(),
  dataFolder: z.string(),
  /** The file that was started. */
  program: z.string(),
  /** The person's calendar day. */
  today: z.string(),
  /** Laws of which not every source has been checked; letters under them say so beside the letter. */
  uncheckedLaws: z.array(z.enum(packIds)),
  notices: z.array(
    z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("store-set-aside"), path: z.string() }),
      /** Requests that lie in the store and can no longer be read, of both modes. */
      z.object({ kind: z.literal("requests-unreadable"), count: z.int() }),
      /** The computer's clock shows a day before `latestOn`, on which the app was in use already. */
      z.object({ kind: z.literal("clock-back"), latestOn: Day }),
    ]),
  ),
});
export type AppInfo = z.infer<typeof AppInfo>;
