// `npm run seeds`: derives the bundled companies from their policies by the reader, and says what changed.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { type DerivedSeed, deriveSeed } from "../../electron/core/companies/derive-seed.ts";
import { extractPolicy } from "../../electron/core/policy/extract-policy.ts";
import { readPlainText } from "../../electron/core/policy/read-plain-text.ts";
import { CompanySeed, Slug } from "../../electron/shared/company.ts";
import { root } from "../runtime/places.mjs";
import { listChanges } from "./list-changes.ts";

const policies = resolve(root, "..", "shared", "policies");
const seeds = join(root, "seeds", "companies");

/** As the project's other JSON files; spaces that cannot be seen are written as their code. */
const format = (seed: CompanySeed, file: string): string => {
  // the formatter keeps an object on one line where it finds it there
  const inLine = JSON.stringify(seed, null, 2).replace(
    /\{\s*("quote": .*)\s+("start": \d+,)\s+("end": \d+)\s+\}/g,
    "{ $1 $2 $3 }",
  );
  const text = inLine.replace(
    /[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u2060\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const biome = createRequire(join(root, "package.json")).resolve("@biomejs/biome/bin/biome");
  return execFileSync(process.execPath, [biome, "format", `--stdin-file-path=${file}`], {
    input: text,
    encoding: "utf8",
    cwd: root,
  });
};

const readSeed = async (file: string): Promise<{ text: string; seed: CompanySeed | null }> => {
  if (!existsSync(file)) return { text: "", seed: null };
  const text = await readFile(file, "utf8");
  return { text, seed: CompanySeed.parse(JSON.parse(text)) };
};

const derive = async (slug: Slug, checkedOn: CompanySeed["checkedOn"]): Promise<DerivedSeed> => {
  const bytes = await readFile(join(policies, `${slug}.txt`));
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return deriveSeed(extractPolicy(readPlainText(text)), { text, sha256, slug, checkedOn });
};

/** What a person reads of one file; `isBad` where no seed could be made. */
const write = async (slug: Slug): Promise<{ readonly lines: readonly string[]; readonly isBad: boolean }> => {
  const file = join(seeds, `${slug}.json`);
  const name = relative(root, file);
  const old = await readSeed(file);
  const derived = await derive(slug, old.seed?.checkedOn ?? null);
  if (!derived.ok) return { lines: [`${name}: not written, ${derived.because}.`], isBad: true };
  // the app itself reads seeds with this schema
  const text = format(CompanySeed.parse(derived.seed), file);
  if (text === old.text) return { lines: [`${name}: as it was.`], isBad: false };
  await writeFile(file, text);
  if (old.seed === null)
    return { lines: [`${name}: new. Hold it against the policy, then write that day into checkedOn.`], isBad: false };
  const changes = listChanges(old.seed, derived.seed);
  const what = changes.length === 0 ? "formatted anew" : `${changes.length} changed`;
  return { lines: [`${name}: ${what}.`, ...changes.map((change) => `  ${change}`)], isBad: false };
};

const run = async (): Promise<number> => {
  if (!existsSync(policies)) {
    process.stderr.write(
      "There is no folder ../shared/policies beside this repository, so the bundled companies stay as they are.\n",
    );
    return 1;
  }
  const files = (await readdir(policies)).filter((name) => name.endsWith(".txt")).sort();
  let bad = 0;
  for (const file of files) {
    const { lines, isBad } = await write(Slug.parse(file.replace(/\.txt$/, "")));
    process.stdout.write(`${lines.join("\n")}\n`);
    if (isBad) bad += 1;
  }
  return bad > 0 ? 1 : 0;
};

process.exitCode = await run();
