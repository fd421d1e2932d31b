// Files that the person keeps with an entry of a request's log: a scan, a screenshot, a form's receipt.
import * as z from "zod";

export const EvidenceId = z.uuid().brand<"EvidenceId">();
export type EvidenceId = z.infer<typeof EvidenceId>;

/** `isRisky`: of a type that can do harm when it is opened. */
export const EvidenceFile = z.object({
  fileId: EvidenceId,
  name: z.string(),
  bytes: z.int(),
  isRisky: z.boolean(),
});
export type EvidenceFile = z.infer<typeof EvidenceFile>;
