// What the company list's thread runs: it keeps the rows and answers, and touches neither the store nor the network.
import { parentPort } from "node:worker_threads";
import { answerList } from "./adapters/board/create-list-worker.ts";
import type { ThreadQuestion } from "./adapters/board/create-thread.ts";
import { createCompanyList } from "./core/directory/company-list.ts";

const port = parentPort;
if (port === null) throw new Error("This file is run in a thread.");
const list = createCompanyList();
port.on("message", (question: ThreadQuestion) => port.postMessage(answerList(list, question)));
