// Keeps the figures of the benches for a machine: `out/bench.json`, a flat object of name -> {"value","unit","runs"}.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root } from "../runtime/places.mjs";
import type { BenchLine } from "./bench-lines.ts";

const benchFile = join(root, "out", "bench.json");

/** Lines of other benches stay; one of the same name is replaced. Throws where a figure is no number: JSON would write null. */
export const keepLines = async (lines: Readonly<Record<string, BenchLine>>, file = benchFile): Promise<void> => {
  for (const [name, { value }] of Object.entries(lines))
    if (!Number.isFinite(value)) throw new Error(`${name} could not be measured: ${value}.`);
  await mkdir(dirname(file), { recursive: true });
  const before: Record<string, BenchLine> = JSON.parse(await readFile(file, "utf8").catch(() => "{}"));
  await writeFile(file, `${JSON.stringify({ ...before, ...lines }, null, 2)}\n`);
};
