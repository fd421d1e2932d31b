// The face of the hidden window in which files of others are opened: bytes go in, a text comes out that nobody believes yet.
import type { ReadingStage } from "../../shared/lists.ts";
import type { Result } from "../../shared/result.ts";

/**
 * What the page is to do with the bytes: open a policy of any kind (`name` helps to tell which; empty for pasted text), read
 * a policy's kept text anew, open a mail, take one file out of a mail (`name`: which one, from 0), read a mail's kept text anew.
 */
export type WindowJob = {
  readonly kind: "policy" | "policy-text" | "mail" | "mail-file" | "mail-text";
  readonly name: string;
  readonly bytes: Uint8Array;
  /** How the text of a policy is written, as the server said that it came from. */
  readonly charset?: string | null;
};

export type Reading = {
  readonly progress: (stage: Extract<ReadingStage, "opening" | "finding">) => void;
  /** Ends the reading at any moment: `reading-stopped`. */
  readonly signal: AbortSignal;
};

export type ReadingWindow = {
  /**
   * What the page answers, whatever that is. Fails with `reading-stopped`, `reading-took-too-long`,
   * `reading-took-too-much-memory` or `reading-broke-off`. Never throws. One at a time; others wait.
   */
  readonly answer: (job: WindowJob, reading: Reading) => Promise<Result<unknown>>;
};
