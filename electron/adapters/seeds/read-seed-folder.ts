// Reads a folder of seed files; one that is not as its schema says stops the build with a sentence that names it.
import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import { describeIssue } from "./describe-issue.ts";

/**
 * Every `<key>.json` of `folder`, parsed, in the order of the file names. `keyOf` names the field that must be the file's
 * name. Throws an Error of one sentence that names file and field, with the reason as `cause`; the folder is named by its
 * last part alone, since the whole path may hold the name of the person.
 */
export function readSeedFolder<S extends z.ZodType, K extends string & keyof z.output<S>>(
  folder: string,
  schema: S,
  keyOf: K,
): ReadonlyMap<z.output<S>[K], z.output<S>> {
  const found = new Map<z.output<S>[K], z.output<S>>();
  for (const file of listFiles(folder)) {
    const label = `${basename(folder)}/${file}`;
    const parsed = schema.safeParse(readJson(join(folder, file), label));
    if (!parsed.success) {
      throw new Error(`The seed ${label} is wrong: ${describeIssue(parsed.error)}.`, { cause: parsed.error });
    }
    const key = parsed.data[keyOf];
    if (`${key}.json` !== file) {
      throw new Error(`The seed ${label} is wrong: field ${keyOf} is "${key}", but it must be the file's name.`);
    }
    found.set(key, parsed.data);
  }
  return found;
}

function listFiles(folder: string): string[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    throw new Error(`The folder of seeds ${basename(folder)} cannot be read.`, { cause });
  }
  // macOS puts a .DS_Store into folders that somebody looked at.
  const shown = entries.filter(({ name }) => !name.startsWith("."));
  const stranger = shown.find((entry) => !entry.isFile() || !/^[a-z0-9]+(-[a-z0-9]+)*\.json$/.test(entry.name));
  if (stranger !== undefined) {
    const rule = "only files named in lower case with hyphens and .json belong there";
    throw new Error(`The seed ${basename(folder)}/${stranger.name} is wrong: ${rule}.`);
  }
  return shown.map(({ name }) => name).sort();
}

function readJson(path: string, label: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path)));
  } catch (cause) {
    const reason =
      cause instanceof SyntaxError ? cause.message.replace(/\s+/g, " ") : "it cannot be read as UTF-8 text";
    throw new Error(`The seed ${label} is not JSON: ${reason}.`, { cause });
  }
}
