// Runs main's code as a package has it: packed, the pieces that every start needs in one file with what V8 compiled of them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import vm from "node:vm";
import { brotliDecompress, brotliDecompressSync } from "node:zlib";
import { type CodePack, type CodePiece, nameEngine, readCodePack } from "./adapters/files/code-pack.ts";
import { packedEnding } from "./adapters/files/read-packed.ts";

const unpack = promisify(brotliDecompress);

const codeFolder = "code";
const startFile = `start${packedEnding}`;

let pack: CodePack | null = null;

const isAbsent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === "ENOENT";

/** More than all pieces of a start take: in smaller portions each would wait for its turn of main. */
const chunkSize = 8 * 1024 * 1024;

/** Unpacks the pieces of a start by a thread of the system's, while Chromium starts. An app that is not packed has none. */
export const unpackCode = async (appFolder: string): Promise<void> => {
  try {
    pack = readCodePack(await unpack(readFileSync(path.join(appFolder, codeFolder, startFile)), { chunkSize }));
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
};

/**
 * Runs what comes before the first picture piece by piece: what the window asks meanwhile waits for one of them, not for all.
 * Whoever loads the code afterwards has it at once.
 */
export const runFront = async (appFolder: string): Promise<void> => {
  if (pack === null) return;
  const load = createRequire(path.join(appFolder, "main.cjs"));
  for (const name of [...pack.pieces.keys()].slice(0, pack.front)) {
    load(`./${name}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
};

const unpackNow = (folder: string, name: string): Buffer => brotliDecompressSync(readFileSync(path.join(folder, name)));

const findPiece = (folder: string, name: string): CodePiece => {
  const ready = pack?.pieces.get(name);
  if (ready !== undefined) return ready;
  try {
    return { source: unpackNow(folder, name + packedEnding), compiled: Buffer.alloc(0) };
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
  // A thread has nothing unpacked for it.
  pack ??= readCodePack(unpackNow(folder, startFile));
  const found = pack.pieces.get(name);
  if (found === undefined) throw new Error(`There is no code called ${name}.`);
  return found;
};

/** What stands in a packed piece's place calls this: the piece becomes that module. V8 refuses what was compiled of other code, or by other flags. */
export const run = (module: NodeJS.Module, require: NodeJS.Require): void => {
  const folder = path.dirname(module.filename);
  const name = path.basename(module.filename);
  const { source, compiled } = findPiece(path.join(folder, codeFolder), name);
  // Once run it is not asked for again.
  pack?.pieces.delete(name);
  const isOurs = compiled.length > 0 && pack?.engine === nameEngine(process);
  const script = new vm.Script(
    `(function (exports, require, module, __filename, __dirname) {${source.toString("utf8")}\n})`,
    {
      // V8 keeps it with what it has compiled, and where a package was made is nobody's business.
      filename: name,
      ...(isOurs && { cachedData: compiled }),
    },
  );
  script.runInThisContext().call(module.exports, module.exports, require, module, module.filename, folder);
};
