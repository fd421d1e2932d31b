// Where things stand: the repository, and the folders in which what was fetched is kept.
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The built app. */
export const appFolder = join(root, "out", "app");

/** Folders in which fetched things may be kept, best first; the second one serves where the first is read-only. */
export function cacheFolders(env = process.env, home = homedir()) {
  const userCache = env.XDG_CACHE_HOME || join(home, ".cache");
  return [join(userCache, "rightsdesk"), join(root, "out", "cache")];
}
