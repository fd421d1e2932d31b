// Looks at the outbox that a dead process left behind, on a copy of its files: the next start finds them untouched.
import { randomUUID } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createStore } from "../../electron/adapters/store/create-store.ts";
import { type OutboxState, outboxStates } from "../../electron/shared/lists.ts";
import type { RequestId } from "../../electron/shared/request.ts";
import { storeKey } from "./store-key.ts";

const names = ["rightsdesk.db", "rightsdesk.db-wal", "rightsdesk.db-seal"];

/** The state of each letter, as the files say it. */
export type Look = ReadonlyMap<RequestId, OutboxState>;

export const lookAtOutbox = (folder: string): Look => {
  const copy = mkdtempSync(join(tmpdir(), "rightsdesk-look-"));
  try {
    for (const name of names) if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(copy, name));
    const store = createStore({ path: join(copy, "rightsdesk.db"), key: storeKey, newId: randomUUID });
    const look = new Map(
      outboxStates.flatMap((state) => store.outbox.inState(state).map((requestId) => [requestId, state] as const)),
    );
    store.close();
    return look;
  } finally {
    rmSync(copy, { recursive: true });
  }
};

/** `"approved 151  sending 1  sent 48"` */
export const describeLook = (look: Look): string => {
  const states = [...look.values()];
  return outboxStates
    .map((state) => [state, states.filter((one) => one === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${state} ${count}`)
    .join("  ");
};
