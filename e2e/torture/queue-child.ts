// The process that is killed: the real store, the real mailer and the real queue, without a window. `queue-child FOLDER PORT`
import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { createClock } from "../../electron/adapters/clock/create-clock.ts";
import { createStore } from "../../electron/adapters/store/create-store.ts";
import { openStoreBy } from "../../electron/adapters/store/open-store.ts";
import type { Store } from "../../electron/adapters/store/store.ts";
import { StoreProblem } from "../../electron/adapters/store/store-problem.ts";
import { recoverOutbox } from "../../electron/core/outbox/run-outbox.ts";
import { plainEvent } from "../../electron/core/tracker/plain-event.ts";
import type { FromChild, Settlement, ToChild } from "./child-words.ts";
import { openQueue } from "./open-queue.ts";
import { storeKey } from "./store-key.ts";

const [folder = "", port = ""] = process.argv.slice(2);
const clock = createClock();

// Synchronous, so that nothing that was said is lost in a buffer when the process dies.
const say = (word: FromChild): void => void writeSync(1, `${JSON.stringify(word)}\n`);

const opened = (store: Store): FromChild => {
  store.proof.linkLeft(clock.dayOf(clock.now()));
  recoverOutbox({ outbox: store.outbox, clock, newId: randomUUID });
  const unsure = store.outbox.inState("unsure").map((requestId) => {
    const messageId = store.outbox.get(requestId)?.messageId ?? "";
    return { requestId, messageId };
  });
  return { says: "opened", unsure };
};

/** As the window does on the person's word. */
const settle = (store: Store, { requestId, as }: Settlement): void => {
  const row = store.outbox.get(requestId);
  if (row === null) throw new Error("The person spoke of a letter that is not there.");
  const now = clock.now();
  const at = as === "sent" ? (row.maybeDeliveredAt ?? now) : now;
  const kind = as === "sent" ? "sent" : "approved";
  const event = plainEvent({ eventId: randomUUID(), kind, at, on: clock.dayOf(at), by: "person", text: null });
  const change = as === "sent" ? { failure: null } : { notBefore: now };
  if (!store.outbox.move(requestId, row.state, kind, change, [event]))
    throw new Error("A settled letter did not move.");
};

/** A store that cannot be written ends what is being done and is said; anything else is a bug and throws. */
const orUnwritten = async (work: () => FromChild | Promise<FromChild>): Promise<void> => {
  try {
    say(await work());
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    say({ says: "unwritten", code: error.code, isOver: true });
  }
};

const main = async (): Promise<void> => {
  const opening = openStoreBy(createStore)({ folder, key: storeKey, now: clock.now, newId: randomUUID });
  if (!opening.ok) {
    say({ says: "not-opened", code: opening.code });
    return;
  }
  const { store, setAside } = opening.value;
  if (setAside !== null) throw new Error("The store was taken for damaged and set aside.");
  const unwritten = ({ code }: StoreProblem) => say({ says: "unwritten", code, isOver: false });
  const queue = openQueue({ store, address: "person@example.org", port: Number(port), clock, unwritten });
  await orUnwritten(() => opened(store));
  for await (const line of createInterface({ input: process.stdin })) {
    const word = JSON.parse(line) as ToChild;
    if (word.does === "end") break;
    await orUnwritten(async () => {
      for (const settlement of word.settle) settle(store, settlement);
      await queue.drain();
      return { says: "empty", waiting: [...store.outbox.inState("retry"), ...store.outbox.inState("refused")] };
    });
  }
  await queue.close();
  store.close();
};

await main();
