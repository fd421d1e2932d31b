// What a letter says must come out as text on the sheet, whatever it says.
import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, it } from "vitest";
import { printableText } from "./printable-text.ts";

describe("printableText", () => {
  it("keeps every character, and lets none become HTML", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const [node, ...others] = parseFragment(`<div>${printableText(text)}</div>`).childNodes;
        expect(others).toEqual([]);
        const inside = node && "childNodes" in node ? node.childNodes : [];
        const read = inside.map((child) => ("value" in child ? child.value : "<element>")).join("");
        expect(read).toBe(text.replace(/\r\n?|[\v\f\u0085]/g, "\n").replaceAll("\0", "\uFFFD"));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["</title><script>1</script>", "&lt;/title&gt;&lt;script&gt;1&lt;/script&gt;"],
    [`"'&amp;`, "&quot;&#39;&amp;amp;"],
    ["a\r\nb\rc", "a\nb\nc"],
    ["\uD83D and \0", "\uFFFD and \uFFFD"],
    ["{{name}} $& $1 \u202E", "{{name}} $&amp; $1 \u202E"],
  ])("writes %j as %j", (text, written) => {
    expect(printableText(text)).toBe(written);
  });
});
