// How the scripts speak: one plain line a step, and one sentence when they cannot go on.

import { endTogether } from "./child.mjs";

/** Prints one line that tells the person what is being done. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** A reason to stop that the person can act on: printed as its one sentence, without a stack trace. */
export class Stop extends Error {
  /** @override */
  name = "Stop";
}

/** Runs a script to its exit code; a `Stop` becomes its sentence and exit code 1, anything else is a bug and keeps its trace. */
export async function runScript(script) {
  endTogether();
  try {
    process.exitCode = await script();
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(error instanceof Stop ? `${error.message}\n` : `${error.stack}\n`);
  }
}
