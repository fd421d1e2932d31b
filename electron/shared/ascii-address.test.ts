// Exactly one address, or none: every trick that makes one field reach two people, or another one.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiAddress, asciiDomain } from "./ascii-address.ts";

describe("asciiAddress", () => {
  it.each([
    ["privacy@example.org", "privacy@example.org"],
    ["first.last+tag@Mail.Example.org", "first.last+tag@mail.example.org"],
    ["o'neil_x%y@example.co.uk", "o'neil_x%y@example.co.uk"],
    ["kim@bücher.example", "kim@xn--bcher-kva.example"],
    ["kim@xn--bcher-kva.example", "kim@xn--bcher-kva.example"],
  ])("takes %j", (address, wire) => {
    expect(asciiAddress(address)).toBe(wire);
  });

  it.each([
    ["a list", "a@example.org, c@example.net"],
    ["a list with a semicolon", "a@example.org;c@example.net"],
    ["two at-signs", "a@example.org@example.net"],
    ["a display name", "Kim <kim@example.org>"],
    ["angle brackets", "<kim@example.org>"],
    ["a quoted local part", '"kim kim"@example.org'],
    ["a quote that hides a comma", '"a@example.org,"@example.net'],
    ["a comment", "kim(x)@example.org"],
    ["a source route", "@example.org:kim@example.net"],
    ["a full-width at-sign", "kim\uFF20example.org"],
    ["a full-width at-sign behind a plain one", "kim@a\uFF20example.org"],
    ["a small at-sign", "kim\uFE6Bexample.org"],
    ["full-width letters", "kim@\uFF45xample.org"],
    ["an ideographic full stop", "kim@example\u3002org"],
    ["a zero-width space", "kim@exam\u200Bple.org"],
    ["a soft hyphen", "kim@exam\u00ADple.org"],
    ["a variation selector, which nobody sees", "kim@exa\uFE0Fmple.org"],
    ["a filler that looks like nothing", "kim@exam\u3164ple.org"],
    ["a right-to-left override", "kim@\u202Eexample.org"],
    ["a Cyrillic local part", "\u043Aim@example.org"],
    ["a space before", " kim@example.org"],
    ["a space after", "kim@example.org "],
    ["a line break", "kim@example.org\r\nBcc: c@example.net"],
    ["a NUL", "kim@example.org\0"],
    ["a domain literal", "kim@[127.0.0.1]"],
    ["an IPv4 address", "kim@127.0.0.1"],
    ["a port", "kim@example.org:25"],
    ["percent signs in the domain", "kim@example%2eorg"],
    ["a single label", "kim@localhost"],
    ["an empty label", "kim@example..org"],
    ["a trailing dot", "kim@example.org."],
    ["a leading dot", ".kim@example.org"],
    ["two dots", "kim..x@example.org"],
    ["no local part", "@example.org"],
    ["no domain", "kim@"],
    ["a local part of 65", `${"a".repeat(65)}@example.org`],
    ["a label of 64", `a@${"b".repeat(64)}.org`],
    ["255 in all", `${"a".repeat(60)}@${"b.".repeat(95)}org`.padEnd(255, "g")],
    ["nothing", ""],
  ])("refuses %s", (_, address) => {
    expect(asciiAddress(address)).toBeNull();
  });

  it("never answers with anything but one plain address", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.emailAddress()), (text) => {
        const address = asciiAddress(text);
        if (address !== null) expect(address).toMatch(/^[!-?A-~]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      }),
    );
  });
});

describe("asciiDomain", () => {
  it("leaves an ASCII domain as it is but for its case", () => {
    expect(asciiDomain("Example.ORG")).toBe("example.org");
  });
  it("is no way round: its answer is its own answer", () => {
    const once = asciiDomain("straße.example");
    expect(once).not.toBeNull();
    expect(asciiDomain(once ?? "")).toBe(once);
  });
});
