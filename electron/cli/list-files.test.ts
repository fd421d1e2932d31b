// Folders are opened in order, strange files are left, and what cannot be opened is said.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listFiles } from "./list-files.ts";

const folder = mkdtempSync(join(tmpdir(), "list-files-"));
beforeAll(() => {
  mkdirSync(join(folder, "b"));
  for (const name of ["z.txt", "a.html", "picture.png", ".hidden.txt", "b/c.md"])
    writeFileSync(join(folder, name), "x");
  symlinkSync(folder, join(folder, "b", "round"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const list = async (...paths: string[]) => {
  const found: string[] = [];
  for await (const { file, sentence } of listFiles(paths))
    found.push(`${file.replace(`${folder}/`, "")} ${sentence ?? ""}`.trim());
  return found;
};

describe("listFiles", () => {
  it("lists a folder's policies in order and ends where a link leads round", async () => {
    expect(await list(folder)).toEqual(["a.html", "b/c.md", "z.txt"]);
  });

  it("takes a named file whatever its name, and says which is not there", async () => {
    expect(await list(join(folder, "picture.png"), "-", join(folder, "none.txt"))).toEqual([
      "picture.png",
      "-",
      "none.txt There is no such file.",
    ]);
  });
});
