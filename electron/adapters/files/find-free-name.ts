// Finds a name that nothing has yet, so that nobody's file is written over unasked.
import { lstat } from "node:fs/promises";

const isThere = (place: string): Promise<boolean> =>
  lstat(place).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );

/** `findFreeName("/a/case", ".zip")` is `/a/case.zip`, or `/a/case (2).zip` if that is there. Throws the file system's error. */
export const findFreeName = async (stem: string, ending: string): Promise<string> => {
  for (let number = 1; ; number += 1) {
    const place = `${stem}${number === 1 ? "" : ` (${number})`}${ending}`;
    if (!(await isThere(place))) return place;
  }
};
