// Measures how fast the reader is, in a process of its own.
import { fork } from "node:child_process";
import { type BenchLine, round } from "./bench-lines.ts";
import type { ReaderSpeed } from "./reader-process.ts";

const askProcess = (): Promise<ReaderSpeed> =>
  new Promise((resolve, reject) => {
    const child = fork(new URL("./reader-process.mjs", import.meta.url));
    child.once("message", (speed) => resolve(speed as ReaderSpeed));
    child.once("error", reject);
    // after its message that says nothing any more
    child.once("exit", (code) => reject(new Error(`The process that measures the reader ended with ${code}.`)));
  });

/** Policies a second and core, and, where the plain patterns are here, our time over theirs. */
export const measureReader = async (): Promise<Record<string, BenchLine>> => {
  const { perSecond, vsRegex, runs } = await askProcess();
  const speed: BenchLine = { value: round(perSecond), unit: "policies/s", runs };
  if (vsRegex === null) return { "reader.perSecondPerCore": speed };
  return { "reader.perSecondPerCore": speed, "reader.vsRegex": { value: round(vsRegex), unit: "times", runs } };
};
