// Hits looked for only where figures stand are those that a look at the whole text gives.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildDocument } from "./build-document.ts";
import { type FiguresLook, hitsAtFigures } from "./hits-at-figures.ts";
import { hitsOf } from "./hits-of.ts";
import { readPlainText } from "./read-plain-text.ts";

const textOf = fc
  .array(fc.constantFrom("1", "20", "345", "1999", " ", "-", "+", "(", ".", "a", "B", "\n"), { maxLength: 40 })
  .map((parts) => parts.join(""));
const always: FiguresLook = { mayBegin: () => true, before: 2 };
const hitsIn = (hits: Iterable<RegExpExecArray>) => [...hits].map((hit) => [hit.index, hit[0]]);

describe("hitsAtFigures", () => {
  it.each([
    ["figures", /\d{2,3}[- ]?\d/g],
    ["signs before figures", /\+?\(?\d[\d -]{2,4}\d/g],
    ["the inside of a run", /\d\d/g],
  ])("gives the same hits of %s", (_name, pattern) => {
    fc.assert(
      fc.property(textOf, (text) => {
        const document = buildDocument(readPlainText(text, "text"));
        const { plain } = document;
        expect(hitsIn(hitsAtFigures(document, plain, pattern, always))).toEqual(hitsIn(hitsOf(pattern, plain)));
      }),
      { numRuns: 300 },
    );
  });
  it("leaves out runs with which no hit begins", () => {
    const document = buildDocument(readPlainText("12 and 3456", "text"));
    const look: FiguresLook = { mayBegin: (_text, start, end) => end - start > 2, before: 0 };
    expect(hitsIn(hitsAtFigures(document, document.plain, /\d+/g, look))).toEqual([[7, "3456"]]);
  });
});
