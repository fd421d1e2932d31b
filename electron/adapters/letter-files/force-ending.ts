// Sees to it that a file has the ending of what is in it, without writing over a file that nobody was asked about.
import { lstat } from "node:fs/promises";
import path from "node:path";

const exists = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );

/**
 * `picked` as it is if it ends with `.${ending}` in any case: the dialog has asked before writing over it. Else with the
 * ending added, and with a number if there is such a file already.
 */
export const forceEnding = async (picked: string, ending: string): Promise<string> => {
  if (path.extname(picked).toLowerCase() === `.${ending}`) return picked;
  for (let copy = 1; ; copy += 1) {
    const file = `${picked}${copy === 1 ? "" : ` (${copy})`}.${ending}`;
    if (!(await exists(file))) return file;
  }
};
