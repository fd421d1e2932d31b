// The board in a thread of its own, so that neither sorting nor reckoning ever holds up the app.
import { Worker } from "node:worker_threads";
import type { BoardDoor } from "../../core/board/board-door.ts";
import type { BoardAnswer, BoardQuestion } from "./board-question.ts";

type Needs = {
  /** The built file of the thread. */
  readonly file: string;
  /** Handed to it: where the laws and holidays lie. */
  readonly folders: { readonly laws: string; readonly holidays: string };
};

type Waiting = { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void };
type Thread = { readonly worker: Worker; readonly waiting: Map<number, Waiting> };

const startThread = ({ file, folders }: Needs, ended: (worker: Worker) => void): Thread => {
  const worker = new Worker(file, { workerData: folders });
  const waiting = new Map<number, Waiting>();
  const end = (error: Error) => {
    ended(worker);
    for (const one of waiting.values()) one.reject(error);
    waiting.clear();
  };
  worker.on("message", ({ number, value, error }: BoardAnswer) => {
    const asked = waiting.get(number);
    waiting.delete(number);
    if (error === null) asked?.resolve(value as never);
    else asked?.reject(new Error("The board failed.", { cause: error }));
  });
  worker.on("error", (error) => end(new Error("The board's thread broke.", { cause: error })));
  worker.on("exit", () => end(new Error("The board's thread ended.")));
  return { worker, waiting };
};

/** A thread begins with `clear`: one that broke took its rows along, and an empty one must not answer in its place. */
export const createBoardWorker = (needs: Needs): BoardDoor => {
  let thread: Thread | null = null;
  let number = 0;
  let isStopped = false;

  const send = (verb: BoardQuestion["verb"], given: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (isStopped || (thread === null && verb !== "clear")) throw new Error("The board's thread is gone.");
      // One that broke tells its end twice, the second time after the next one has begun.
      thread ??= startThread(needs, (worker) => {
        if (thread?.worker === worker) thread = null;
      });
      number += 1;
      thread.waiting.set(number, { resolve, reject });
      thread.worker.postMessage({ number, verb, given } satisfies BoardQuestion);
    });
  // Both ends are of one build, and take the types of the door for granted.
  const ask = <Verb extends BoardQuestion["verb"]>(verb: Verb): BoardDoor[Verb] =>
    ((...given: readonly unknown[]) => send(verb, given)) as never;

  return {
    put: ask("put"),
    version: ask("version"),
    take: ask("take"),
    settle: ask("settle"),
    turned: ask("turned"),
    warm: ask("warm"),
    clear: ask("clear"),
    find: ask("find"),
    get: ask("get"),
    dashboard: ask("dashboard"),
    month: ask("month"),
    days: ask("days"),
    allDays: ask("allDays"),
    stop: () => {
      isStopped = true;
      void thread?.worker.terminate();
    },
  };
};
