// Reads files of companies right where it is called: what the thread runs, and what tests run without one.
import { fail, type Result, succeed } from "../../shared/result.ts";
import { DirectoryProblem } from "./directory-problem.ts";
import type { DirectoryFile, DirectoryReader } from "./directory-reader.ts";
import { lookAtDirectory } from "./look-at-directory.ts";
import { readDirectory } from "./read-directory.ts";
import { toUtf8 } from "./to-utf-8.ts";

const orFail = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DirectoryProblem)) throw error;
    return fail(error.code, "The file cannot be read.");
  }
};

const readable = (file: DirectoryFile): DirectoryFile =>
  "bytes" in file ? { bytes: toUtf8(file.bytes, file.charset ?? null) } : file;

export const createOpenReader = (): DirectoryReader => ({
  look: (file) => orFail(async () => succeed(await lookAtDirectory(readable(file)))),
  read: (plan, take, signal) =>
    orFail(async () => {
      for await (const batch of readDirectory({ ...plan, file: readable(plan.file) })) {
        if (signal.aborted) break;
        await take(batch);
      }
      return succeed(null);
    }),
});
