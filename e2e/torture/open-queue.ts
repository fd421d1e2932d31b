// The app's own queue over the app's own mailer, as main.ts puts them together, without a window.
import { randomUUID } from "node:crypto";
import type { Clock } from "../../electron/adapters/clock/create-clock.ts";
import { createMailer } from "../../electron/adapters/smtp/create-mailer.ts";
import type { Store } from "../../electron/adapters/store/store.ts";
import type { StoreProblem } from "../../electron/adapters/store/store-problem.ts";
import { runQueue } from "../../electron/core/outbox/run-queue.ts";
import { createStubbornWriter } from "../../electron/ipc/stubborn-writer.ts";
import { succeed } from "../../electron/shared/result.ts";

/**
 * `drain` sends everything that may go now over one kept connection, and throws what struck the queue: a StoreProblem
 * where the store could not be written, or a bug. `unwritten` hears of each outcome that the store did not take; the
 * writer goes on trying.
 */
export const openQueue = ({
  store,
  address,
  port,
  clock,
  unwritten,
}: {
  readonly store: Store;
  /** The person's own: the one from which the letters go. */
  readonly address: string;
  readonly port: number;
  readonly clock: Clock;
  readonly unwritten: (problem: StoreProblem) => void;
}) => {
  const session = createMailer({ log: { event: () => undefined } }).openSession();
  const account = { host: "127.0.0.1", port, security: "none" as const, user: "" };
  const writer = createStubbornWriter();
  const struck: unknown[] = [];
  const queue = runQueue({
    outbox: store.outbox,
    open: async () => succeed(session.to(account, null)),
    clock,
    newId: randomUUID,
    timer: (ms, ring) => {
      const timer = setTimeout(ring, ms);
      return () => clearTimeout(timer);
    },
    isOnline: () => true,
    settings: () => ({ paused: null, isAutomatic: true, accounts: [{ address, pace: null }] }),
    pause: ({ by }) => struck.push(new Error(`The queue was paused by the ${by}.`)),
    writeDown: (_requestId, write) => writer.write(write, unwritten),
    bug: (error) => struck.push(error),
  });
  return {
    drain: async (): Promise<void> => {
      queue.wake();
      await queue.idle();
      const [first] = struck.splice(0);
      if (first !== undefined) throw first;
    },
    close: async (): Promise<void> => {
      await queue.stop();
      session.close();
    },
  };
};
