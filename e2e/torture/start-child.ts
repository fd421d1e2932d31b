// Starts the process under torture, hears what it says, and kills it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { FromChild, ToChild } from "./child-words.ts";

export type Child = ReturnType<typeof startChild>;

/** `script`: queue-child.ts, bundled. */
export const startChild = ({
  script,
  folder,
  port,
}: {
  readonly script: string;
  readonly folder: string;
  readonly port: number;
}) => {
  const child = spawn(process.execPath, ["--enable-source-maps", script, folder, String(port)], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const gone = once(child, "close");
  let complaint = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  // A word to a process that has just died is no fault.
  child.stdin.on("error", () => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();

  const next = async (): Promise<FromChild | null> => {
    const { value, done } = await lines.next();
    return done === true ? null : (JSON.parse(value) as FromChild);
  };
  return {
    /** What it says next; null when it has gone. */
    next,
    tell: (word: ToChild): void => void child.stdin.write(`${JSON.stringify(word)}\n`),
    /** SIGKILL: nothing of it runs any more when this resolves. False if it was gone before. */
    kill: async (): Promise<boolean> => {
      child.kill("SIGKILL");
      await gone;
      return child.signalCode === "SIGKILL";
    },
    /** Its orderly end; throws what it complained of if that was none. */
    end: async (): Promise<void> => {
      child.stdin.end(`${JSON.stringify({ does: "end" } satisfies ToChild)}\n`);
      await gone;
      if (child.exitCode !== 0) throw new Error(`It did not end in order:\n${complaint}`);
    },
    /** Resolves when nothing of it runs any more. Throws what it complained of if it broke by itself. */
    gone: async (): Promise<void> => {
      await gone;
      if (child.signalCode === null && child.exitCode !== 0) throw new Error(`It broke:\n${complaint}`);
    },
  };
};
