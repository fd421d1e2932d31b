// A file written whole, and one that is destroyed.
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { destroyFile } from "./destroy-file.ts";
import { draftOf, replaceFile } from "./replace-file.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rightsdesk-whole-"));
  file = path.join(folder, "a.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("puts the new one in the place of the old one, for this person's eyes, and leaves nothing beside it", () => {
  replaceFile(file, Buffer.from("first"));
  replaceFile(file, Buffer.from("second"));
  expect(readFileSync(file, "utf8")).toBe("second");
  expect(readdirSync(folder)).toEqual(["a.json"]);
  if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
});

it("writes over what an earlier try left half written", () => {
  writeFileSync(draftOf(file), "a longer text that a killed process left");
  replaceFile(file, Buffer.from("new"));
  expect(readFileSync(file, "utf8")).toBe("new");
});

it("leaves the old one as it is when the new one cannot take its place", () => {
  mkdirSync(path.join(file, "in the way"), { recursive: true });
  expect(() => replaceFile(file, Buffer.from("new"))).toThrow();
  expect(readdirSync(folder)).toEqual(["a.json"]);
});

it("overwrites what it destroys, seen through a second name of the same file", () => {
  const text = "canary".repeat(1000);
  writeFileSync(file, text);
  const other = path.join(folder, "link");
  linkSync(file, other);
  expect(destroyFile(file)).toBe(true);
  expect(existsSync(file)).toBe(false);
  expect(readFileSync(other)).toHaveLength(text.length);
  expect(readFileSync(other, "latin1")).not.toContain("canary");
  expect(destroyFile(file)).toBe(false);
});
