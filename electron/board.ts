// What the board's thread runs: it keeps the rows and answers, and touches neither the store nor the network.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { answerBoard } from "./adapters/board/answer-board.ts";
import type { BoardQuestion } from "./adapters/board/board-question.ts";
import { readPackedSync } from "./adapters/files/read-packed.ts";
import { createBoard } from "./core/board/create-board.ts";
import { openShelves } from "./open-shelves.ts";
import { shelfFiles } from "./shelf-files.ts";

const port = parentPort;
if (port === null) throw new Error("This file is run in a thread.");
const { appFolder } = workerData as { readonly appFolder: string };
const here = (...parts: string[]) => join(appFolder, ...parts);
const { laws, holidays } = openShelves(here, readPackedSync(here(shelfFiles.later)));
/** Of all that is built, since main writes the rows and this thread reckons them, and of what it reckons by. */
const { stamp }: { readonly stamp: string } = JSON.parse(readFileSync(here("package.json"), "utf8"));

const board = createBoard({ laws, holidays, version: stamp });
port.on("message", (question: BoardQuestion) => port.postMessage(answerBoard(board, question)));
