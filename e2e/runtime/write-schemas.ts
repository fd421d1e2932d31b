// Writes seeds/schema anew from the app's own schemas: `npm run schemas`, after a change to what a seed may hold.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSeedSchemas } from "./build-seed-schemas.ts";

const folder = fileURLToPath(new URL("../../seeds/schema/", import.meta.url));
const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");

mkdirSync(folder, { recursive: true });
const written = [...buildSeedSchemas()].map(([name, schema]) => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(schema, null, 2));
  return file;
});
execFileSync(process.execPath, [biome, "format", "--write", ...written], { stdio: "inherit" });
console.log(`Wrote ${written.length} schemas into seeds/schema.`);
