// Looks at the outbox that a dead process left behind, on a copy of its files: the next start finds them untouched.
import { randomUUID } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "../../electron/adapters/files/sha256.ts";
import { createStore } from "../../electron/adapters/store/create-store.ts";
import type { Store } from "../../electron/adapters/store/store.ts";
import { checkChain } from "../../electron/core/proof/check-chain.ts";
import { Day } from "../../electron/shared/day.ts";
import { type OutboxState, outboxStates } from "../../electron/shared/lists.ts";
import type { RequestId } from "../../electron/shared/request.ts";
import { storeKey } from "./store-key.ts";

const today = Day.parse("2026-12-01");
const names = ["rightsdesk.db", "rightsdesk.db-wal", "rightsdesk.db-seal"];

/** The state of each letter, as the files say it, and the letters whose chain of links does not hold. */
export type Look = { readonly states: ReadonlyMap<RequestId, OutboxState>; readonly broken: readonly RequestId[] };

/** The next start has to link all that is not linked, and nothing of it may then look like a change. */
const isBroken = ({ proof }: Store, requestId: RequestId): boolean => {
  const chain = proof.chain(requestId);
  if (chain === null || proof.linkMissing(requestId, today) > 0) return true;
  const walk = checkChain(sha256, {
    chain,
    links: proof.links(requestId),
    read: (link) => proof.read(requestId, link),
  });
  for (;;) {
    const step = walk.next();
    if (step.done) return step.value.length > 0;
  }
};

export const lookAtOutbox = (folder: string): Look => {
  const copy = mkdtempSync(join(tmpdir(), "rightsdesk-look-"));
  try {
    for (const name of names) if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(copy, name));
    const store = createStore({ path: join(copy, "rightsdesk.db"), key: storeKey, newId: randomUUID });
    const states = new Map(
      outboxStates.flatMap((state) => store.outbox.inState(state).map((requestId) => [requestId, state] as const)),
    );
    store.proof.linkLeft(today);
    const broken = [...states.keys()].filter((requestId) => isBroken(store, requestId));
    store.close();
    return { states, broken };
  } finally {
    rmSync(copy, { recursive: true });
  }
};

/** `"approved 151  sending 1  sent 48"` */
export const describeLook = (look: Look): string => {
  const states = [...look.states.values()];
  return outboxStates
    .map((state) => [state, states.filter((one) => one === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${state} ${count}`)
    .join("  ");
};
