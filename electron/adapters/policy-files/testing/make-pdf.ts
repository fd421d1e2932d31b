// Makes small PDFs for the tests, by hand: the structure is what the reader has to get through.
import { zlibSync } from "fflate";

type Line = { readonly words: string; readonly size?: number; readonly down: number };

const escapeWords = (words: string): string => words.replace(/[\\()]/g, "\\$&");

const drawLines = (lines: readonly Line[]): string =>
  `BT 72 760 Td ${lines.map(({ words, size = 11, down }) => `/F1 ${size} Tf 0 -${down} Td (${escapeWords(words)}) Tj`).join(" ")} ET`;

/** `pages`: the drawing of each, packed by Flate. */
const assemble = (pages: readonly Uint8Array[], annotations: string): Uint8Array => {
  const objects: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const add = (...parts: (string | Uint8Array)[]) =>
    objects.push(
      Uint8Array.from(parts.flatMap((part) => [...(typeof part === "string" ? encoder.encode(part) : part)])),
    );
  const kids = pages.map((_page, at) => `${4 + at * 2} 0 R`).join(" ");
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  pages.forEach((page, at) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R /Annots [${annotations}] >>`,
    );
    add(`<< /Length ${page.length} /Filter /FlateDecode >>\nstream\n`, page, "\nendstream");
  });
  const parts: Uint8Array[] = [encoder.encode("%PDF-1.4\n")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  objects.forEach((object, at) => {
    offsets.push(length);
    const whole = [encoder.encode(`${at + 1} 0 obj\n`), object, encoder.encode("\nendobj\n")];
    for (const part of whole) length += part.length;
    parts.push(...whole);
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  parts.push(
    encoder.encode(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`,
    ),
  );
  return Uint8Array.from(parts.flatMap((part) => [...part]));
};

/** A PDF with these lines on each of its pages; `link` lies over the first line of 20 points below the top. */
export const makePdf = (pages: readonly (readonly Line[])[], link = ""): Uint8Array => {
  const annotation =
    link === "" ? "" : `<< /Type /Annot /Subtype /Link /Rect [60 735 500 752] /A << /S /URI /URI (${link}) >> >>`;
  const drawn = pages.map((lines) => zlibSync(new TextEncoder().encode(drawLines(lines))));
  return assemble(drawn, annotation);
};
