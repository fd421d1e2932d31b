// What the board's thread runs: it keeps the rows and answers, and touches neither the store nor the network.
import { parentPort, workerData } from "node:worker_threads";
import { answerBoard } from "./adapters/board/answer-board.ts";
import type { BoardQuestion } from "./adapters/board/board-question.ts";
import { loadHolidays } from "./adapters/holidays/load-holidays.ts";
import { loadLawPacks } from "./adapters/seeds/load-law-packs.ts";
import { createBoard } from "./core/board/create-board.ts";

const port = parentPort;
if (port === null) throw new Error("This file is run in a thread.");
const folders = workerData as { readonly laws: string; readonly holidays: string };
const board = createBoard({
  laws: loadLawPacks({ folder: folders.laws }),
  holidays: loadHolidays({ folder: folders.holidays }),
});
port.on("message", (question: BoardQuestion) => port.postMessage(answerBoard(board, question)));
