// Brings pdfjs into the hidden window, where it runs without a worker of its own: the window is one.
import type { Pdfjs } from "../adapters/policy-files/pdf/pdfjs.ts";

/** The worker's part comes first and leaves its handler where pdfjs looks for it before it would start a worker. */
export const loadPdfjs = async (): Promise<Pdfjs> => {
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  return import("pdfjs-dist/legacy/build/pdf.mjs");
};
