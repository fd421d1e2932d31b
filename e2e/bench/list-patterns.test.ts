// No regular expression of the reader escapes the checker.
import { expect, it } from "vitest";
import { listInCode, repeats, signOf } from "./list-patterns.ts";

it("finds each regular expression in a file's code, with its line", () => {
  const code = 'const one = /a+b/gi;\nconst no = "/c+/";\n// /d+/\nexport const two = text.replace(/e{2,}/u, "");\n';
  expect(listInCode("a/b.ts", code)).toEqual([
    { source: "a+b", flags: "gi", place: "a/b.ts:1" },
    { source: "e{2,}", flags: "u", place: "a/b.ts:4" },
  ]);
});

it("knows which repeat something", () => {
  for (const source of ["a*", "a+", "a{2}", "a{2,}", "a{1,3}", "[ab]+"]) expect(repeats(source), source).toBe(true);
  for (const source of ["abc", "a\\+b", "a\\*", "a\\{2\\}", "a?|b"]) expect(repeats(source), source).toBe(false);
});

it("knows a pattern again at another place, and not another pattern", () => {
  const one = { source: "a+", flags: "g", place: "a.ts:1" };
  expect(signOf({ ...one, flags: "", place: "b.ts:9" })).toBe(signOf(one));
  expect(signOf({ ...one, flags: "gi" })).not.toBe(signOf(one));
  expect(signOf({ ...one, source: "a+b" })).not.toBe(signOf(one));
});
