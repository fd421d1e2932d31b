// Files of every kind are read, and those that cannot be are one sentence, however hostile.
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createPolicyReader } from "./create-policy-reader.ts";
import { makePdf } from "./testing/make-pdf.ts";

const read = createPolicyReader({ loadPdfjs: () => import("pdfjs-dist/legacy/build/pdf.mjs") });
const textOf = async (bytes: Uint8Array, name: string) => {
  const reading = await read({ bytes, name });
  return reading.ok ? reading.snapshot.text : `! ${reading.sentence}`;
};

const paragraph = (words: string, style = "") =>
  `<w:p>${style === "" ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${words}</w:t></w:r></w:p>`;
const word = (body: string): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });

describe("a PDF", () => {
  const lines = [
    { words: "Privacy", size: 18, down: 0 },
    { words: "Write to us by mail", down: 20 },
    { words: "and you may ask us for a copy of all the data that we have of you, and to opt-", down: 14 },
    { words: "out of its sale, or have the infor-", down: 14 },
    { words: "mation erased.", down: 14 },
    { words: "We answer within 30 days.", down: 30 },
  ];

  it("is read in paragraphs, with its headings and links", async () => {
    const reading = await read({ bytes: makePdf([lines], "mailto:privacy@example.org"), name: "x.pdf" });
    if (!reading.ok) throw new Error(reading.sentence);
    const { text, links, headings } = reading.snapshot;
    expect(text).toContain("and to opt-out of its sale");
    expect(text).toContain("the information erased.\n\nWe answer within 30 days.");
    expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual(["Privacy"]);
    expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
      ["Write to us by mail", "mailto:privacy@example.org"],
    ]);
  });

  it("loses its running heads, feet and page numbers", async () => {
    const pages = [1, 2, 3, 4].map((number) => [
      { words: "Example Ltd. policy", down: 0 },
      { words: `What stands on page ${"x".repeat(number)} alone.`, down: 40 },
      { words: `Page ${number} of 4`, down: 600 },
    ]);
    const text = await textOf(makePdf(pages), "x.pdf");
    expect(text).not.toContain("Example Ltd. policy");
    expect(text).not.toContain("of 4");
    expect(text).toContain("page xxx alone");
  });

  it("without a text layer says so", async () => {
    expect(await textOf(makePdf([[]]), "x.pdf")).toBe("! No text was found in this PDF: it may be a scan, or damaged.");
  });

  it("whose page cannot be unpacked is called no scan: nobody knows that it is one", async () => {
    const broken = `%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >> endobj
4 0 obj << /Length 12 /Filter /FlateDecode >>
stream
no such page
endstream endobj
trailer << /Root 1 0 R >>
%%EOF`;
    const text = await textOf(new TextEncoder().encode(broken), "x.pdf");
    expect(text).toBe("! No text was found in this PDF: it may be a scan, or damaged.");
  });

  it("that is cut off or junk is damaged", async () => {
    expect(await textOf(makePdf([lines]).subarray(0, 200), "x.pdf")).toBe("! This PDF is damaged and cannot be read.");
  });
});

describe("a Word document", () => {
  it("is read with its headings", async () => {
    const text = await textOf(
      word(paragraph("Privacy", "Heading1") + paragraph("Write to privacy@example.org.")),
      "x.docx",
    );
    expect(text).toBe("Privacy\n\nWrite to privacy@example.org.");
  });

  it("that unpacks to more than any policy is not unpacked", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(25 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await textOf(bomb, "x.docx")).toBe(
      "! Opened, this document is larger than 24 MB, far more than any policy.",
    );
  });

  it("that lies about its size is damaged, and does not fill the memory", async () => {
    const liar = zipSync({ "word/document.xml": new Uint8Array(25 * 1024 * 1024) });
    const view = new DataView(liar.buffer, liar.byteOffset, liar.byteLength);
    for (let at = 0; at + 28 < liar.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    expect(await textOf(liar, "x.docx")).toBe("! This Word document is damaged and cannot be read.");
  });

  it("is not any archive", async () => {
    expect(await textOf(zipSync({ "a.txt": strToU8("hello") }), "x.docx")).toBe(
      "! This is an archive but no Word document.",
    );
  });

  it("nested 100,000 deep is a sentence", async () => {
    const deep = `${"<w:p>".repeat(100_000)}${"</w:p>".repeat(100_000)}`;
    expect(await textOf(word(deep), "x.docx")).toMatch(/^! This Word document/);
  });
});

describe("a saved mail", () => {
  const mail = (parts: readonly string[]) => new TextEncoder().encode(parts.join("\r\n"));

  it("is read from its page, links kept", async () => {
    const bytes = mail([
      "From: a@example.org",
      "MIME-Version: 1.0",
      "Content-Type: multipart/alternative; boundary=x",
      "",
      "--x",
      "Content-Type: text/plain",
      "",
      "plain",
      "--x",
      "Content-Type: text/html; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      '<p>Unsere Erkl=C3=A4rung: <a href=3D"mailto:info@example.org">Mail</a></p>',
      "--x--",
    ]);
    const reading = await read({ bytes, name: "x.eml" });
    expect(reading).toMatchObject({
      ok: true,
      snapshot: { text: "Unsere Erklärung: Mail", format: "mail", links: [{ href: "mailto:info@example.org" }] },
    });
  });

  it("nested without end is a sentence", async () => {
    const parts = Array.from(
      { length: 5000 },
      (_none, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`,
    );
    expect(await textOf(mail(["MIME-Version: 1.0", ...parts]), "x.eml")).toBe(
      "! This mail is damaged and cannot be read.",
    );
  });

  it("without words says so", async () => {
    expect(await textOf(mail(["From: a@example.org", "", ""]), "x.eml")).toBe("! This mail has no text in it.");
  });
});

describe("text", () => {
  it("keeps every character", async () => {
    expect(await textOf(new TextEncoder().encode("  Privacy\r\n\r\nWe…"), "x.txt")).toBe("  Privacy\r\n\r\nWe…");
  });

  it("that is empty, too long or no text at all is a sentence", async () => {
    expect(await textOf(new Uint8Array(), "x.txt")).toBe("! There is no text in this file.");
    expect(await textOf(new Uint8Array(12_000_001).fill(97), "x.txt")).toMatch(/^! The text is longer/);
    expect(await textOf(new Uint8Array(65 * 1024 * 1024), "x.txt")).toMatch(/^! This file is larger than 64 MB/);
    expect(await textOf(Uint8Array.from([1, 2, 3, 0, 255]), "x")).toMatch(/^! This file is neither/);
  });
});
