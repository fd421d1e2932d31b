// A PDF built as Chromium builds them gets title and language, and loses what it said of this machine.
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { countPages, finishPdf } from "./finish-pdf.ts";

/** The same objects in the same order as Skia writes them. */
const makePdf = ({ catalog = "" } = {}): Uint8Array => {
  const objects = [
    "<</Creator (Mozilla/5.0 \\(X11; Linux x86_64\\) Electron/25.1.1)\n/CreationDate (D:20261122092519+00'00')>>",
    "<</Type /Page\n/MediaBox [0 0 595 842]\n/Parent 3 0 R>>",
    "<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>",
    `<</Type /Catalog\n/Pages 3 0 R${catalog}>>`,
  ];
  let file = "%PDF-1.4\n%\xd3\xeb\xe9\xe1\n";
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 5\n0000000000 65535 f \n${offsets.join("")}trailer\n<</Size 5\n/Root 4 0 R\n/Info 1 0 R>>`;
  return Buffer.from(`${file}${table}\nstartxref\n${file.length}\n%%EOF\n`, "latin1");
};

const title = "Löschung (RD-2026-7K3QX9) 😀 )>>";
const infoOf = async (pdf: Uint8Array | null) => {
  if (!pdf) throw new Error("No PDF.");
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  expect(document.numPages).toBe(1);
  return (await document.getMetadata()).info as Record<string, unknown>;
};

describe("finishPdf", () => {
  it("gives title and language, and keeps nothing of the machine", async () => {
    const pdf = finishPdf(makePdf(), { title, language: "de" });
    expect(await infoOf(pdf)).toMatchObject({ Title: title, Language: "de" });
    expect(Buffer.from(pdf ?? []).toString("latin1")).not.toMatch(/Mozilla|Linux|CreationDate/);
  });

  it("leaves alone what the catalogue says already", async () => {
    const pdf = finishPdf(makePdf({ catalog: "\n/Lang (fr)\n/MarkInfo <</Marked true>>" }), { title, language: "de" });
    expect(await infoOf(pdf)).toMatchObject({ Title: title, Language: "fr" });
    expect(
      Buffer.from(pdf ?? [])
        .toString("latin1")
        .split("/MarkInfo"),
    ).toHaveLength(3);
  });

  it.each([
    ["nothing", ""],
    ["no PDF", "Hello"],
    [
      "a table elsewhere",
      Buffer.from(makePdf())
        .toString("latin1")
        .replace(/startxref\n\d+/, "startxref\n3"),
    ],
    ["no description", Buffer.from(makePdf()).toString("latin1").replace("/Info 1 0 R", "/Inf0 1 0 R")],
  ])("says no to %s", (_name, file) => {
    expect(finishPdf(Buffer.from(file, "latin1"), { title, language: "de" })).toBeNull();
  });
});

describe("countPages", () => {
  it("reads the number, or says that it does not know", () => {
    expect(countPages(makePdf())).toBe(1);
    expect(countPages(Buffer.from("Hello"))).toBeNull();
  });
});
