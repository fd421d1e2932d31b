// What the board's thread runs: it keeps the rows and answers, and touches neither the store nor the network.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { answerBoard } from "./adapters/board/answer-board.ts";
import type { BoardQuestion } from "./adapters/board/board-question.ts";
import { loadHolidays } from "./adapters/holidays/load-holidays.ts";
import { loadLawPacks } from "./adapters/seeds/load-law-packs.ts";
import { createBoard } from "./core/board/create-board.ts";

const port = parentPort;
if (port === null) throw new Error("This file is run in a thread.");
const folders = workerData as { readonly laws: string; readonly holidays: string };
/** Of all built code, since main writes the rows and this thread reckons them, and of what it reckons by. */
const nameVersion = (): string => {
  const hash = createHash("sha256");
  for (const folder of [__dirname, folders.laws, folders.holidays]) {
    const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    const names = files.map(({ name }) => name).filter((name) => !name.endsWith(".map"));
    for (const name of names.sort()) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  }
  return hash.digest("hex");
};

const board = createBoard({
  laws: loadLawPacks({ folder: folders.laws }),
  holidays: loadHolidays({ folder: folders.holidays }),
  version: nameVersion(),
});
port.on("message", (question: BoardQuestion) => port.postMessage(answerBoard(board, question)));
