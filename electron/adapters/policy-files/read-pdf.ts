// Makes a snapshot of a PDF's text layer. No script, no font and no image of it is run or drawn.
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import type { TextContent, TextItem, TextMarkedContent } from "pdfjs-dist/types/src/display/api.d.ts";
import type { Snapshot } from "../../core/policy/snapshot.ts";
import { mostCharacters } from "./limits.ts";
import { joinLines, type PdfPiece } from "./pdf/page-lines.ts";
import type { LoadPdfjs } from "./pdf/pdfjs.ts";
import { type PdfLink, type PdfPage, writeLines } from "./pdf/write-lines.ts";
import { TooMuchToRead } from "./too-much-to-read.ts";
import { UnreadableFile } from "./unreadable-file.ts";

const mostPages = 400;
const mostPieces = 100_000;

const open = async (bytes: Uint8Array, load: LoadPdfjs): Promise<PDFDocumentProxy> => {
  const { getDocument } = await load();
  // pdfjs takes the bytes for its own
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    return await task.promise;
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.name === "PasswordException";
    if (isLocked) throw new UnreadableFile("policy-needs-password", "This PDF is locked with a password.", { cause });
    throw new UnreadableFile("policy-damaged", "This PDF is damaged and cannot be read.", { cause });
  }
};

const takeNumber = (list: unknown, at: number): number => {
  const value: unknown = Array.isArray(list) ? list[at] : 0;
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
};

const toPiece = (item: TextItem | TextMarkedContent): PdfPiece[] => {
  if (!("str" in item)) return [];
  const x = takeNumber(item.transform, 4);
  const y = takeNumber(item.transform, 5);
  return [{ words: item.str, x, y, width: item.width, height: item.height }];
};

/** Taken as pdfjs finds it, so that a page without an end is left when it is too long. */
const readPieces = async (page: PDFPageProxy): Promise<PdfPiece[]> => {
  const pieces: PdfPiece[] = [];
  const reader: ReadableStreamDefaultReader<TextContent> = page.streamTextContent().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    for (const item of value.items) pieces.push(...toPiece(item));
    if (pieces.length > mostPieces) {
      await reader.cancel(new Error("too long"));
      throw new TooMuchToRead("A page of this PDF has more text than any policy.");
    }
  }
};

const readLinks = async (page: PDFPageProxy): Promise<PdfLink[]> => {
  const annotations: unknown[] = await page.getAnnotations();
  return annotations.slice(0, 2000).flatMap((one) => {
    if (typeof one !== "object" || one === null || !("rect" in one)) return [];
    const href = "unsafeUrl" in one && typeof one.unsafeUrl === "string" ? one.unsafeUrl : "";
    if (!/^(?:https?:|mailto:|tel:)/i.test(href)) return [];
    const [left, low, right, high] = [0, 1, 2, 3].map((at) => takeNumber(one.rect, at));
    return [{ href, left: left ?? 0, low: low ?? 0, right: right ?? 0, high: high ?? 0 }];
  });
};

const readPages = async (file: PDFDocumentProxy): Promise<PdfPage[]> => {
  if (file.numPages > mostPages)
    throw new TooMuchToRead(`This PDF has ${file.numPages} pages, far more than any policy.`);
  const pages: PdfPage[] = [];
  let length = 0;
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const lines = joinLines(await readPieces(page));
    pages.push({ lines, links: await readLinks(page) });
    page.cleanup();
    for (const { words } of lines) length += words.length;
    if (length > mostCharacters) throw new TooMuchToRead("This PDF has more text than any policy.");
  }
  return pages;
};

/** What `createPolicyReader` reads PDFs with. Throws `TooMuchToRead` or `UnreadableFile`, a PDF without text among them. */
export const readPdf = async (bytes: Uint8Array, load: LoadPdfjs): Promise<Snapshot> => {
  const file = await open(bytes, load);
  try {
    const { text, links, headings } = writeLines(await readPages(file));
    // Of a page that it gives up for its faults or its length pdfjs leaves no text either, and says nothing of it.
    if (text.trim().length < 20)
      throw new UnreadableFile(
        "policy-without-text-layer",
        "No text was found in this PDF: it may be a scan, or damaged.",
      );
    return { text, format: "pdf", links, headings, decodedMails: [] };
  } catch (cause) {
    if (cause instanceof TooMuchToRead || cause instanceof UnreadableFile) throw cause;
    throw new UnreadableFile("policy-damaged", "This PDF is damaged and cannot be read.", { cause });
  } finally {
    await file.destroy();
  }
};
