// A thread that answers calls one by one; what it keeps dies with it.
import { Worker } from "node:worker_threads";

export type ThreadQuestion = { readonly number: number; readonly verb: string; readonly given: readonly unknown[] };

/** `error` null: `value` is what the call gave. */
export type ThreadAnswer = { readonly number: number; readonly value: unknown; readonly error: unknown };

type Needs = {
  /** The built file of the thread. */
  readonly file: string;
  readonly data: unknown;
  /** What it is called in errors. */
  readonly name: string;
};

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };
type Thread = { readonly worker: Worker; readonly waiting: Map<number, Waiting> };

const startThread = ({ file, data, name }: Needs, ended: (worker: Worker) => void): Thread => {
  const worker = new Worker(file, { workerData: data });
  const waiting = new Map<number, Waiting>();
  const end = (error: Error) => {
    ended(worker);
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  };
  worker.on("message", ({ number, value, error }: ThreadAnswer) => {
    const asked = waiting.get(number);
    waiting.delete(number);
    if (error === null) asked?.resolve(value);
    else asked?.reject(new Error(`The ${name} failed.`, { cause: error }));
  });
  worker.on("error", (error) => end(new Error(`The ${name}'s thread broke.`, { cause: error })));
  worker.on("exit", () => end(new Error(`The ${name}'s thread ended.`)));
  return { worker, waiting };
};

/** A thread begins with `clear`: one that broke took its rows along, and an empty one must not answer in its place. */
export const createThread = (needs: Needs) => {
  let thread: Thread | null = null;
  let number = 0;
  let isStopped = false;
  return {
    ask: (verb: string, given: readonly unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        if (isStopped || (thread === null && verb !== "clear")) throw new Error(`The ${needs.name}'s thread is gone.`);
        // One that broke tells its end twice, the second time after the next one has begun.
        thread ??= startThread(needs, (worker) => {
          if (thread?.worker === worker) thread = null;
        });
        number += 1;
        thread.waiting.set(number, { resolve, reject });
        thread.worker.postMessage({ number, verb, given } satisfies ThreadQuestion);
      }),
    stop: (): void => {
      isStopped = true;
      void thread?.worker.terminate();
    },
  };
};
