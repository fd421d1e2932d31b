// Whatever a policy looks like, its blocks make up exactly its text and none is too long to draw.
import { describe, expect, it } from "vitest";
import { splitText } from "./split-text.ts";

const join = (text: string) => splitText(text).map(({ start, end }) => text.slice(start, end));

describe("splitText", () => {
  it.each([
    ["nothing", ""],
    ["a short text", "Who we are\nExample Org."],
    ["many lines", "A line of a policy that says something.\n".repeat(2000)],
    ["one endless word", "a".repeat(100_001)],
    ["an endless line with spaces", "word ".repeat(30_000)],
    ["nothing but characters of two units", "🙂".repeat(40_000)],
    ["line breaks alone", "\n".repeat(50_000)],
  ])("cuts %s without losing or doubling anything", (_name, text) => {
    expect(join(text).join("")).toBe(text);
    for (const block of join(text)) {
      expect(block.length).toBeLessThanOrEqual(16_000);
      // Half a character would become a replacement sign on its way through UTF-8.
      expect(Buffer.from(block).toString()).toBe(block);
    }
  });

  it("cuts at the end of a line where it can", () => {
    for (const block of join("A line of a policy that says something.\n".repeat(500))) expect(block).toMatch(/\n$/);
  });
});
