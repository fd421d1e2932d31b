// Whatever a file is called, its name in the mail is one line, has no path, keeps its ending, and says what it is.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRiskyFile, tidyFileName } from "./tidy-file-name.ts";

describe("tidyFileName", () => {
  it.each([
    ["Ausweis.pdf", "Ausweis.pdf"],
    ["/home/kim/passport.pdf", "passport.pdf"],
    ["..\\..\\C:\\Users\\Kim\\id card.png", "id card.png"],
    ["pass\r\nBcc: all@example.org\r\n.pdf", "pass Bcc_ all@example.org .pdf"],
    ['my "best" <photo>.jpg', "my _best_ _photo_.jpg"],
    ["Füße und 身分証.pdf", "Füße und 身分証.pdf"],
    ["invoice\u202efdp.exe", "invoice fdp.exe"],
    ["....", "file"],
    ["", "file"],
    ["/", "file"],
    ["\u0000\u0007", "file"],
    [".bashrc", "bashrc"],
    ["half \ud800 pair.pdf", "half pair.pdf"],
  ])("calls %j %j", (given, name) => {
    expect(tidyFileName(given)).toBe(name);
  });

  it("keeps the ending of a name that is too long", () => {
    const name = tidyFileName(`${"ä".repeat(5000)}.pdf`);
    expect([...name]).toHaveLength(120);
    expect(name.endsWith("ä.pdf")).toBe(true);
  });

  it("is one line without a path, never empty, and tidy when it is tidied again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (given) => {
        const name = tidyFileName(given);
        expect(name).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\\/"<>]/u);
        expect(name.length).toBeGreaterThan(0);
        expect([...name].length).toBeLessThanOrEqual(120);
      }),
    );
  });
});

it.each([
  ["form.pdf.exe", true],
  ["RUN.BAT", true],
  ["letter.docm", true],
  ["passport.pdf", false],
  ["exe", false],
  ["photo.jpg", false],
])("warns of %s: %s", (name, isRisky) => {
  expect(isRiskyFile(name)).toBe(isRisky);
});
