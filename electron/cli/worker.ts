// What a worker of the terminal runs: a policy in, its line out, one after another.
import { parentPort } from "node:worker_threads";
import { runTask } from "./run-task.ts";
import type { Task } from "./task.ts";

const port = parentPort;
if (port === null) throw new Error("This file is run in a worker.");
port.on("message", (task: Task) => {
  void runTask(task).then((result) => port.postMessage(result));
});
