// Files are taken for what they are, not for what they are called.
import { describe, expect, it } from "vitest";
import { guessFormat, isPolicyFileName } from "./guess-format.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("guessFormat", () => {
  it.each([
    ["policy.txt", "Privacy policy", "text"],
    ["policy.md", "# Privacy", "markdown"],
    ["policy.txt", "<!DOCTYPE html><p>Privacy", "html"],
    ["-", "  <html lang=en><body>x", "html"],
    ["-", "Privacy\n\nWe keep data <forever>", "text"],
    ["-", "From: a@example.org\nTo: b@example.org\nSubject: x\n\nHello", "mail"],
    ["page.htm", "Privacy", "html"],
    ["x.pdf", "%PDF-1.7\n", "pdf"],
    ["x.txt", "%PDF-1.7\n", "pdf"],
    ["x.bin", "PK\u0003\u0004", "docx"],
    ["policy.eml", "anything", "mail"],
    ["policy", "Subject: we explain\nour privacy", "text"],
  ])("%s beginning with %j is %s", (name, beginning, format) => {
    expect(guessFormat(bytes(beginning), name)).toBe(format);
  });

  it("takes bytes that are no text for nothing", () => {
    expect(
      guessFormat(
        Uint8Array.from({ length: 1000 }, (_none, at) => at % 256),
        "x.txt",
      ),
    ).toBeNull();
  });

  it("takes a picture's folder neighbours only by their endings", () => {
    expect(["a.txt", "b.HTML", "c.md", "d.pdf", "e.eml", "f.docx"].every(isPolicyFileName)).toBe(true);
    expect(["a.png", "b.json", "c", "d.toString"].some(isPolicyFileName)).toBe(false);
  });
});
