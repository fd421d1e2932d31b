// `npm run dist`: packs the app for this system into out/dist.
import { findPackedElectron } from "./find-packed-electron.ts";
import { makePackages } from "./make-packages.ts";
import { runScript, say } from "./say.mjs";

const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

await runScript(async () => {
  const electron = await findPackedElectron();
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
