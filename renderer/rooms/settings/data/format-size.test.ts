// Sizes as file managers show them.
import { expect, it } from "vitest";
import { formatSize } from "./format-size.ts";

it.each([
  [0, "0 byte"],
  [999, "999 byte"],
  [1500, "1.5 kB"],
  [15_400, "15 kB"],
  [3_210_000, "3.2 MB"],
  [5_000_000_000_000, "5,000 GB"],
])("%i bytes are %s", (bytes, text) => {
  expect(formatSize(bytes, "en")).toBe(text);
});
