// Words found by their numbers.
import { describe, expect, it } from "vitest";
import { createWordNumbers, createWordSet, numberOf } from "./word-numbers.ts";

describe("createWordNumbers", () => {
  it("gives what is known of a word, and 0 for others", () => {
    const valueOfNumber = createWordNumbers(new Map(["the", "der", "él"].map((word, index) => [word, index + 1])));
    const ask = (word: string) => valueOfNumber(numberOf(word, 0, word.length));
    expect(["the", "der", "él", "The", "th", ""].map(ask)).toEqual([1, 2, 3, 0, 0, 0]);
  });
});

describe("createWordSet", () => {
  it("looks at a piece of a text alone", () => {
    const isArticle = createWordSet("the a an a".split(" "));
    expect([isArticle("see the end", 4, 7), isArticle("see the end", 4, 6), isArticle("see the end", 3, 7)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
