// A canary in every table of the person's: no file of the store's folder says it, in whatever spelling, at any time.
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createStore } from "./create-store.ts";
import { exampleInstant } from "./fixtures/examples.ts";
import { canary, writeCanary } from "./fixtures/write-canary.ts";
import { openStoreBy } from "./open-store.ts";

const key = new Uint8Array(32).fill(9);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rightsdesk-canary-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The bytes by which a text could stand in a file, base64 at each of its three alignments. */
const spellingsOf = (text: string): ReadonlyMap<string, Buffer> => {
  const wide = Buffer.from(text, "utf16le");
  const spellings = new Map([
    ["utf8", Buffer.from(text, "utf8")],
    ["utf16le", wide],
    ["utf16be", Buffer.from(wide).swap16()],
    ["hex", Buffer.from(Buffer.from(text).toString("hex"))],
    ["HEX", Buffer.from(Buffer.from(text).toString("hex").toUpperCase())],
  ]);
  for (const shift of [0, 1, 2]) {
    const base64 = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]).toString("base64");
    spellings.set(`base64 at ${shift}`, Buffer.from(base64.slice(shift === 0 ? 0 : 4, -4)));
  }
  return spellings;
};
const findings = (): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    return [...spellingsOf(canary)].filter(([, its]) => bytes.includes(its)).map(([how]) => `${name}: ${how}`);
  });
const open = (by: Uint8Array | null) => {
  const opening = openStoreBy(createStore)({ folder, key: by, now: () => exampleInstant(), newId: randomUUID });
  if (!opening.ok) throw new Error(opening.message);
  return opening.value.store;
};

it("is found in a plain store: the search can find", () => {
  const store = open(null);
  writeCanary(store);
  expect(findings().join(" ")).toContain("utf8");
  store.close();
});

it("is not found while the store is open, nor once it is closed, nor in one that was plain before", () => {
  const plain = open(null);
  writeCanary(plain);
  plain.close();
  const store = open(key);
  expect(findings()).toEqual([]);
  store.settings.set("person", { name: canary });
  expect(findings()).toEqual([]);
  store.close();
  expect(findings()).toEqual([]);
  const again = open(key);
  expect(again.settings.get("person")).toEqual({ name: canary });
  again.close();
});

it("is not found after the process was killed", async () => {
  const script = join(folder, "write-canary.cjs");
  await build({
    entryPoints: [fileURLToPath(new URL("fixtures/write-canary-and-die.ts", import.meta.url))],
    outfile: script,
    bundle: true,
    platform: "node",
    target: "node18",
    format: "cjs",
    external: ["libsql"],
  });
  const child = spawnSync(process.execPath, [script, join(folder, "rightsdesk.db"), Buffer.from(key).toString("hex")], {
    env: { ...process.env, NODE_PATH: fileURLToPath(new URL("../../../node_modules", import.meta.url)) },
    encoding: "utf8",
  });
  expect([child.signal, child.stderr]).toEqual(["SIGKILL", ""]);
  rmSync(script);
  expect(readFileSync(join(folder, "rightsdesk.db-wal")).length).toBeGreaterThan(10_000);
  expect(findings()).toEqual([]);
});
