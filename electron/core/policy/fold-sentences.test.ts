// Folding, and the way back.
import { describe, expect, it } from "vitest";
import { foldText, unfoldRange } from "./fold-sentences.ts";

describe("foldText and unfoldRange", () => {
  it.each([
    ["Droit  d’Accès", "droit d'acces"],
    ["Löschung\nder Daten", "loschung der daten"],
    ["Straße – œuvre", "strasse - oeuvre"],
  ])("folds %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
  it.each(["Le  droit d’accès à vos données", "Die Löschung   der Straße", "e\u0301t\u00a0é \t x", "İstanbul için"])(
    "leads back every word of %j",
    (text) => {
      const folded = foldText(text);
      for (const word of folded.matchAll(/[a-z']+/g)) {
        const { start, end } = unfoldRange(text, word.index, word.index + word[0].length);
        expect(foldText(text.slice(start, end))).toBe(word[0]);
      }
    },
  );
});
