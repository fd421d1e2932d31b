// What the process under torture and its torturer say to each other, one JSON line each.
import type { RequestId } from "../../electron/shared/request.ts";

export type Doubt = { readonly requestId: RequestId; readonly messageId: string };

/** The person's word on a letter: it did arrive, or it shall go again. */
export type Settlement = { readonly requestId: RequestId; readonly as: "sent" | "again" };

/**
 * `opened`: the store is open and recovered, nothing is sent yet; `unsure` is what the person is asked about. `empty`:
 * nothing is left that goes out by itself; `waiting` are those that failed for now. `not-opened`, `unwritten`: the store
 * could not be opened or written, with its code; after `unwritten` the process goes on trying or stops (`isOver`).
 */
export type FromChild =
  | { readonly says: "opened"; readonly unsure: readonly Doubt[] }
  | { readonly says: "empty"; readonly waiting: readonly RequestId[] }
  | { readonly says: "not-opened"; readonly code: string }
  | { readonly says: "unwritten"; readonly code: string; readonly isOver: boolean };

/** `go`: do what the person decided, then send what is approved. `end`: close the store and leave. */
export type ToChild = { readonly does: "go"; readonly settle: readonly Settlement[] } | { readonly does: "end" };
