// Sees to the system libraries that Electron needs on Linux.
import { existsSync } from "node:fs";
import { runQuietly } from "./child.mjs";
import { Stop, say } from "./say.mjs";

/** Debian's packages that Electron loads; where Debian renamed one (64-bit time), either name counts. */
const ELECTRON_PACKAGES = [
  "libgtk-3-0",
  "libnss3",
  "libasound2",
  "libgbm1",
  "libxss1",
  "libxtst6",
  "libatk-bridge2.0-0",
  "libdrm2",
  "libnotify4",
  "libsecret-1-0",
];
const DISPLAY_PACKAGES = ["xvfb", "xauth"];

/** The packages that are missing, from the set of installed names. */
export function missingPackages({ installed, needsDisplay }) {
  const wanted = needsDisplay ? [...ELECTRON_PACKAGES, ...DISPLAY_PACKAGES] : ELECTRON_PACKAGES;
  return wanted.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

/**
 * What to tell of what is still missing: `enough`, or `ask` with the one sentence that holds the exact command.
 * `mustStop` says whether Electron cannot start without it.
 */
export function judgeLibraries({ missing, hasApt, unresolved, needsDisplay, hasXvfb }) {
  const noDisplay = needsDisplay && !hasXvfb;
  const mustStop = noDisplay || unresolved.length > 0;
  if (!hasApt) {
    if (!mustStop) return { kind: "enough" };
    const what = [...unresolved, ...(noDisplay ? ["Xvfb (there is no display)"] : [])].join(", ");
    return {
      kind: "ask",
      mustStop,
      sentence: `Install with your system's package manager, then run this again: ${what}.`,
    };
  }
  if (missing.length === 0) return { kind: "enough" };
  return {
    kind: "ask",
    mustStop,
    sentence: `System libraries are missing; get them with: sudo apt-get install ${missing.join(" ")}`,
  };
}

/** Gets what is missing, as root on Debian-like systems. Does nothing elsewhere. */
export async function ensureLibraries({ needsDisplay }) {
  if (process.platform !== "linux" || !hasApt() || process.getuid?.() !== 0) return;
  const missing = missingPackages({ installed: await installedPackages(), needsDisplay });
  if (missing.length > 0) await install(missing);
}

/** Says what is still missing, and throws a `Stop` where Electron cannot start without it. */
export async function checkLibraries(executable, { needsDisplay }) {
  if (process.platform !== "linux") return;
  const missing = hasApt() ? missingPackages({ installed: await installedPackages(), needsDisplay }) : [];
  const unresolved = hasApt() && missing.length === 0 ? [] : await unresolvedLibraries(executable);
  const hasXvfb = existsSync("/usr/bin/Xvfb");
  const judgement = judgeLibraries({ missing, hasApt: hasApt(), unresolved, needsDisplay, hasXvfb });
  if (judgement.kind === "enough") return;
  if (judgement.mustStop) throw new Stop(judgement.sentence);
  say(judgement.sentence);
}

const hasApt = () => existsSync("/usr/bin/dpkg-query") && existsSync("/usr/bin/apt-get");

/** dpkg's own placeholders, not ours. */
const FORMAT = "-f=$" + "{db:Status-Status} $" + "{Package}\n";

async function installedPackages() {
  const listed = await runQuietly("dpkg-query", ["-W", FORMAT]);
  const lines = listed.output.split("\n").filter((line) => line.startsWith("installed "));
  return new Set(lines.map((line) => line.slice("installed ".length)));
}

/** Libraries that the loader does not find, as `ldd` lists them; none where there is no `ldd`. */
async function unresolvedLibraries(executable) {
  const listed = await runQuietly("ldd", [executable]);
  return [...listed.output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

async function install(packages) {
  say(`Getting system libraries by apt-get: ${packages.join(" ")}`);
  let names = await namesKnownToApt(packages);
  if (names.includes(undefined)) {
    await apt(["update"]);
    names = await namesKnownToApt(packages);
  }
  const asked = packages.map((name, at) => names[at] ?? name);
  let result = await apt(["install", "-y", "--no-install-recommends", ...asked]);
  if (result.code !== 0) {
    // The lists may be older than what the mirror still holds.
    await apt(["update"]);
    result = await apt(["install", "-y", "--no-install-recommends", ...asked]);
  }
  if (result.code === 0) return;
  const lines = result.output.trim().split("\n");
  const reason = lines.find((line) => line.startsWith("E: ")) ?? lines.at(-1);
  // Not the end: what is missing may be what Electron can do without. `checkLibraries` tells.
  say(`System libraries could not be installed: ${reason}`);
}

async function namesKnownToApt(packages) {
  const both = packages.flatMap((name) => [name, `${name}t64`]);
  const listed = await runQuietly("apt-cache", ["policy", ...both], { env: { ...process.env, LC_ALL: "C" } });
  const candidates = new Map(
    [...listed.output.matchAll(/^(\S+):\n.*\n\s+Candidate: (.*)$/gm)].map((found) => [found[1], found[2]]),
  );
  const known = (name) => (candidates.get(name) ?? "(none)") !== "(none)";
  return packages.map((name) => [name, `${name}t64`].find(known));
}

function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return runQuietly("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3", ...args], { env });
}
