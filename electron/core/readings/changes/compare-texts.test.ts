// Two texts side by side: what a person sees of the difference, and that no text makes it endless.
import { describe, expect, it } from "vitest";
import { compareTexts } from "./compare-texts.ts";
import { cutSentences } from "./cut-sentences.ts";

const text = (...sentences: string[]) => sentences.join(" ");

describe("cutting into sentences", () => {
  it("cuts at full stops and line ends, and folds white space", () => {
    expect(cutSentences("One.  Two!\n\nThree\tis here\n- Four")).toEqual(["One.", "Two!", "Three is here", "- Four"]);
  });

  it("takes a line that goes on in lower case as one sentence with the line before", () => {
    expect(cutSentences("We keep your data\nfor two years. Then we\r\n  delete it.")).toEqual([
      "We keep your data for two years.",
      "Then we delete it.",
    ]);
  });

  it("cuts what never ends, and loses nothing of it", () => {
    const endless = "word ".repeat(10_000);
    const parts = cutSentences(endless);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(1200);
    expect(parts.join(" ")).toBe(endless.trim());
    expect(cutSentences("x".repeat(5000)).join("")).toBe("x".repeat(5000));
  });
});

describe("comparing two texts", () => {
  it("shows what only one of them has, where it stands", async () => {
    const before = text("Welcome.", "We sell nothing.", "Write to us.", "Goodbye.");
    const after = text("Welcome.", "We may sell data.", "Write to us.", "Goodbye.", "Thanks.");
    expect(await compareTexts(before, after)).toEqual({
      isInOrder: true,
      gone: 1,
      added: 2,
      left: 0,
      pieces: [
        { kind: "same", sentences: 1, first: "Welcome.", last: "Welcome." },
        { kind: "gone", text: "We sell nothing." },
        { kind: "added", text: "We may sell data." },
        { kind: "same", sentences: 2, first: "Write to us.", last: "Goodbye." },
        { kind: "added", text: "Thanks." },
      ],
    });
  });

  it("finds nothing between two texts that only break their lines elsewhere", async () => {
    const compared = await compareTexts("We keep data\nfor a year. Bye.", "We keep data for\na year.\n\nBye.");
    expect([compared.gone, compared.added]).toEqual([0, 0]);
  });

  it("lists what only one has where the two are too different to be laid side by side", async () => {
    const many = (word: string) => Array.from({ length: 700 }, (_, at) => `${word} ${at}.`);
    const compared = await compareTexts(text("Both.", ...many("Old")), text(...many("New"), "Both."));
    expect(compared).toMatchObject({ isInOrder: false, gone: 700, added: 700 });
    expect(compared.pieces[0]).toEqual({ kind: "gone", text: "Old 0." });
    expect(compared.pieces.length + compared.left).toBe(1400);
    expect(compared.pieces.some((piece) => piece.kind !== "same" && piece.text === "Both.")).toBe(false);
  });

  it.each([
    ["one sentence without an end", "x".repeat(10_000_000), "y".repeat(10_000_000)],
    ["line ends", "\n".repeat(10_000_000), " \n".repeat(5_000_000)],
    ["full stops", ".".repeat(10_000_000), ". ".repeat(5_000_000)],
    ["sentences that all differ", "a. b. ".repeat(1_600_000), "b. c. a. ".repeat(1_100_000)],
  ])("bounds its answer on ten megabytes of %s", async (_name, before, after) => {
    const compared = await compareTexts(before, after);
    expect(JSON.stringify(compared).length).toBeLessThan(1_500_000);
  });
});
