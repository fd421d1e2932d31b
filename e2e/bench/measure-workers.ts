// Measures what two workers read beside what one does.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { youngMemoryMb } from "../../electron/cli/create-pool.ts";
import type { BenchOrder } from "./bench-worker.ts";

/** Policies a second of `workers` together, all started at the same moment. */
const measure = async (workers: readonly Worker[]): Promise<number> => {
  const results = workers.map((worker) => once(worker, "message"));
  for (const worker of workers) worker.postMessage("go");
  let sum = 0;
  for (const [rate] of await Promise.all(results)) sum += typeof rate === "number" ? rate : 0;
  return sum;
};

/**
 * How many times what one worker reads two read together, once a run. The same two workers are measured, each alone and both at
 * once: one that is still warming up has its code compiled by the other core, and seems faster alone than it is.
 */
export const measureScaling = async (runs: number, order: BenchOrder): Promise<readonly number[]> => {
  const script = new URL("./bench-worker.mjs", import.meta.url);
  // with the limits that a worker of the terminal has
  const resourceLimits = { maxYoungGenerationSizeMb: youngMemoryMb };
  const workers = Array.from({ length: 2 }, () => new Worker(script, { workerData: order, resourceLimits }));
  await Promise.all(workers.map((worker) => once(worker, "message")));
  const ratios: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const alone: number[] = [];
    for (const worker of workers) alone.push(await measure([worker]));
    ratios.push((await measure(workers)) / (alone.reduce((sum, rate) => sum + rate, 0) / alone.length));
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return ratios;
};
