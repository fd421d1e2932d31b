// Reads policies in the terminal, without a window: one JSON object a policy out.
import { availableParallelism } from "node:os";
import { createPool } from "./cli/create-pool.ts";
import { openOutput } from "./cli/open-output.ts";
import { help, parseArguments } from "./cli/parse-arguments.ts";
import { readNamed, readStream } from "./cli/read-policies.ts";

/** Far more than the longest policy takes; a file that takes longer is made to. */
const limitMs = 10_000;
const memoryMb = 1024;

const run = async (): Promise<number> => {
  const isTerminal = process.stdout.isTTY === true;
  const wanted = parseArguments(process.argv.slice(2), { processors: availableParallelism(), isTerminal });
  if (wanted.kind === "help") {
    process.stdout.write(help);
    return 0;
  }
  if (wanted.kind === "wrong") {
    process.stderr.write(`${wanted.sentence}\n\n${help}`);
    return 2;
  }
  const { jobs } = wanted;
  // the build puts the worker beside this file
  const pool = createPool({ script: new URL("./worker.mjs", import.meta.url), jobs, limitMs, memoryMb });
  const output = openOutput(process.stdout, () => process.exit(0));
  const world = { pool, input: process.stdin, output, jobs };
  const bad =
    wanted.kind === "stream" ? await readStream(world) : await readNamed(wanted.paths, wanted.isPretty, world);
  await pool.close();
  return bad > 0 ? 1 : 0;
};

process.exitCode = await run();
