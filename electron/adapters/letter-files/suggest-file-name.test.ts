// A suggested name must be one that every system takes, and must not pretend to be another.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Reference } from "../../shared/letter.ts";
import { suggestFileName } from "./suggest-file-name.ts";

const reference = Reference.parse("RD-2026-7K3QX9");
const suggest = (company: string, ending = "pdf") => suggestFileName({ reference, company, ending });

describe("suggestFileName", () => {
  it.each([
    ["Example Store", "RD-2026-7K3QX9 Example Store.pdf"],
    ["Müller & Söhne", "RD-2026-7K3QX9 Müller & Söhne.pdf"],
    ["../../etc/passwd", "RD-2026-7K3QX9 .. .. etc passwd.pdf"],
    ['a<b>:"c|d?*', "RD-2026-7K3QX9 a b c d.pdf"],
    ["Example\u202Efdp.exe", "RD-2026-7K3QX9 Example fdp.exe.pdf"],
    ["Example Inc. . ", "RD-2026-7K3QX9 Example Inc.pdf"],
    ["\u200B\0\n", "RD-2026-7K3QX9.pdf"],
  ])("%j", (company, name) => {
    expect(suggest(company)).toBe(name);
  });

  it("fits everywhere, for any company", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (company) => {
        const name = suggest(company, "eml");
        expect(Buffer.byteLength(name)).toBeLessThan(200);
        expect(name).toMatch(/^RD-2026-7K3QX9( .*)?\.eml$/u);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\p{Bidi_Control}]|[. ]\.eml$/u);
      }),
    );
  });
});
