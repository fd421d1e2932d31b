// A TypeScript script runs on plain Node and still knows where it lies.
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bundleScript } from "./bundle-script.mjs";
import { runQuietly } from "./child.mjs";
import { root } from "./places.mjs";

let folder = "";
beforeEach(async () => {
  await mkdir(join(root, "out"), { recursive: true });
  folder = await mkdtemp(join(root, "out", "script test-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function run(text) {
  const file = join(folder, "greet.ts");
  await writeFile(file, text);
  const script = await bundleScript(file, join(folder, "made"));
  const result = await runQuietly(process.execPath, [script.path]);
  script.remove();
  expect(existsSync(script.path)).toBe(false);
  return result.output;
}

it("imports its own TypeScript, packages and the plain scripts", async () => {
  await writeFile(join(folder, "name.ts"), "export const name: string = 'you';");
  const places = pathToFileURL(join(root, "e2e", "runtime", "places.mjs")).pathname;
  const relative = `./../../${places.slice(places.indexOf("e2e/runtime"))}`;
  const text = `import { z } from "zod"; import { name } from "./name.ts"; import { root } from "${relative}";
    console.log(z.string().parse(name), root);`;
  expect(await run(text)).toBe(`you ${root}\n`);
});

it("keeps its own place, not the bundle's", async () => {
  const file = join(folder, "greet.ts");
  expect(await run("console.log(import.meta.url);")).toBe(`${pathToFileURL(file).href}\n`);
});
