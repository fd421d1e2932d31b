// The text comes out as it was written, whichever way its bytes were.
import { describe, expect, it } from "vitest";
import { decodeBytes } from "./decode-bytes.ts";

const sentence = "Wir löschen Ihre Daten auf Verlangen, für Sie kostenfrei; größere Fälle dauern länger. ";
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const wide = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

describe("decodeBytes", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(sentence)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${sentence}`)],
    ["Latin 1", latin(sentence)],
    ["UTF-16, little end first", wide(sentence, false)],
    ["UTF-16, big end first, with a mark", wide(`\uFEFF${sentence}`, true)],
  ])("reads %s", (_name, bytes) => {
    expect(decodeBytes(bytes)).toBe(sentence);
  });

  it("believes a page that names its encoding", () => {
    const html = '<meta charset="iso-8859-2"><p>';
    expect(decodeBytes(Uint8Array.from([...latin(html), 0xb1]))).toBe(`${html}ą`);
  });

  it("believes the server before the page, and the bytes before both", () => {
    const html = '<meta charset="iso-8859-2"><p>';
    const bytes = Uint8Array.from([...latin(html), 0xb1]);
    expect(decodeBytes(bytes, "iso-8859-1")).toBe(`${html}±`);
    for (const said of ["utf-8", "utf-16le", "nothing-known", null]) expect(decodeBytes(bytes, said)).toBe(`${html}ą`);
    expect(decodeBytes(new TextEncoder().encode(sentence), "iso-8859-1")).toBe(sentence);
  });

  it("does not believe a page that says UTF-8 and is not", () => {
    const html = `<meta charset="utf-8"><p>${sentence.repeat(3)}`;
    expect(decodeBytes(latin(html))).toBe(html);
  });

  it("reads the euro sign and curly quotes of Windows", () => {
    const bytes = Uint8Array.from([...latin("costs 5 "), 0x80, ...latin(" and it is "), 0x93, ...latin("free"), 0x94]);
    expect(decodeBytes(bytes)).toBe("costs 5 € and it is “free”");
  });

  it("gives the same text for a UTF-8 file cut at any byte of its sample's end", () => {
    const text = `${"a".repeat(64 * 1024 * 16 - 1)}ü`;
    expect(decodeBytes(new TextEncoder().encode(text))).toBe(text);
  });
});
