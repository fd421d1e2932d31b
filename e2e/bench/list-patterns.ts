// Lists every regular expression of the readers of policies and of replies: those written in its code, and those that it puts together when it is loaded.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseSync } from "vite";
import { root } from "../runtime/places.mjs";

export type Pattern = { readonly source: string; readonly flags: string; readonly place: string };

const folders = ["electron/core/policy", "electron/core/replies", "electron/adapters/policy-files"];

const isRegex = (value: unknown): value is { pattern: string; flags: string } =>
  typeof value === "object" && value !== null && "pattern" in value && "flags" in value;

/** Every node of a syntax tree that is a literal with a pattern. */
const walk = (node: unknown, take: (source: string, flags: string, at: number) => void): void => {
  if (typeof node !== "object" || node === null) return;
  if ("regex" in node && isRegex(node.regex)) {
    const at = "start" in node && typeof node.start === "number" ? node.start : 0;
    take(node.regex.pattern, node.regex.flags, at);
    return;
  }
  for (const child of Object.values(node)) walk(child, take);
};

/** Those written in one file's code; `place` is `file:line`. */
export const listInCode = (file: string, code: string): readonly Pattern[] => {
  const patterns: Pattern[] = [];
  walk(parseSync(file, code).program, (source, flags, at) => {
    patterns.push({ source, flags, place: `${file}:${code.slice(0, at).split("\n").length}` });
  });
  return patterns;
};

const listWritten = async (): Promise<Pattern[]> => {
  const patterns: Pattern[] = [];
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile() || !entry.name.endsWith(".ts") || entry.name.endsWith(".test.ts")) continue;
      const file = join(entry.parentPath, entry.name);
      patterns.push(...listInCode(relative(root, file), await readFile(file, "utf8")));
    }
  }
  return patterns;
};

/** Loads the readers while `RegExp` notes what is made of it. */
const listBuilt = async (): Promise<Pattern[]> => {
  const patterns: Pattern[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, args, newTarget) => {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      patterns.push({ source: made.source, flags: made.flags, place: "put together when loaded" });
      return made;
    },
  });
  try {
    const { extractPolicy } = await import("../../electron/core/policy/extract-policy.ts");
    const { readPlainText } = await import("../../electron/core/policy/read-plain-text.ts");
    extractPolicy(readPlainText("You have the right to access your data. Write to privacy@example.org."));
    const { readReply } = await import("../../electron/core/replies/read-reply.ts");
    readReply({ subject: "", text: "We have received your request." });
  } finally {
    globalThis.RegExp = Plain;
  }
  return patterns;
};

/** Without a sign that repeats, a pattern looks at as many signs as it is long and no more. */
export const repeats = (source: string): boolean => /[*+]|\{\d*,?\d*\}/.test(source.replace(/\\./g, ""));

/** Tells a pattern again when its place has moved; flags that change no time are left out. */
export const signOf = ({ source, flags }: Pattern): string =>
  createHash("sha256")
    .update(`/${source}/${flags.replace(/[dgy]/g, "")}`)
    .digest("hex")
    .slice(0, 16);

/** Each pattern that repeats anything, once, with the first place of it. */
export const listRepeating = async (): Promise<readonly Pattern[]> => {
  const all = new Map<string, Pattern>();
  for (const pattern of [...(await listWritten()), ...(await listBuilt())])
    if (repeats(pattern.source) && !all.has(signOf(pattern))) all.set(signOf(pattern), pattern);
  return [...all.values()];
};
