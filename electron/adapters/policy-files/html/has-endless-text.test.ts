import { expect, test } from "vitest";
import { hasEndlessText } from "./has-endless-text.ts";

test("a text between tags, before the first and after the last", () => {
  expect(hasEndlessText(`<p>${"a".repeat(20)}</p>`, 10)).toBe(true);
  expect(hasEndlessText("a".repeat(20), 10)).toBe(true);
  expect(hasEndlessText(`<p>a</p>${"a".repeat(20)}`, 10)).toBe(true);
});

test("many short texts, a long picture in a tag, a long script or style are no endless text", () => {
  expect(hasEndlessText("<p>a</p>".repeat(20), 10)).toBe(false);
  expect(hasEndlessText(`<img src="data:image/png;base64,${"a".repeat(20)}">`, 10)).toBe(false);
  expect(hasEndlessText(`<script>${"a".repeat(20)}</script>`, 10)).toBe(false);
  expect(hasEndlessText(`<STYLE>${"a".repeat(20)}</STYLE>`, 10)).toBe(false);
});

test("an unclosed tag and an empty page end", () => {
  expect(hasEndlessText("<p", 1)).toBe(false);
  expect(hasEndlessText("", 1)).toBe(false);
});
