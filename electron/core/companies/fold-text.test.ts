// What a search takes for the same.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text.ts";

describe("foldText", () => {
  it.each([
    ["Müller", "muller"],
    ["Mu\u0308ller", "muller"],
    ["CAFÉ", "cafe"],
    ["Straße", "strasse"],
    ["STRAẞE", "strasse"],
    ["Łódź", "lodz"],
    ["Smørrebrød", "smorrebrod"],
    ["İstanbul", "istanbul"],
    ["ΟΔΟΣ", "οδοσ"],
    ["ｆｕｌｌ　ｗｉｄｔｈ", "full width"],
    ["a\u00a0b\tc\n d", "a b c d"],
    ["\u202eab\u200fc\u2069\u200b\u00ad\ufeffd", "abcd"],
    ["a\u0000b", "a b"],
    [" \u200f ", ""],
  ])("%j is compared as %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("folds what is folded to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
