// Makes a folder that only this person can look into.
import { chmodSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

// Not by `recursive`: where the system refuses with "no such file" although the parent is there (/proc), Node 20 tries
// for ever.
const makeWithParents = (folder: string): void => {
  const there = statSync(folder, { throwIfNoEntry: false });
  if (there?.isDirectory()) return;
  if (there === undefined) makeWithParents(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
};

/** Makes what is missing and closes what is there. Throws the file system's error, also if a file is in the way. */
export const makePrivateFolder = (folder: string): void => {
  makeWithParents(folder);
  if (process.platform !== "win32") chmodSync(folder, 0o700);
};
