// A letter's file is there as a whole or not at all, and nothing else is left lying about.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forceEnding } from "./force-ending.ts";
import { writeWholeFile } from "./write-whole-file.ts";

let folder: string;
const at = (name: string) => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rightsdesk-files-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = new TextEncoder().encode("letter");

describe("writeWholeFile", () => {
  it("writes for this person alone, in the place of an older file", async () => {
    writeFileSync(at("a.pdf"), "something longer than the letter");
    await writeWholeFile(at("a.pdf"), bytes, "token");
    expect(readFileSync(at("a.pdf"), "utf8")).toBe("letter");
    expect(readdirSync(folder)).toEqual(["a.pdf"]);
    if (process.platform !== "win32") expect(statSync(at("a.pdf")).mode & 0o777).toBe(0o600);
  });

  it("leaves nothing behind where it cannot write", async () => {
    mkdirSync(at("a.pdf"));
    writeFileSync(at("a.pdf/kept"), "");
    await expect(writeWholeFile(at("a.pdf"), bytes, "token")).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(["a.pdf"]);
    await expect(writeWholeFile(at("no/such/a.pdf"), bytes, "token")).rejects.toThrow("ENOENT");
  });

  it("takes no file that is already there for its own", async () => {
    writeFileSync(at(".token.part"), "another's");
    await expect(writeWholeFile(at("a.pdf"), bytes, "token")).rejects.toThrow("EEXIST");
    expect(readFileSync(at(".token.part"), "utf8")).toBe("another's");
  });
});

describe("forceEnding", () => {
  it.each([
    ["a.pdf", "a.pdf"],
    ["a.PDF", "a.PDF"],
    ["a", "a.pdf"],
    ["a.txt", "a.txt.pdf"],
    ["a.eml", "a.eml.pdf"],
    [".pdf", ".pdf.pdf"],
  ])("%s becomes %s", async (picked, written) => {
    expect(await forceEnding(at(picked), "pdf")).toBe(at(written));
  });

  it("keeps the name that was picked although it is there: the dialog asked about it", async () => {
    writeFileSync(at("a.pdf"), "");
    expect(await forceEnding(at("a.pdf"), "pdf")).toBe(at("a.pdf"));
  });

  it("never comes to a file that nobody was asked about", async () => {
    writeFileSync(at("a.pdf"), "");
    writeFileSync(at("a (2).pdf"), "");
    expect(await forceEnding(at("a"), "pdf")).toBe(at("a (3).pdf"));
  });
});
