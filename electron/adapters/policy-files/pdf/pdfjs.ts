// What the PDF reader needs of pdfjs; the terminal and the window load it in different ways.
import type { getDocument } from "pdfjs-dist";

export type Pdfjs = { readonly getDocument: typeof getDocument };
export type LoadPdfjs = () => Promise<Pdfjs>;
