// The letters that can follow what was typed.
import { expect, it } from "vitest";
import { listNextLetters } from "./list-next-letters.ts";

it.each([
  ["lodz agency rd-2026", "ag", "e"],
  ["banana", "an", "a"],
  ["banana", "ana", "n"],
  ["banana", "a", "n"],
  ["aaa", "a", "a"],
  ["ab cd", "", "abcd"],
  ["ab cd", "b", ""],
  ["ab", "x", ""],
  ["ab", "ab", ""],
  ["a\u{1F600}b", "a", ""],
  ["", "", ""],
])("in %j after %j: %j", (text, word, letters) => {
  expect([...listNextLetters(text, word)].join("")).toBe(letters);
});
