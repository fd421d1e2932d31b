// A file that the person picked: read whole, or not at all.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readBoundedFile } from "./read-bounded-file.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rightsdesk-file-"));
  writeFileSync(path.join(folder, "a.txt"), "12345");
});
afterAll(() => rmSync(folder, { recursive: true }));

it("reads up to the limit, and nothing that is larger", async () => {
  const file = path.join(folder, "a.txt");
  expect(await readBoundedFile(file, 5)).toEqual({ kind: "bytes", bytes: new TextEncoder().encode("12345") });
  expect(await readBoundedFile(file, 4)).toEqual({ kind: "too-large" });
});

it("reads no folder, and nothing that is not there", async () => {
  expect(await readBoundedFile(folder, 5)).toMatchObject({ kind: "unreadable" });
  expect(await readBoundedFile(path.join(folder, "none"), 5)).toMatchObject({ kind: "unreadable" });
});

it.skipIf(process.platform === "win32")("does not wait for a device without an end", async () => {
  expect(await readBoundedFile("/dev/zero", 5)).toMatchObject({ kind: "unreadable" });
});
