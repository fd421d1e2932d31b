// An address that looks like another one is told apart by its ASCII form.
import { describe, expect, it } from "vitest";
import { plainLetters } from "./plain-letters.ts";
import { spellOut } from "./spell-out.ts";

describe("plainLetters", () => {
  it.each([
    // The first letter of "example" is Cyrillic.
    ["privacy@\u0435xample.org", "privacy@xn--xample-2of.org"],
    ["smtp.\u0435xample.org", "smtp.xn--xample-2of.org"],
    [" kim@bücher.example ", "kim@xn--bcher-kva.example"],
    ["Kim@Bücher.example", "Kim@xn--bcher-kva.example"],
  ])("tells what %s really is", (shown, ascii) => {
    expect(plainLetters(shown)).toBe(ascii);
  });

  it.each([
    "privacy@example.org",
    "Privacy@Example.ORG",
    "smtp.example.org",
    "localhost",
    "127.0.0.1",
    "::1",
    "kim@",
    "",
  ])("adds nothing to %j", (shown) => {
    expect(plainLetters(shown)).toBeNull();
  });
});

describe("spellOut", () => {
  it("shows both forms where they differ, and one where they do not", () => {
    expect(spellOut("privacy@\u0435xample.org")).toBe("privacy@\u0435xample.org (privacy@xn--xample-2of.org)");
    expect(spellOut("privacy@example.org")).toBe("privacy@example.org");
  });
});
