// Puts the pieces of text of a PDF's page together into lines, as far as they stand on one.

/** A piece of text as pdfjs gives it: its words, where its base line begins, its width and height, in points. */
export type PdfPiece = {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type PdfLine = {
  readonly words: string;
  readonly pieces: readonly { readonly piece: PdfPiece; readonly start: number }[];
  readonly y: number;
  readonly height: number;
};

const isSameLine = (line: PdfPiece, piece: PdfPiece): boolean =>
  Math.abs(line.y - piece.y) < Math.max(line.height, piece.height, 4) * 0.45 && piece.x >= line.x - 2;

const needsSpace = (words: string, before: PdfPiece, piece: PdfPiece): boolean =>
  !/\s$/.test(words) &&
  !/^\s/.test(piece.words) &&
  piece.x - (before.x + before.width) > Math.max(before.height, 4) * 0.15;

const joinLine = (pieces: readonly PdfPiece[]): PdfLine => {
  const parts: string[] = [];
  const placed: { piece: PdfPiece; start: number }[] = [];
  let length = 0;
  let before: PdfPiece | null = null;
  for (const piece of pieces) {
    const gap = before !== null && needsSpace(parts.at(-1) ?? "", before, piece) ? " " : "";
    const words = piece.words.replace(/\s+/g, " ");
    placed.push({ piece, start: length + gap.length });
    parts.push(gap + words);
    length += gap.length + words.length;
    if (words.trim() !== "") before = piece;
  }
  const full = pieces.filter(({ words }) => words.trim() !== "");
  const height = Math.max(0, ...full.slice(0, 200).map((piece) => piece.height));
  return { words: parts.join(""), pieces: placed, y: pieces[0]?.y ?? 0, height };
};

/** Lines in the order in which the file writes them, which is the order of reading in nearly all files. */
export const joinLines = (pieces: readonly PdfPiece[]): PdfLine[] => {
  const lines: PdfLine[] = [];
  let open: PdfPiece[] = [];
  const close = () => {
    if (open.some(({ words }) => words.trim() !== "")) lines.push(joinLine(open));
    open = [];
  };
  for (const piece of pieces) {
    const last = open.at(-1);
    if (last !== undefined && !isSameLine(last, piece)) close();
    open.push(piece);
  }
  close();
  return lines;
};
