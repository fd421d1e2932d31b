// Starts a release build once, and keeps beside its code what V8 has compiled of it when the companies stand in the window and the rooms are built.
import { cp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { _electron, type ElectronApplication } from "@playwright/test";
import { type CodePiece, nameEngine, writeCodePack } from "../../electron/adapters/files/code-pack.ts";
import { take } from "../fixtures/door.ts";
import { makeFilledFolder } from "../fixtures/filled-folder.ts";
import { lowCost, passphrase } from "../fixtures/launch-desk.ts";
import { electronPath } from "./electron-path.mjs";
import { joinCode } from "./pack-code.mjs";

type Recorded = {
  readonly engine: Parameters<typeof nameEngine>[0];
  /** How many were run with the first, before main did anything else. */
  readonly front: number;
  /** In the order in which they came to their ends. */
  readonly pieces: readonly { readonly name: string; readonly compiled: string; readonly isRefused: boolean }[];
};

/** Runs in the app before anything else of it. */
const listen = `
const vm = require("node:vm");
const ran = (globalThis.scriptsOfStart = { front: 0, pieces: [] });
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    this.name = options.filename;
    if (ran.pieces.length === 0) setImmediate(() => (ran.front ||= ran.pieces.length));
  }
  runInThisContext() {
    const piece = super.runInThisContext();
    const { pieces } = ran;
    return { call: (...given) => (piece.call(...given), pieces.push(this)) };
  }
};
require("./first.cjs");
`;

/** A copy, beside it, where it finds its packages. */
const makeListening = async (appFolder: string): Promise<string> => {
  const folder = `${appFolder}.recorded`;
  await rm(folder, { recursive: true, force: true });
  await cp(appFolder, folder, { recursive: true });
  await rename(join(folder, "main.cjs"), join(folder, "first.cjs"));
  await writeFile(join(folder, "main.cjs"), listen);
  return folder;
};

const readRecorded = (app: ElectronApplication): Promise<Recorded> =>
  app.evaluate(() => {
    type Ran = {
      readonly name: string;
      readonly cachedDataRejected?: boolean;
      readonly createCachedData: () => Buffer;
    };
    const { front, pieces } = Reflect.get(globalThis, "scriptsOfStart") as { front: number; pieces: readonly Ran[] };
    const { versions, platform, arch } = process;
    return {
      engine: { versions: { ...versions }, platform, arch },
      front,
      pieces: pieces.map((script) => ({
        name: script.name,
        compiled: script.createCachedData().toString("base64"),
        isRefused: script.cachedDataRejected !== false,
      })),
    };
  });

/** With the data open and a company in the list, as most starts are. */
const startOnce = async (appFolder: string): Promise<Recorded> => {
  const listening = await makeListening(appFolder);
  const dataFolder = await makeFilledFolder(1);
  const found = await electronPath();
  const app = await _electron.launch({
    executablePath: found.executablePath,
    args: [...found.args, `--user-data-dir=${dataFolder}`, "--lang=en", listening],
    env: {
      ...(process.env as Record<string, string>),
      RIGHTSDESK_SCRYPT_COST: String(lowCost.cost),
      RIGHTSDESK_PASSPHRASE: passphrase,
    },
    chromiumSandbox: false,
  });
  try {
    const page = await app.firstWindow();
    await page.waitForSelector(".company-row[aria-busy=false]", { timeout: 120_000 });
    // This is answered once the rooms behind the first picture are loaded, too.
    await take(page, "outbox:status");
    return await readRecorded(app);
  } finally {
    await app.close();
    await rm(dataFolder, { recursive: true });
    await rm(listening, { recursive: true });
  }
};

const joinPieces = async (appFolder: string, { engine, front, pieces: recorded }: Recorded): Promise<void> => {
  const pieces = new Map<string, CodePiece>();
  for (const { name: path, compiled } of recorded) {
    const name = basename(path);
    const source = brotliDecompressSync(await readFile(join(appFolder, "code", `${name}.br`)));
    pieces.set(name, { source, compiled: Buffer.from(compiled, "base64") });
  }
  await joinCode(appFolder, writeCodePack({ engine: nameEngine(engine), front, pieces }), [...pieces.keys()]);
};

/**
 * `appFolder`: as `build` makes it for a release. Every piece that a start has run is put into the one file that a start
 * unpacks. Throws if V8 refuses at the next start what it has compiled at this one: then the cache is none.
 */
export const recordCode = async (appFolder: string): Promise<void> => {
  await joinPieces(appFolder, await startOnce(appFolder));
  const { pieces } = await startOnce(appFolder);
  const refused = pieces.filter(({ isRefused }) => isRefused).map(({ name }) => basename(name));
  if (pieces.length === 0 || refused.length > 0) throw new Error(`V8 takes no compiled code of ${refused.join(", ")}.`);
};
