// Measures what two workers read beside what one does.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { BenchOrder } from "./bench-worker.ts";

/** Policies a second of `count` workers together, all started at the same moment after each has warmed up. */
export const measureWorkers = async (count: number, order: BenchOrder): Promise<number> => {
  const script = new URL("./bench-worker.mjs", import.meta.url);
  const workers = Array.from({ length: count }, () => new Worker(script, { workerData: order }));
  await Promise.all(workers.map((worker) => once(worker, "message")));
  const results = workers.map((worker) => once(worker, "message"));
  for (const worker of workers) worker.postMessage("go");
  let sum = 0;
  for (const [rate] of await Promise.all(results)) sum += typeof rate === "number" ? rate : 0;
  await Promise.all(workers.map((worker) => worker.terminate()));
  return sum;
};
