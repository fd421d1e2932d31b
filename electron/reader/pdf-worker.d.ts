// pdfjs gives no types for its worker's part; it is brought in for what it leaves behind, not for what it exports.
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
