// What a server sent, told by its header and by its bytes.
import { expect, it } from "vitest";
import { isPossibleType, tellContent } from "./tell-content.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

it("takes in what says that it could be it, or says nothing", () => {
  expect(isPossibleType("policy", "Text/HTML; charset=utf-8")).toBe(true);
  expect(isPossibleType("policy", null)).toBe(true);
  for (const type of ["video/mp4", "image/png", "application/json", "application/zip", ""]) {
    expect(isPossibleType("policy", type)).toBe(false);
  }
  expect(isPossibleType("directory", "text/csv")).toBe(true);
  expect(isPossibleType("directory", "text/html")).toBe(false);
});

it.each([
  ["<!doctype html><p>Policy", "text/html", "html"],
  ["Policy of Example Org", "text/html", "html"],
  ["\ufeff  <html><p>Policy", "text/plain", "html"],
  ["We keep your data.", "text/plain; charset=utf-8", "text"],
  ["%PDF-1.7 …", "text/html", "pdf"],
  ["%PDF-1.7 …", null, "pdf"],
  ['{"error": "no"}', "text/html", null],
  ["PK\u0003\u0004…", "text/html", null],
  ["\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR", "text/html", null],
])("a policy of %j, said to be %s, is %s", (text, header, content) => {
  expect(tellContent("policy", header, bytes(text))).toBe(content);
});

it("knows text in UTF-16 by its mark", () => {
  expect(tellContent("policy", "text/plain", new Uint8Array([0xff, 0xfe, 0x57, 0, 0x65, 0]))).toBe("text");
});

it.each([
  ["name,website\nExample Org,example.org", "text/csv", "text"],
  ['[{"name": "Example Org"}]', "text/plain", "json"],
  ["PK\u0003\u0004…", "application/octet-stream", "zip"],
  ["<!doctype html><p>Log in", "text/plain", null],
  ["%PDF-1.7", "application/octet-stream", null],
])("a list of %j, said to be %s, is %s", (text, header, content) => {
  expect(tellContent("directory", header, bytes(text))).toBe(content);
});
