// Deletes what the app wrote besides the key: the store, the log, the window's own files.
import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Places = {
  readonly dataFolder: string;
  /** Of Chromium; it holds nothing of the person, and is in use until the app ends. */
  readonly sessionFolder: string;
};

/** Says at the next start that the window's own files are still to go. */
const mark = "erasing";

const remove = (path: string): boolean => {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
    return true;
  } catch {
    // In use, or no right to: the person is told its name.
    return false;
  }
};

/** `left`: what could not be removed. The window's own files follow at the next start (`finishErasing`). */
export const eraseTraces = ({ dataFolder, sessionFolder }: Places): { removed: string[]; left: string[] } => {
  const places = ["store", "logs", "look.json"]
    .map((name) => join(dataFolder, name))
    .filter((path) => existsSync(path));
  const [removed, left]: [string[], string[]] = [[], []];
  for (const path of places) (remove(path) ? removed : left).push(path);
  try {
    writeFileSync(join(dataFolder, mark), "", { mode: 0o600 });
  } catch {
    left.push(sessionFolder);
  }
  return { removed, left };
};

/** To be called before Chromium opens its files. Does nothing unless everything was erased before. */
export const finishErasing = ({ dataFolder, sessionFolder }: Places): void => {
  if (!existsSync(join(dataFolder, mark))) return;
  // The window wrote down where it stood when it closed after the erasing.
  remove(join(dataFolder, "look.json"));
  for (const name of existsSync(sessionFolder) ? readdirSync(sessionFolder) : []) remove(join(sessionFolder, name));
  remove(join(dataFolder, mark));
};
