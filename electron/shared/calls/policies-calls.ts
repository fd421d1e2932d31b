// Reading policies, and what the person says of what was found.
import * as z from "zod";
import { Slug } from "../company.ts";
import { PolicyComparison, TextComparison } from "../policy-changes.ts";
import { Decision, EarlierReading, mostPolicyBytes, ReadingId, ReadingPage, ReadingSummary } from "../reading.ts";
import { nothing } from "./inputs.ts";

const ofReading = z.strictObject({ readingId: ReadingId });
/** Two readings, in any order. */
const pair = z.strictObject({ readingId: ReadingId, other: ReadingId });

export const policiesCalls = {
  /**
   * Reads a pasted text, the bytes of a dragged file or a fetched page in a window of its own, keeps the text and what was found, and
   * answers with the page. Tells `policies:progress`; one at a time, a second one waits. `reading-stopped` after `stop`.
   */
  "policies:read": {
    input: z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("text"), text: z.string().max(12_000_000, { message: "policy-too-long" }) }),
      z.strictObject({
        kind: z.literal("file"),
        name: z.string().min(1).max(255),
        bytes: z
          .instanceof(Uint8Array)
          .refine((bytes) => bytes.length <= mostPolicyBytes, { message: "policy-too-large" }),
      }),
      /** What `pages:fetch` brought; `page-gone` if there is nothing. */
      z.strictObject({ kind: z.literal("fetched") }),
    ]),
    output: ReadingPage,
  },
  /** Opens the system's dialog and reads the file that the person picks; null if they pick none. */
  "policies:pick": { input: nothing, output: ReadingPage.nullable() },
  /** Ends what is being read and what waits. */
  "policies:stop": { input: nothing, output: z.object({ stopped: z.boolean() }) },
  "policies:list": { input: nothing, output: z.array(ReadingSummary) },
  /** A reading of an older reader is read anew first; the person's words stay on top. */
  "policies:get": { input: ofReading, output: ReadingPage },
  /** The person's words on findings, all or none; `finding-unknown` if one is not there. */
  "policies:decide": {
    input: z.strictObject({ readingId: ReadingId, decisions: z.array(Decision).min(1).max(2000) }),
    output: ReadingPage,
  },
  /**
   * Makes the company of what counts now, or puts it in the place of what is known of `slug` (the person's own entries
   * stay). `company-nameless` until a name counts.
   */
  "policies:make-company": {
    input: z.strictObject({ readingId: ReadingId, slug: Slug.nullable() }),
    output: z.object({ slug: Slug }),
  },
  /**
   * Says that a reading is a newer text of one that was read before it (null: of none any more). The person's words on the
   * earlier one that hold for the newer one come along. `reading-unknown` if it was not read before.
   */
  "policies:follow": {
    input: z.strictObject({ readingId: ReadingId, follows: ReadingId.nullable() }),
    output: ReadingPage,
  },
  /** What it could be a newer text of, those that look alike first, then newest first; no more than 200. */
  "policies:earlier": { input: ofReading, output: z.array(EarlierReading) },
  /** What two texts say differently, the one that was read first as the earlier one. Nothing is changed. */
  "policies:compare": { input: pair, output: PolicyComparison },
  /** The same two texts laid side by side, sentence by sentence. */
  "policies:compare-texts": { input: pair, output: TextComparison },
  /** Throws a reading away, and the company that was made of it: `company-in-use` if there are requests to that. */
  "policies:discard": { input: ofReading, output: z.object({ discarded: z.literal(true) }) },
} as const;
