// `npm run bench:start`: the start and the idle memory of the app against those of a bare Electron window, and how big the app is without Electron.
import { readFileSync, rmSync } from "node:fs";
import { loadavg } from "node:os";
import path from "node:path";
import { _electron, type ElectronApplication } from "@playwright/test";
import { makeFilledFolder } from "../fixtures/filled-folder.ts";
import { makeDataFolder, passphrase } from "../fixtures/launch-desk.ts";
import { listFamily } from "../fixtures/look-at-process.ts";
import { electronPath } from "../runtime/electron-path.mjs";
import { findPackedElectron } from "../runtime/find-packed-electron.ts";
import { makePackages } from "../runtime/make-packages.ts";
import { root } from "../runtime/places.mjs";
import { type BenchLine, judgeLine, median, round } from "./bench-lines.ts";
import { keepLines } from "./keep-lines.ts";
import { formatTable } from "./print-table.ts";

const runs = 9;
const say = (line: string) => process.stderr.write(`${line}\n`);
const bareApp = path.join(root, "e2e", "bench", "bare");
/** As it is packed, and not as the tests have it. */
const releasedApp = path.join(root, "out", "package", "app");

type Started = { readonly ms: number; readonly kb: number };

/** Proportional: what several processes share counts once. */
const memoryOf = (pid: number): number =>
  listFamily(pid)
    .map((one) => /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${one.pid}/smaps_rollup`, "utf8"))?.[1])
    .reduce((sum, kb) => sum + Number(kb ?? 0), 0);

/** Once it has not grown or shrunk by a hundredth for a while. */
const idleMemory = async (app: ElectronApplication): Promise<number> => {
  const pid = app.process().pid ?? 0;
  let last = memoryOf(pid);
  for (let calm = 0; calm < 4; ) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = memoryOf(pid);
    calm = Math.abs(now - last) < last / 100 ? calm + 1 : 0;
    last = now;
  }
  return last;
};

/** From the start of the process to the text in sight. */
const start = async (appFolder: string, dataFolder: string, text: string): Promise<Started> => {
  const found = await electronPath();
  const at = performance.now();
  const app = await _electron.launch({
    executablePath: found.executablePath,
    args: [...found.args, `--user-data-dir=${dataFolder}`, "--lang=en", appFolder],
    // The keyring of a person opens the store without a passphrase and its cost, which is made to be slow.
    env: {
      ...(process.env as Record<string, string>),
      RIGHTSDESK_SCRYPT_COST: "1024",
      RIGHTSDESK_PASSPHRASE: passphrase,
    },
    chromiumSandbox: false,
  });
  const page = await app.firstWindow();
  // Playwright's own waiting looks again after up to half a second.
  await page.waitForFunction((wanted) => document.body?.textContent?.includes(wanted), text, { polling: 5 });
  const ms = performance.now() - at;
  const kb = await idleMemory(app);
  await app.close();
  return { ms, kb };
};

/** Ours and the bare window by turns, so that a slow hour of the machine is one for both. */
type Pair = { readonly ours: Started; readonly bare: Started };

const measurePairs = async (): Promise<Pair[]> => {
  const filled = await makeFilledFolder(5);
  const bareFolder = makeDataFolder();
  const pairs: Pair[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const ours = await start(releasedApp, filled, "Komet Sales");
    pairs.push({ ours, bare: await start(bareApp, bareFolder, "One line of text") });
  }
  rmSync(filled, { recursive: true });
  rmSync(bareFolder, { recursive: true });
  // The first of each found nothing in the system's cache.
  return pairs.slice(1);
};

say(`The load of this machine is ${loadavg().map(round).join(", ")}.`);
const { unpacked } = await makePackages(await findPackedElectron());
const pairs = await measurePairs();
const list = (pick: (pair: Pair) => number) => pairs.map((pair) => Math.round(pick(pair))).join(" ");
say(`To the companies, ms: ${list(({ ours }) => ours.ms)}; a bare window: ${list(({ bare }) => bare.ms)}`);
say(`Memory at rest, MB: ${list(({ ours }) => ours.kb / 1024)}; a bare window: ${list(({ bare }) => bare.kb / 1024)}`);
const lines: Record<string, BenchLine> = {
  "start.vsBare": { value: round(median(pairs.map(({ ours, bare }) => ours.ms / bare.ms))), unit: "times", runs },
  "memory.vsBare": { value: round(median(pairs.map(({ ours, bare }) => ours.kb / bare.kb))), unit: "times", runs },
  "package.mb": { value: round(unpacked.appBytes / 1e6), unit: "MB", runs: 1 },
};
await keepLines(lines);
const rows = Object.entries(lines).map(([name, line]) => [name, String(line.value), line.unit, judgeLine(name, line)]);
process.stdout.write(`${formatTable([["", "value", "unit", ""], ...rows])}\n`);
