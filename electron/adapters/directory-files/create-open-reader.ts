// Reads files of companies right where it is called: what the thread runs, and what tests run without one.
import { fail, type Result, succeed } from "../../shared/result.ts";
import { DirectoryProblem } from "./directory-problem.ts";
import type { DirectoryReader } from "./directory-reader.ts";
import { lookAtDirectory } from "./look-at-directory.ts";
import { readDirectory } from "./read-directory.ts";

const orFail = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DirectoryProblem)) throw error;
    return fail(error.code, "The file cannot be read.");
  }
};

export const createOpenReader = (): DirectoryReader => ({
  look: (file) => orFail(async () => succeed(await lookAtDirectory(file))),
  read: (plan, take, signal) =>
    orFail(async () => {
      for await (const batch of readDirectory(plan)) {
        if (signal.aborted) break;
        await take(batch);
      }
      return succeed(null);
    }),
});
