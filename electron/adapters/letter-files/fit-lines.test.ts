// An address is set smaller before it leaves its window.
import { describe, expect, it } from "vitest";
import { fitLines } from "./fit-lines.ts";

const room = { width: 80, height: 27.3, sizes: [11, 10, 9, 8] as const };
const sizeOf = (lines: readonly string[]) => fitLines(lines, { ...room, sizes: [...room.sizes] });

describe("fitLines", () => {
  it("keeps the usual size for six short lines", () => {
    expect(sizeOf(Array.from({ length: 6 }, () => "Example Street 1"))).toBe(11);
  });

  it.each([
    [7, 9],
    [8, 8],
    [30, 8],
  ])("sets %i lines in %i pt", (count, size) => {
    expect(sizeOf(Array.from({ length: count }, () => "Example Street 1"))).toBe(size);
  });

  it("counts a line that wraps as two, and wide characters as wide", () => {
    const others = Array.from({ length: 5 }, () => "Example Street 1");
    expect(sizeOf([...others, "A very long line that surely does not fit into one row"])).toBeLessThan(11);
    expect(sizeOf([...others, "漢".repeat(22)])).toBeLessThan(11);
    expect(sizeOf([...others, "i".repeat(22)])).toBe(11);
  });
});
