// Measures an unpacked app: how big it is and how much of that is ours rather than Electron's.
import { readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";

/** The app inside an unpacked Electron folder: its archive, its native libraries and our licences. */
const OURS = /^(resources[/\\]app\.asar([/\\.]|$)|LICENSE\.rightsdesk|LICENSES\.packages)/;

/** Bytes of all files under the folder, and of those that are the app's own. */
export async function measureFolder(folder: string): Promise<{ allBytes: number; appBytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let allBytes = 0;
  let appBytes = 0;
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size } = await stat(path);
    allBytes += size;
    if (OURS.test(relative(folder, path))) appBytes += size;
  }
  return { allBytes, appBytes };
}
