// What makes a new build necessary, and what does not.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { hashSources } from "./hash-sources.mjs";

let base = "";
const put = (name, text) => writeFile(join(base, name), text);
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), "rightsdesk sources "));
  await mkdir(join(base, "electron", "core"), { recursive: true });
  await put("electron/core/a.ts", "a");
});
afterEach(() => rm(base, { recursive: true }));

it("changes with a file's content, with its name and with the way of building", async () => {
  const before = await hashSources({ release: false }, base);
  expect(await hashSources({ release: false }, base)).toBe(before);
  expect(await hashSources({ release: true }, base)).not.toBe(before);
  await put("electron/core/a.ts", "b");
  const after = await hashSources({ release: false }, base);
  expect(after).not.toBe(before);
  await put("electron/core/b.ts", "");
  expect(await hashSources({ release: false }, base)).not.toBe(after);
});

it("does not change with a test or a page of explanation", async () => {
  const before = await hashSources({ release: false }, base);
  await put("electron/core/a.test.ts", "x");
  await put("electron/README.md", "x");
  expect(await hashSources({ release: false }, base)).toBe(before);
});
