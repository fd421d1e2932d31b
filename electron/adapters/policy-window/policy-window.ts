// The face of the hidden window in which policies are opened and read.
import type { Snapshot } from "../../core/policy/snapshot.ts";
import type { KeptFindings } from "../../core/readings/kept-findings.ts";
import type { Result } from "../../shared/result.ts";
import type { Reading } from "../reading-window/reading-window.ts";

/**
 * `file`: bytes of any kind, the name helps to tell which (empty for pasted text), and `charset` how a fetched text is written,
 * as its server says; `snapshot`: a kept text, to be read anew.
 */
export type PolicyJob =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array; readonly charset?: string | null }
  | { readonly kind: "snapshot"; readonly snapshot: Snapshot };

export type ReadPolicy = { readonly snapshot: Snapshot; readonly kept: KeptFindings };

export type PolicyWindow = {
  /**
   * Fails with `policy-…` for a file that cannot be read, `reading-stopped`, `reading-took-too-long`,
   * `reading-took-too-much-memory` or `reading-broke-off`. Never throws. One at a time.
   */
  readonly read: (job: PolicyJob, reading: Reading) => Promise<Result<ReadPolicy>>;
};
