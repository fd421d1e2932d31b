// The short runs of the scripts that look for texts on which the reader throws, invents or does not end.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runQuietly } from "../runtime/child.mjs";
import { root } from "../runtime/places.mjs";

/** Only ends what would never end. */
const endless = 600_000;

/** As the script of that name in package.json does. */
const run = async (script: string, ...args: string[]) => {
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const [, ...command] = scripts[script]?.split(" ") ?? [];
  return runQuietly(process.execPath, [...command, ...args], { cwd: root });
};

it(
  "reads texts and pages that nobody wrote: none throws, none is given words that it does not have",
  async () => {
    const { code, output } = await run("fuzz", "300", "2026");
    expect(code, output).toBe(0);
    expect(output).toContain("300 read");
  },
  endless,
);

it(
  "has no regular expression that some text makes endless (for all of them: `npm run recheck`)",
  async () => {
    const { code, output } = await run("recheck", "--new");
    expect(code, output).toBe(0);
    expect(output).toContain("0 exponential");
  },
  endless,
);
