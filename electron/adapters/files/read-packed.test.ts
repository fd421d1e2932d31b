// The packed file and the plain one read the same; what is neither is not there, and a damaged one is not passed over.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPacked, readPackedSync } from "./read-packed.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "packed-"));
  writeFileSync(join(folder, "plain.txt"), "Grüße");
  writeFileSync(join(folder, "packed.txt.br"), brotliCompressSync("Grüße"));
  writeFileSync(join(folder, "damaged.txt.br"), "not packed");
  writeFileSync(join(folder, "damaged.txt"), "another one");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each([
  ["at once", (path: string) => Promise.resolve().then(() => readPackedSync(path))],
  ["without waiting", readPacked],
])("read %s", (_name, read) => {
  it.each(["plain.txt", "packed.txt"])("%s", async (name) => {
    expect((await read(join(folder, name))).toString("utf8")).toBe("Grüße");
  });

  it("says what is wrong with the others", async () => {
    await expect(read(join(folder, "none.txt"))).rejects.toMatchObject({ code: "ENOENT" });
    await expect(read(join(folder, "damaged.txt"))).rejects.toThrow(/decompress/i);
  });
});
