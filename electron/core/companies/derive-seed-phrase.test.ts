// The eight words that stand beside a bundled fact: readable, and cut where the phrase is.
import { describe, expect, it } from "vitest";
import { Evidence } from "../../shared/policy.ts";
import { deriveSeedPhrase } from "./derive-seed-phrase.ts";

/** The phrase for `words`, of which the reader said that they are in the sentence `sentence`. */
const phraseOf = (text: string, words: string, sentence = text): string => {
  const start = text.indexOf(words);
  const from = text.indexOf(sentence);
  const phrase = deriveSeedPhrase(text, {
    evidence: { start, end: start + words.length },
    sentence: { start: from, end: from + sentence.length },
  });
  expect(text.slice(phrase.start, phrase.end)).toBe(phrase.quote);
  expect(Evidence.safeParse(phrase).success).toBe(true);
  return phrase.quote;
};

describe("the words of a seed's evidence", () => {
  it("are eight around a single word, from before and after it in turn", () => {
    expect(phraseOf("We hope that you can unsubscribe from our letters whenever you like to", "unsubscribe")).toBe(
      "hope that you can unsubscribe from our letters",
    );
  });

  it("are all from one side where the other has no more", () => {
    expect(phraseOf("Unsubscribe from our letters whenever you like to do so", "Unsubscribe")).toBe(
      "Unsubscribe from our letters whenever",
    );
  });

  it("stay within the phrase between two commas", () => {
    expect(phraseOf("If you do not want them, you can unsubscribe, or write to us.", "unsubscribe")).toBe(
      "you can unsubscribe",
    );
  });

  it("stay within the line and the sentence", () => {
    expect(phraseOf("Example Ltd\nEmail: privacy@example.org\nThank you", "privacy@example.org")).toBe(
      "Email: privacy@example.org",
    );
    expect(phraseOf("It is so. You may object to it", "object", "You may object to it")).toBe("You may object to it");
  });

  it("are the first eight where the reader took more", () => {
    const words = "one two three four five six seven eight nine ten";
    expect(phraseOf(`zero ${words} eleven`, words)).toBe("one two three four five six seven eight");
  });

  it("do not end with a word that says nothing where they were cut off", () => {
    expect(phraseOf("You may object to the processing of the data by us", "object to the processing")).toBe(
      "You may object to the processing",
    );
    const list = "access, correct, update, move, erase or delete the whole of your records";
    expect(phraseOf(list, list)).toBe("access, correct, update, move, erase or delete");
  });

  it("keep the edge of evidence within a word", () => {
    expect(phraseOf("(Example) is here", "Example")).toBe("Example");
  });

  it("show the office beside an address that a shield hides", () => {
    expect(phraseOf("please contact our Privacy Officer at [email protected] for it", "[email protected]")).toContain(
      "Privacy Officer at [email protected]",
    );
  });
});
