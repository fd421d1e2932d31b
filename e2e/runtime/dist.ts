// `npm run dist`: packs the app for this system into out/dist.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { makePackages } from "./make-packages.ts";
import { root } from "./places.mjs";
import { prepareElectron } from "./prepare.mjs";
import { runScript, Stop, say } from "./say.mjs";

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

async function readVersion(folder: string): Promise<string> {
  try {
    return (await readFile(join(folder, "version"), "utf8")).trim().replace(/^v/, "");
  } catch (cause) {
    throw new Stop(`${folder} holds no file "version", so this Electron cannot be packed.`, { cause });
  }
}

async function readPinnedVersion(): Promise<string> {
  const text = await readFile(join(root, "node_modules", "electron", "package.json"), "utf8");
  return JSON.parse(text).version;
}

await runScript(async () => {
  const { executable, folder } = await prepareElectron();
  const electron = { executable, folder, version: await readVersion(folder), pinned: await readPinnedVersion() };
  const made = await makePackages(electron);
  if (made.testRuntime) {
    say(
      `Built on Electron ${electron.version}, not ${electron.pinned}: marked as carrying the TEST runtime; not for release.`,
    );
  }
  for (const { path, bytes } of made.files) say(`${path}  ${inMegabytes(bytes)}`);
  const { appBytes, allBytes } = made.unpacked;
  say(`Unpacked ${inMegabytes(allBytes)}; of that the app without its runtime ${inMegabytes(appBytes)}.`);
  return 0;
});
