// No cell begins like a formula, and every one comes back as it was.
import fc from "fast-check";
import { expect, it } from "vitest";
import { guardCell, unguardCell } from "./guard-cell.ts";

const beginnings = ["=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠", "''", "'=", ""];
const cell = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.tuple(fc.constantFrom(...beginnings), fc.string()).map(([first, rest]) => first + rest),
);

it("comes back as it was", () => {
  fc.assert(fc.property(cell, (text) => unguardCell(guardCell(text)) === text));
});

it("leaves nothing that begins like a formula", () => {
  fc.assert(fc.property(cell, (text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(guardCell(text))));
  expect(guardCell('=HYPERLINK("https://example.org")')).toBe('\'=HYPERLINK("https://example.org")');
  expect(guardCell("plain")).toBe("plain");
});
