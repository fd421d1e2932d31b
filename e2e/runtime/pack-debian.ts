// Makes a .deb of an unpacked app without downloading tools, marked as carrying the test runtime.
import { chmod, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Configuration } from "electron-builder";
import debian from "electron-installer-debian";
import { runQuietly } from "./child.mjs";
import type { PackedElectron } from "./make-packages.ts";
import { root } from "./places.mjs";
import { Stop } from "./say.mjs";

const ARCHITECTURES: Readonly<Record<string, string>> = { x64: "amd64", arm64: "arm64", arm: "armhf" };
const ICONS = join(root, "electron", "icons");

type Job = {
  readonly config: Configuration;
  readonly folder: string;
  readonly out: string;
  readonly electron: PackedElectron;
};

/** The lines of a desktop entry, from electron-builder.yml. */
function writeDesktopEntry({ linux }: Configuration): string {
  const entry = {
    Type: "Application",
    Exec: "rightsdesk",
    Icon: "rightsdesk",
    Terminal: "false",
    Categories: `${linux?.category};`,
    StartupWMClass: "rightsdesk",
    ...linux?.desktop?.entry,
  };
  const lines = Object.entries(entry).map(([key, value]) => `${key}=${value}`);
  return `[Desktop Entry]\n${lines.join("\n")}\n`;
}

/** Modes as Debian wants them, whatever the umask of the person who packs; the sandbox helper belongs to root. */
async function settleModes(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    if (!entry.isFile()) continue;
    const { mode } = await stat(path);
    const settled = (mode & 0o111) === 0 ? 0o644 : 0o755;
    await chmod(path, entry.name === "chrome-sandbox" ? 0o4755 : settled);
  }
}

class RightsdeskPackage extends debian.Installer {
  readonly #job: Job;

  constructor(job: Job, options: debian.Options) {
    super(options);
    this.#job = job;
  }

  /** No maintainer scripts: nothing of ours runs at removal, so nothing can touch what the person keeps. */
  override get contentFunctions(): string[] {
    const wanted = ["copyApplication", "copyLinuxIcons", "createBinarySymlink", "createControl"];
    return [...wanted, "createCopyright", "createDesktopFile"];
  }

  override async createDesktopFile(): Promise<void> {
    const folder = join(this.stagingDir, "usr", "share", "applications");
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "rightsdesk.desktop"), writeDesktopEntry(this.#job.config));
  }

  override async copyLicense(copyrightFile: string): Promise<void> {
    const ours = await readFile(join(root, "LICENSE"), "utf8");
    const theirs = "Electron, Chromium and the packages inside: see the LICENSE files in /usr/lib/rightsdesk.";
    await writeFile(copyrightFile, `${ours}\n${theirs}\n`);
  }
}

/** The package's own facts; a version with `~` sorts before the release that will replace it. */
async function describePackage({ folder, out, electron }: Job): Promise<debian.Options> {
  const about = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const sizes = (await readdir(ICONS)).filter((name) => name.endsWith(".png")).map((name) => name.slice(0, -4));
  const arch = ARCHITECTURES[process.arch];
  if (arch === undefined) throw new Stop(`Debian has no name for this processor (${process.arch}).`);
  const warning = `built on the TEST runtime Electron ${electron.version}; not for release`;
  return {
    src: folder,
    dest: out,
    name: "rightsdesk",
    bin: "rightsdesk",
    version: `${about.version}~testruntime`,
    arch,
    section: "misc",
    maintainer: about.author,
    description: `letters about your data (TEST runtime ${electron.version}; not for release)`,
    productDescription: `${about.description}\n\nThis package was ${warning}.`,
    icon: Object.fromEntries([
      ...sizes.map((size) => [size, join(ICONS, `${size}.png`)] as const),
      ["scalable", join(ICONS, "icon.svg")],
    ]),
    logger: () => undefined,
  };
}

/** Resolves to the path of the .deb. */
export async function packDebian(job: Job): Promise<string> {
  const options = await describePackage(job);
  const installer = new RightsdeskPackage(job, options);
  await installer.generateDefaults();
  installer.generateOptions();
  const { depends } = job.config.deb ?? {};
  Object.assign(installer.options, { depends, recommends: [], suggests: [], enhances: [] });
  await installer.createStagingDir();
  await installer.createContents();
  await settleModes(installer.stagingDir);
  const version = options.version.replace("~", "+");
  const file = join(job.out, `rightsdesk_${version}_${options.arch}.deb`);
  const how = ["--root-owner-group", "-Zzstd", "-z3"];
  const result = await runQuietly("dpkg-deb", [...how, "--build", installer.stagingDir, file]);
  if (result.code !== 0)
    throw new Stop(`The .deb could not be made; it needs Debian's dpkg-deb: ${result.output.trim()}.`);
  return file;
}
