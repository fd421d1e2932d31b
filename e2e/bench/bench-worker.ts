// Reads the same policies over and over for a while and tells how many; `bench.ts` runs one or two of these at once.
import { parentPort, workerData } from "node:worker_threads";
import { readAll } from "./read-all.ts";

export type BenchOrder = { readonly pieces: readonly string[]; readonly forMs: number };

const { pieces, forMs } = workerData as BenchOrder;
const warmUntil = performance.now() + forMs * 2;
while (performance.now() < warmUntil) readAll(pieces);
parentPort?.postMessage("ready");
parentPort?.once("message", () => {
  const start = performance.now();
  let policies = 0;
  while (performance.now() - start < forMs) {
    readAll(pieces);
    policies += pieces.length;
  }
  parentPort?.postMessage((policies / (performance.now() - start)) * 1000);
});
