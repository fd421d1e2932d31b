// The terminal's two ways: the files that were named, or the lines that come in.
import type { Readable } from "node:stream";
import { mostFileBytes, sizeSentence } from "../adapters/policy-files/limits.ts";
import type { Pool } from "./create-pool.ts";
import { type ListedFile, listFiles } from "./list-files.ts";
import { type LineTask, parseLine } from "./parse-line.ts";
import { readBounded } from "./read-bounded.ts";
import { readLines } from "./read-lines.ts";
import type { Task, TaskResult } from "./task.ts";
import { type Output, writeResults } from "./write-results.ts";

type World = { readonly pool: Pool; readonly input: Readable; readonly output: Output; readonly jobs: number };
type Names = { readonly file: string; readonly id?: string | number | null };

/** A page of the largest size takes twice its bytes as a JSON string. */
export const mostLineBytes = mostFileBytes * 2;

const joinLine = (names: Names, result: TaskResult, isPretty: boolean): string => {
  if (!result.ok) return JSON.stringify({ ...names, error: result.sentence });
  const line = `${JSON.stringify(names).slice(0, -1)},${result.json.slice(1)}`;
  return isPretty ? JSON.stringify(JSON.parse(line), null, 2) : line;
};

const taskOf = async (file: string, input: Readable): Promise<Task | null> => {
  if (file !== "-") return { kind: "file", path: file };
  const bytes = await readBounded(input, mostFileBytes);
  return bytes === null ? null : { kind: "bytes", bytes };
};

/** Resolves to how many could not be read. */
export const readNamed = async (paths: readonly string[], isPretty: boolean, world: World): Promise<number> => {
  let bad = 0;
  const readOne = async ({ file, sentence }: ListedFile): Promise<string> => {
    const task = sentence === null ? await taskOf(file, world.input) : null;
    const result: TaskResult =
      task === null ? { ok: false, sentence: sentence ?? sizeSentence } : await world.pool.run(task);
    if (!result.ok) bad += 1;
    return joinLine({ file }, result, isPretty);
  };
  await writeResults(listFiles(paths), readOne, world);
  return bad;
};

async function* parseLines(input: Readable): AsyncGenerator<LineTask> {
  for await (const line of readLines(input, mostLineBytes)) if (line?.trim() !== "") yield parseLine(line);
}

/** Resolves to how many could not be read. */
export const readStream = async (world: World): Promise<number> => {
  let bad = 0;
  const readOne = async ({ id, task, sentence }: LineTask): Promise<string> => {
    const result: TaskResult =
      task === null ? { ok: false, sentence: sentence ?? "This line could not be read." } : await world.pool.run(task);
    if (!result.ok) bad += 1;
    return joinLine({ file: "-", id }, result, false);
  };
  await writeResults(parseLines(world.input), readOne, world);
  return bad;
};
