// Writes down what was reckoned for the board, some at a time and only while nobody waits for it.
import type { Store } from "../adapters/store/store.ts";
import type { BoardDigest } from "../core/board/board-door.ts";
import type { RequestId } from "../shared/request.ts";

type Needs = {
  readonly digests: Pick<Store["board"]["digests"], "keep">;
  /** Others get a turn. */
  readonly breathe: () => Promise<void>;
  readonly bug: (where: string, error: unknown) => void;
};

/** So many lines are one commit: each waits for the disk. */
const atOnce = 500;

export const createKeepDigests = ({ digests, breathe, bug }: Needs) => {
  const fresh = new Map<RequestId, string>();
  let version = "";
  let isWriting = false;

  const write = async () => {
    for (await breathe(); fresh.size > 0; await breathe()) {
      const some = [...fresh].slice(0, atOnce);
      for (const [requestId] of some) fresh.delete(requestId);
      digests.keep(
        version,
        some.map(([, line]) => line),
      );
    }
  };

  return {
    /** Of rows that were read since the store was last asked what was touched. */
    add: (its: string, made: readonly BoardDigest[]): void => {
      version = its;
      for (const { requestId, line } of made) fresh.set(requestId, line);
    },
    /** Touched since: what was reckoned of them holds no longer. */
    drop: (touched: readonly RequestId[]): void => {
      for (const requestId of touched) fresh.delete(requestId);
    },
    clear: (): void => fresh.clear(),
    /** Resolves when all is written; without them the next start only takes longer. */
    flush: async (): Promise<void> => {
      if (isWriting || fresh.size === 0) return;
      isWriting = true;
      try {
        await write();
      } catch (error) {
        fresh.clear();
        bug("board-digests", error);
      }
      isWriting = false;
    },
  };
};
