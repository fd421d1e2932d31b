// The first page is there before it is asked for, and what changed or is missing afterwards is told as it is.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readPageAhead } from "./read-page-ahead.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "rightsdesk-page-"));
  mkdirSync(path.join(root, "assets"));
});

afterEach(() => rmSync(root, { recursive: true }));

const at = (name: string) => path.join(root, name);
const page = '<script type="module" src="/assets/a.js"></script><link rel="stylesheet" href="/assets/none.css">';

it("hands out what lay there when it began, once; then what lies there", async () => {
  writeFileSync(at("index.html.br"), brotliCompressSync(page));
  writeFileSync(at("assets/a.js.br"), brotliCompressSync("1"));
  const read = readPageAhead(root);
  expect(String(await read(at("assets/a.js")))).toBe("1");
  writeFileSync(at("index.html.br"), brotliCompressSync("another"));
  writeFileSync(at("assets/a.js.br"), brotliCompressSync("2"));
  expect(String(await read(at("index.html")))).toBe(page);
  expect(String(await read(at("index.html")))).toBe("another");
  expect(String(await read(at("assets/a.js")))).toBe("2");
});

it("says that a file which the page names is missing when it is asked for", async () => {
  writeFileSync(at("index.html"), page);
  const read = readPageAhead(root);
  await expect(read(at("assets/none.css"))).rejects.toThrow("ENOENT");
});

it("says that the page is missing when it is asked for", async () => {
  await expect(readPageAhead(root)(at("index.html"))).rejects.toThrow("ENOENT");
});
