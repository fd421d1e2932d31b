// What may stand in a letter's values and what may not.
import { describe, expect, it } from "vitest";
import { findUnfit } from "./find-unfit.ts";

const chars = (...codes: number[]) => String.fromCharCode(...codes);

describe("findUnfit", () => {
  it.each([
    "Ada Example",
    "{{personEmail}} {{> closing}} {{{x}}}",
    "$& $1 $$ %s",
    "<b>Ada & Söhne</b>",
    "Ł. Nowak-Żółć, 山田 太郎, 😀",
    `Arabic or Hebrew with a plain mark ${chars(0x200f)}`,
    `${chars(0x09)}tab`,
    "x".repeat(10_000),
  ])("leaves alone: %s", (text) => {
    expect(findUnfit(text, { lines: "one" })).toBeNull();
  });

  it.each([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029])("U+%i ends a line that must be one", (code) => {
    expect(findUnfit(`Ada${chars(code)}Bcc: x@example.org`, { lines: "one" })).toBe("line-break");
  });

  it("lets an address have lines, of both kinds", () => {
    expect(findUnfit("Beispielweg 1\n10115 Berlin\r\nGermany", { lines: "many" })).toBeNull();
  });

  it.each([0x00, 0x08, 0x1b, 0x7f, 0x9b, 0x202a, 0x202e, 0x2066, 0x2069, 0xd800, 0xdfff])(
    "U+%i is refused everywhere",
    (code) => {
      expect(findUnfit(`a${chars(code)}b`, { lines: "one" })).toBe("control");
      expect(findUnfit(`a${chars(code)}b`, { lines: "many" })).toBe("control");
    },
  );
});
