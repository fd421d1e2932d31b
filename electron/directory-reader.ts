// What the thread runs that reads files of companies: one look or one reading, and no store and no network.
import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import type { ThreadJob, ThreadWord } from "./adapters/directory-files/create-directory-thread.ts";
import { createOpenReader } from "./adapters/directory-files/create-open-reader.ts";

const port = parentPort;
if (port === null) throw new Error("This file is run in a thread.");
const tell = (word: ThreadWord) => port.postMessage(word);
const job: ThreadJob = workerData;
const reader = createOpenReader();
const { signal } = new AbortController();

const work = async (): Promise<void> => {
  if (job.verb === "look") return tell({ kind: "end", result: await reader.look(job.file, signal) });
  const take = async (batch: Extract<ThreadWord, { kind: "batch" }>["batch"]) => {
    tell({ kind: "batch", batch });
    await once(port, "message");
  };
  tell({ kind: "end", result: await reader.read(job.plan, take, signal) });
};
void work();
