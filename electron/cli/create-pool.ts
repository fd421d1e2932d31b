// Runs tasks in workers, each with limits of memory and time: one that is stuck or dies costs its own policy and no other.
import { Worker } from "node:worker_threads";
import type { Task, TaskResult } from "./task.ts";

export type PoolNeeds = {
  /** The worker's script. */
  readonly script: URL;
  readonly jobs: number;
  readonly limitMs: number;
  readonly memoryMb: number;
};

export type Pool = {
  /** Waits for a free worker; never rejects. */
  readonly run: (task: Task) => Promise<TaskResult>;
  readonly close: () => Promise<void>;
};

type Seat = { worker: Worker | null };
type Waiting = { readonly task: Task; readonly settle: (result: TaskResult) => void };

/** Of a worker's memory, for what is soon thrown away: with less the engine clears up more often. */
export const youngMemoryMb = 64;

const watchMs = 200;
const megabyte = 1024 * 1024;

const tooMuchMemory = (memoryMb: number): string =>
  `Reading this policy took more than ${memoryMb} MB of memory and was stopped.`;

const deathOf = (error: unknown, memoryMb: number): string => {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ERR_WORKER_OUT_OF_MEMORY" ? tooMuchMemory(memoryMb) : "Reading this policy ended unexpectedly.";
};

const start = ({ script, memoryMb }: PoolNeeds): Worker => {
  const resourceLimits = { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: youngMemoryMb };
  // what a library prints would stand between the lines
  const worker = new Worker(script, { resourceLimits, stdout: true, stderr: true, env: {} });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
};

/**
 * Calls back when the process has grown beyond reason since now: the engine's limit does not count bytes outside of its
 * heap, which a file that unpacks to gigabytes would fill.
 */
const watchMemory = ({ memoryMb, jobs }: PoolNeeds, act: () => void): NodeJS.Timeout => {
  const most = process.memoryUsage.rss() + (memoryMb + 256 * jobs) * megabyte;
  return setInterval(() => process.memoryUsage.rss() > most && act(), watchMs);
};

/** One task in the seat's worker, which is started where there is none; afterwards the seat has a sound worker or none. */
const runIn = (seat: Seat, task: Task, needs: PoolNeeds): Promise<TaskResult> =>
  new Promise((resolve) => {
    const { limitMs, memoryMb } = needs;
    seat.worker ??= start(needs);
    const { worker } = seat;
    const finish = (result: TaskResult): void => {
      clearTimeout(timer);
      clearInterval(watch);
      for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
      resolve(result);
    };
    const fail = (sentence: string): void => {
      seat.worker = null;
      finish({ ok: false, sentence });
      // what a worker that was given up still says is nobody's any more
      worker.on("error", () => undefined);
      void worker.terminate();
    };
    const timer = setTimeout(
      () => fail(`Reading this policy took longer than ${limitMs / 1000} seconds and was stopped.`),
      limitMs,
    );
    const watch = watchMemory(needs, () => fail(tooMuchMemory(memoryMb)));
    worker.once("message", finish);
    worker.once("error", (error) => fail(deathOf(error, memoryMb)));
    worker.once("exit", () => fail("Reading this policy ended unexpectedly."));
    worker.postMessage(task);
  });

export const createPool = (needs: PoolNeeds): Pool => {
  const seats: readonly Seat[] = Array.from({ length: needs.jobs }, () => ({ worker: null }));
  const free = [...seats].reverse();
  const waiting: Waiting[] = [];
  const workOff = async (seat: Seat): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift())
      one.settle(await runIn(seat, one.task, needs));
    free.push(seat);
  };
  return {
    run: (task) =>
      new Promise((settle) => {
        waiting.push({ task, settle });
        const seat = free.pop();
        if (seat !== undefined) void workOff(seat);
      }),
    close: async () => {
      await Promise.all(seats.map(async ({ worker }) => worker?.terminate()));
    },
  };
};
