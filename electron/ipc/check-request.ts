// Looks along the chain of one request, in pieces so short that nobody waits for them.
import { sha256 } from "../adapters/files/sha256.ts";
import type { Store } from "../adapters/store/store.ts";
import { type Chain, type ChainFault, checkChain } from "../core/proof/check-chain.ts";
import type { Link } from "../core/proof/make-link.ts";
import type { Day } from "../shared/day.ts";
import type { RequestId } from "../shared/request.ts";

export type CheckedChain = {
  readonly chain: Chain;
  readonly links: readonly Link[];
  readonly faults: readonly ChainFault[];
};

type Needs = {
  readonly store: Pick<Store, "proof">;
  readonly today: () => Day;
  /** Milliseconds, of any beginning. */
  readonly now: () => number;
  /** Lets everybody else have their turn. */
  readonly breathe: () => Promise<void>;
};

/** In milliseconds: half of a frame. */
const atOnce = 8;

/** null: it has no chain, since there is no such request. */
export const createCheckRequest =
  ({ store: { proof }, today, now, breathe }: Needs) =>
  async (requestId: RequestId): Promise<CheckedChain | null> => {
    proof.linkMissing(requestId, today());
    const walk = async (mayRest: boolean): Promise<CheckedChain | null> => {
      const chain = proof.chain(requestId);
      if (chain === null) return null;
      const links = proof.links(requestId);
      const steps = checkChain(sha256, { chain, links, read: (link) => proof.read(requestId, link) });
      let since = now();
      for (;;) {
        const step = steps.next();
        if (step.done) return { chain, links, faults: step.value };
        if (!mayRest || now() - since < atOnce) continue;
        await breathe();
        since = now();
      }
    };
    const checked = await walk(true);
    // Somebody may have thrown a file away while we rested: a fault is said only if it is there in one look as well.
    return checked === null || checked.faults.length === 0 ? checked : walk(false);
  };

export type CheckRequest = ReturnType<typeof createCheckRequest>;
