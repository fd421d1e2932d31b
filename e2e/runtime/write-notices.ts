// Gathers the licences of the packages that are part of the app into one text file.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { forElectron } from "./for-electron.mjs";
import { root } from "./places.mjs";

const MODULES = join(root, "node_modules");
const LICENCE_FILE = /^(licen[sc]e|copying|notice)/i;
/** Not in the app itself, but the public holidays of seeds/holidays come out of it. */
const DATA_FROM = ["date-holidays"];
const HEAD =
  "Rightsdesk contains these packages. The licences of Electron and Chromium are in the files beside this one.";

/** Names of the packages that end up in main, preload, the window and the one that reads policies: found by the same walk that bundles them. */
async function listBundled(): Promise<string[]> {
  const page = await readFile(join(root, "renderer", "index.html"), "utf8");
  const script = /<script[^>]*type="module"[^>]*src="([^"]+)"/.exec(page)?.[1];
  if (script === undefined) throw new Error("renderer/index.html names no module script");
  const { metafile } = await build({
    entryPoints: [
      join("electron", "main.ts"),
      join("electron", "board.ts"),
      join("electron", "company-list.ts"),
      join("electron", "directory-reader.ts"),
      join("electron", "preload.ts"),
      join("electron", "reader.ts"),
      join("renderer", script),
    ],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    outdir: "out",
    external: forElectron.external,
    // The app carries the stand-ins, not the packages.
    alias: forElectron.alias,
    logLevel: "silent",
  });
  const names = Object.keys(metafile.inputs).map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return names.filter((name) => name !== undefined);
}

/** The store's library lies beside the bundle: it and all that it needs, as far as this system has it. */
async function listBeside(name: string, found = new Set<string>()): Promise<Set<string>> {
  const about = await readAbout(name);
  if (about === undefined || found.has(name) || name.endsWith("-musl")) return found;
  found.add(name);
  for (const next of Object.keys({ ...about.dependencies, ...about.optionalDependencies }))
    await listBeside(next, found);
  return found;
}

type About = {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
};

async function readAbout(name: string): Promise<About | undefined> {
  const text = await readFile(join(MODULES, name, "package.json"), "utf8").catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

/** What of a licence comes after its last line with a copyright, and is the same to the word in many packages. */
function splitTerms(text: string): readonly [owners: string, terms: string] {
  const lines = text.trim().split("\n");
  const last = lines.findLastIndex((line) => /^\W*(copyright\b|\(c\))/i.test(line));
  return [
    lines.slice(0, last + 1).join("\n"),
    lines
      .slice(last + 1)
      .join("\n")
      .trim(),
  ];
}

/** Writes the same terms once; `written` holds whose they were first. */
function writeOnce(text: string, name: string, written: Map<string, string>): string {
  const [owners, terms] = splitTerms(text);
  const words = terms.replace(/\s+/g, " ");
  const first = written.get(words);
  if (first === undefined) written.set(words, name);
  const isWorthIt = first !== undefined && words.length > 200;
  return `${owners}\n\n${isWorthIt ? `(The terms are the same, word for word, as those of ${first} above.)` : terms}`.trim();
}

async function writeEntry(name: string, written: Map<string, string>): Promise<string> {
  const about = await readAbout(name);
  if (about?.license === undefined) throw new Error(`The package ${name} names no licence and cannot be passed on.`);
  const files = (await readdir(join(MODULES, name))).filter((file) => LICENCE_FILE.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(MODULES, name, file), "utf8")));
  const body =
    texts.length > 0
      ? texts.map((text) => writeOnce(text, name, written)).join("\n\n")
      : "(It brings no licence text of its own.)";
  return `${"-".repeat(80)}\n${name} ${about.version} (${about.license})\n\n${body}\n`;
}

/** Writes the licences of every bundled package, of the native library and of bundled data into `file`; throws where one names none. */
export async function writeNotices(file: string): Promise<void> {
  const names = [...new Set([...(await listBundled()), ...(await listBeside("libsql")), ...DATA_FROM])].sort();
  const written = new Map<string, string>();
  const entries: string[] = [];
  // One after the other: a reference points to what stands above it.
  for (const name of names) entries.push(await writeEntry(name, written));
  await writeFile(file, `${HEAD}\n\n${entries.join("\n")}`);
}
