// Reads the same policies over and over: first until the engine has made the code fast, then for a while whenever it is told to.
import { parentPort, workerData } from "node:worker_threads";
import { readAll } from "./read-all.ts";

export type BenchOrder = {
  readonly pieces: readonly string[];
  readonly warmUpMs: number;
  /** How long to read at each "go"; the answer is the policies a second. */
  readonly forMs: number;
};

const { pieces, warmUpMs, forMs } = workerData as BenchOrder;
const warmUntil = performance.now() + warmUpMs;
while (performance.now() < warmUntil) readAll(pieces);
parentPort?.postMessage("ready");
parentPort?.on("message", () => {
  const start = performance.now();
  let policies = 0;
  while (performance.now() - start < forMs) {
    readAll(pieces);
    policies += pieces.length;
  }
  parentPort?.postMessage((policies / (performance.now() - start)) * 1000);
});
