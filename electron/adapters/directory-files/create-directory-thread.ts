// Reads files of companies in a thread of its own, with a limit to its memory, so that no file ever holds up the app.
import { Worker } from "node:worker_threads";
import { fail, type Result, succeed } from "../../shared/result.ts";
import type {
  DirectoryBatch,
  DirectoryFile,
  DirectoryLook,
  DirectoryPlan,
  DirectoryReader,
} from "./directory-reader.ts";

/** What the thread is started for. */
export type ThreadJob =
  | { readonly verb: "look"; readonly file: DirectoryFile }
  | { readonly verb: "read"; readonly plan: DirectoryPlan };

/** After a batch the thread waits until it is asked for more. */
export type ThreadWord =
  | { readonly kind: "batch"; readonly batch: DirectoryBatch }
  | { readonly kind: "end"; readonly result: Result<DirectoryLook> | Result<null> };

type Needs = {
  /** The built file of the thread. */
  readonly file: string;
  /** Without a word for so long, it is lost in the file. */
  readonly silenceMs?: number;
};

const limits = { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 64 };

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

export const createDirectoryThread = ({ file, silenceMs = 120_000 }: Needs): DirectoryReader => {
  const run = (job: ThreadJob, take: (batch: DirectoryBatch) => void | Promise<void>, signal: AbortSignal) =>
    new Promise<Result<DirectoryLook | null>>((resolve, reject) => {
      const worker = new Worker(file, { workerData: job, resourceLimits: limits });
      let timer: ReturnType<typeof setTimeout>;
      const finish = (settle: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener("abort", stop);
        settle();
        void worker.terminate();
      };
      const stop = () => finish(() => resolve(succeed(null)));
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          finish(() => resolve(fail("directory-took-too-long", "Reading this file took too long.")));
        }, silenceMs);
      };
      wait();
      signal.addEventListener("abort", stop);
      worker.on("message", (word: ThreadWord) => {
        if (signal.aborted) return;
        if (word.kind === "end") return finish(() => resolve(word.result));
        const goOn = async () => {
          await take(word.batch);
          wait();
          worker.postMessage("more");
        };
        goOn().catch((error: unknown) => finish(() => reject(error)));
      });
      worker.on("error", (error) => {
        const lost = () => resolve(fail("directory-too-large", "Reading this file took too much memory."));
        finish(() => (isOutOfMemory(error) ? lost() : reject(error)));
      });
      worker.on("exit", () => finish(() => reject(new Error("The thread that reads directories ended."))));
      if (signal.aborted) stop();
    });
  return {
    look: async (given, signal) => {
      const looked = await run({ verb: "look", file: given }, () => undefined, signal);
      if (!looked.ok) return looked;
      // Stopped before there was an answer.
      return looked.value === null ? fail("reading-stopped", "The reading was stopped.") : succeed(looked.value);
    },
    read: async (plan, take, signal) => {
      const ended = await run({ verb: "read", plan }, take, signal);
      return ended.ok ? succeed(null) : ended;
    },
  };
};
