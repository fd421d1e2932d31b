// Starts the project's own tools by Node, since their command files need a shell on Windows.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runOpenly } from "./child.mjs";
import { root } from "./places.mjs";

/** What stands on the command line of the command `name` of an installed package. */
export async function toolCommand(packageName, name, args) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  return [process.execPath, join(folder, typeof bin === "string" ? bin : bin[name]), ...args];
}

/** Runs the command `name` of an installed package with our terminal; resolves to its exit code. */
export async function runTool(packageName, name, args, env = {}) {
  const [program, ...rest] = await toolCommand(packageName, name, args);
  return runOpenly(program, rest, { cwd: root, env: { ...process.env, ...env } });
}
