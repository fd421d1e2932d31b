// The words that say it are marked, and nothing of the text is lost or said twice.
import { expect, it } from "vitest";
import { markText } from "./mark-text.ts";

const show = (text: string, ...spans: readonly (readonly [number, number])[]) =>
  markText(
    text,
    spans.map(([start, end]) => ({ start, end })),
  )
    .map(({ words, isMarked }) => (isMarked ? `[${words}]` : words))
    .join("");

it.each([
  ["none", [], "abcdef"],
  ["one in the middle", [[2, 4]], "ab[cd]ef"],
  [
    "at both ends",
    [
      [0, 1],
      [5, 6],
    ],
    "[a]bcde[f]",
  ],
  [
    "overlapping ones",
    [
      [1, 4],
      [2, 5],
    ],
    "a[bcd][e]f",
  ],
  [
    "one in another",
    [
      [1, 5],
      [2, 3],
    ],
    "a[bcde]f",
  ],
  [
    "in any order",
    [
      [4, 5],
      [0, 2],
    ],
    "[ab]cd[e]f",
  ],
  ["beyond the end", [[4, 99]], "abcd[ef]"],
] as const)("marks %s", (_name, spans, shown) => {
  expect(show("abcdef", ...spans)).toBe(shown);
});
