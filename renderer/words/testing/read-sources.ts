// Reads the window's own sources for the tests about words: every file parsed, every node handed over.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

export type Node = { readonly type: string; readonly [key: string]: unknown };

const root = fileURLToPath(new URL("../..", import.meta.url));

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(file);
    return /\.tsx?$/.test(entry.name) && !/\.test\.|\.d\.ts$/.test(entry.name) ? [file] : [];
  });

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";

/** Visits a node and all below it. */
export const walk = (node: Node, visit: (node: Node) => void): void => {
  visit(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit);
  }
};

/** All sources but the words themselves and the helpers of tests. */
export const readSources = (): { readonly file: string; readonly program: Node }[] =>
  filesUnder(root)
    .filter((file) => !/words\/(en|de)[./]|\/testing\//.test(file))
    .map((file) => {
      const { program, errors } = parseSync(file, readFileSync(file, "utf8"));
      if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
      return { file: path.relative(root, file), program: program as unknown as Node };
    });
