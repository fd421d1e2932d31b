// The mark stands on exactly the sentence and its words, also where a block ends in their middle.
import { describe, expect, it } from "vitest";
import { cutBlock, markOf } from "./mark-spans.ts";

const text = "Who we are. Write to privacy@example.org at any time. We answer.";
const span = (quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote };
};
const sentence = span("Write to privacy@example.org at any time.");
const evidence = span("privacy@example.org");
const mark = markOf({ sentence, evidence });

const cut = (start: number, end: number) =>
  cutBlock({ start, end }, mark).map((piece) => `${piece.kind}: ${text.slice(piece.start, piece.end)}`);

describe("cutBlock", () => {
  it("marks the sentence, and the words in it", () => {
    expect(cut(0, text.length)).toEqual([
      "plain: Who we are. ",
      "sentence: Write to ",
      "words: privacy@example.org",
      "sentence:  at any time.",
      "plain:  We answer.",
    ]);
  });

  it("marks on in the next block", () => {
    const middle = evidence.start + 4;
    expect(cut(0, middle)).toEqual(["plain: Who we are. ", "sentence: Write to ", "words: priv"]);
    expect(cut(middle, text.length)[0]).toBe("words: acy@example.org");
  });

  it("leaves other blocks alone", () => {
    expect(cut(0, 11)).toEqual(["plain: Who we are."]);
    expect(cut(sentence.end, text.length)).toEqual(["plain:  We answer."]);
  });

  it("marks the words where there is no sentence, and nothing where there are no words", () => {
    expect(markOf({ sentence: null, evidence })).toMatchObject({ start: evidence.start, end: evidence.end });
    expect(markOf({ sentence: null, evidence: null })).toBeNull();
    expect(cutBlock({ start: 0, end: 5 }, null)).toEqual([{ kind: "plain", start: 0, end: 5 }]);
  });

  it("marks the surroundings alone where the sentence is endless", () => {
    const endless = { start: 0, end: 10_000_000, quote: "" };
    const words = { start: 5_000_000, end: 5_000_010, quote: "" };
    expect(markOf({ sentence: endless, evidence: words })).toEqual({ start: 4_999_500, end: 5_000_510, words });
  });
});
