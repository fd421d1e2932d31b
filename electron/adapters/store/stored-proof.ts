// Chains of hashes as the store keeps them, and what is left of deleted requests.
import type { Chain } from "../../core/proof/check-chain.ts";
import type { Link, LinkLabel } from "../../core/proof/make-link.ts";
import type { Day } from "../../shared/day.ts";
import type { Tombstone } from "../../shared/proof.ts";
import type { RequestId } from "../../shared/request.ts";

/** `salt`: with a request's id and the end of its chain it makes the digest. */
export type StoredTombstone = Tombstone & { readonly salt: Uint8Array };

/**
 * The chain of each request, which grows by itself in the commits that write what it stands for; while letters go out
 * one right after the other, a few commits later. Before a look at a chain `linkMissing` is called, which writes them.
 */
export type ProofTable = {
  /** For the start, before anything is written: links what a run that was killed had written and not linked. */
  readonly linkLeft: (on: Day) => void;
  /** Links what lies there without a link, marked with the day; how many that were. */
  readonly linkMissing: (requestId: RequestId, on: Day) => number;
  /** null: it has none yet. `store-damaged` (thrown) if it cannot be read. */
  readonly chain: (requestId: RequestId) => Chain | null;
  /** In their order. */
  readonly links: (requestId: RequestId) => readonly Link[];
  /** The bytes that a link stands for, as they are now; null: they are not there. */
  readonly read: (requestId: RequestId, link: Pick<LinkLabel, "kind" | "about" | "form">) => Uint8Array | null;
  /** Requests that have no chain yet, `most` of them. */
  readonly without: (most: number) => readonly RequestId[];
  /** Requests that have one, in the order of their ids, behind `requestId` (null: from the first on). */
  readonly after: (requestId: RequestId | null, most: number) => readonly RequestId[];
  /** How many requests there are. */
  readonly count: () => number;
  /** Newest first. */
  readonly tombstones: () => readonly StoredTombstone[];
};
