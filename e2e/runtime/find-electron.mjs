// Decides which Electron to run, from facts alone; nothing here looks at the disk or the network.
import { dirname, join } from "node:path";

/** The executable inside an unpacked Electron folder, by operating system. */
export function executableIn(folder, platform) {
  if (platform === "darwin") return join(folder, "Electron.app", "Contents", "MacOS", "Electron");
  return join(folder, platform === "win32" ? "electron.exe" : "electron");
}

/** What a person can do where no Electron is here and none can be fetched. */
export const NO_ELECTRON =
  "There is no Electron here and none could be fetched: connect to the internet once and run this again, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.";

/**
 * The Electron to run, by the fixed order: the person's own, the installed one, else what may be fetched.
 *
 * Facts: `platform`, `arch`, `override` (ELECTRON_OVERRIDE_DIST_PATH), `official` (node_modules/electron/dist),
 * `officialWhole` (false while an installer was interrupted), `carried` (the cached test runtime or undefined),
 * `exists(path)`.
 *
 * Answers `{ kind: "use", executable, folder, source }`, `{ kind: "fetch", from }` with the sources to try in order,
 * or `{ kind: "stop", sentence }`.
 * @returns {{ kind: "use", executable: string, folder: string, source: "override" | "official" | "carried" } | { kind: "fetch", from: string[] } | { kind: "stop", sentence: string }}
 */
export function chooseElectron(facts) {
  if (facts.override) {
    const executable = executableIn(facts.override, facts.platform);
    if (facts.exists(executable)) return { kind: "use", executable, folder: facts.override, source: "override" };
    const sentence = `ELECTRON_OVERRIDE_DIST_PATH points to ${facts.override}, but there is no Electron in it: correct it or unset it.`;
    return { kind: "stop", sentence };
  }
  const official = executableIn(facts.official, facts.platform);
  if (facts.officialWhole && facts.exists(official)) {
    return { kind: "use", executable: official, folder: facts.official, source: "official" };
  }
  if (facts.carried !== undefined) {
    return { kind: "use", executable: facts.carried, folder: dirname(facts.carried), source: "carried" };
  }
  return { kind: "fetch", from: canRunCarried(facts) ? ["official", "carried"] : ["official"] };
}

/** The registry carries a runtime for Linux on x64 alone. */
export function canRunCarried({ platform, arch }) {
  return platform === "linux" && arch === "x64";
}

/** How long the official installer may take: short where something else can serve, else as a slow line needs. */
export function installerLimitMs(machine) {
  return canRunCarried(machine) ? 60_000 : 15 * 60_000;
}

/** Root cannot use Chromium's sandbox on Linux; only these scripts ever switch it off. */
export function sandboxArgs({ platform, uid }) {
  return platform === "linux" && uid === 0 ? ["--no-sandbox"] : [];
}
