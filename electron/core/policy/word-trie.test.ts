// Beginnings of words, found whatever their case, accents and gaps.
import { describe, expect, it } from "vitest";
import { createWordTrie } from "./word-trie.ts";

const find = createWordTrie([
  { phrase: "delet", bit: 0 },
  { phrase: "droit d'acc", bit: 1 },
  { phrase: "opt out", bit: 34 },
]);
const bits = (text: string) => {
  const answer = new Int32Array(2);
  find(text, answer);
  return [...answer];
};

describe("createWordTrie", () => {
  it.each([
    ["Deleting it", [1, 0]],
    ["undelete", [0, 0]],
    ["Droit d’Accès", [2, 0]],
    ["opt \n out", [0, 4]],
    ["delete, or opt out", [1, 4]],
    ["", [0, 0]],
    ["опт out", [0, 0]],
  ])("finds in %j", (text, expected) => {
    expect(bits(text)).toEqual(expected);
  });
  it.each([
    ["Deleting it, now.", true],
    ["two  spaces", false],
    ["a\nline", false],
    ["accès", false],
    ["", true],
  ])("tells whether %j is printable ASCII with single spaces", (text, expected) => {
    expect(find(text, new Int32Array(2))).toBe(expected);
  });
  it("refuses phrases that no text could hold", () => {
    expect(() => createWordTrie([{ phrase: "é", bit: 0 }])).toThrow();
  });
});
