// Reads the first page and what it names while Chromium starts, so that main answers the window at its first questions.
import path from "node:path";
import { readPacked, readPackedSync } from "./adapters/files/read-packed.ts";
import { resolveFile, startUrl } from "./window/app-protocol.ts";
import { listNamed } from "./window/serve-files.ts";

type ReadFile = (file: string) => Promise<Buffer>;

/** Each file that was read ahead is handed out once; all others, and a page that is loaded again, are read when asked for. */
export const readPageAhead = (root: string): ReadFile => {
  const ahead = new Map<string, Promise<Buffer>>();
  const begin = (address: string, read: ReadFile): void => {
    const file = resolveFile(path.resolve(root), address);
    if (file === null) return;
    const bytes = read(file);
    // Whoever asks for it hears it.
    bytes.catch(() => undefined);
    ahead.set(file, bytes);
  };
  const beginPage: ReadFile = async (file) => {
    // At once: before the app is ready main is told of nothing that it waits for.
    const page = readPackedSync(file);
    for (const address of listNamed(page.toString("utf8"))) begin(address, readPacked);
    return page;
  };
  begin(startUrl, beginPage);
  return (file) => {
    const found = ahead.get(file);
    ahead.delete(file);
    return found ?? readPacked(file);
  };
};
