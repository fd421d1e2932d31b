// What axe has looked at in this run: which states stood in the window, in which test, and how much it found. A line each, a file a worker.
import { appendFileSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export type Look = { readonly state: string; readonly violations: number; readonly test: string };

const folder = fileURLToPath(new URL("../../out/axe", import.meta.url));

/** Each worker writes into a file of its own: no line is ever torn. */
export const noteLooks = (looks: readonly Look[]): void => {
  mkdirSync(folder, { recursive: true });
  const lines = looks.map((look) => `${JSON.stringify(look)}\n`).join("");
  appendFileSync(path.join(folder, `${process.pid}.jsonl`), lines);
};

const files = (): string[] => {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
};

export const readLooks = (): Look[] =>
  files()
    .flatMap((name) => readFileSync(path.join(folder, name), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Look);
