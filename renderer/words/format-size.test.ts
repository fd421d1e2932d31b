// Sizes of files as a person reads them.
import { expect, it } from "vitest";
import { formatSize } from "./format-size.ts";

it.each([
  [1, "en", "1 kB"],
  [2048, "en", "2 kB"],
  [1_572_864, "en", "1.5 MB"],
  [1_572_864, "de", "1,5 MB"],
  [10 * 1024 * 1024, "en", "10 MB"],
])("says %i bytes in %s as %s", (bytes, locale, text) => {
  expect(formatSize(bytes, locale).replace(/\s/gu, " ")).toBe(text);
});
