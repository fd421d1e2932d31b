// Looks what a file of companies is, by its content: how it is written, which directory's it is, and what its columns may be.
import { createHash } from "node:crypto";
import { guessColumns } from "../../core/directory/guess-columns.ts";
import { mapCaliforniaColumns } from "../../core/directory/map-california-columns.ts";
import { isDatarequestsCompany } from "../../core/directory/read-datarequests.ts";
import { isJustDeleteMeSite } from "../../core/directory/read-justdeleteme.ts";
import { DirectoryProblem } from "./directory-problem.ts";
import type { DirectoryFile, DirectoryForm, DirectoryLook } from "./directory-reader.ts";
import { openPieces } from "./open-pieces.ts";
import { openTable } from "./open-table.ts";
import { openText } from "./open-text.ts";
import { openZippedTable } from "./open-zipped-table.ts";
import { type CsvRow, readCsvRows } from "./read-csv-rows.ts";
import { readJsonItems } from "./read-json-items.ts";
import { readZipItems } from "./read-zip-items.ts";

/** Things of a file that are looked at before it is none of the known ones. */
const mostLookedAt = 200;
const rowsShown = 5;
/** Instructions may stand above the heads. */
const rowsAboveHead = 10;

const sumUp = async (file: DirectoryFile) => {
  const sum = createHash("sha256");
  let size = 0;
  let first: Uint8Array | null = null;
  for await (const piece of openPieces(file)) {
    first ??= piece.slice(0, 1024);
    sum.update(piece);
    size += piece.length;
  }
  return { size, sha256: sum.digest("hex"), first: first ?? new Uint8Array(0) };
};

const formOf = (first: Uint8Array): DirectoryForm | null => {
  if (first[0] === 0x50 && first[1] === 0x4b) return "zip";
  const start = new TextDecoder(first[0] === 0xff ? "utf-16le" : first[0] === 0xfe ? "utf-16be" : "utf-8")
    .decode(first)
    .trimStart();
  if (start === "" || start.startsWith("<") || start.startsWith("%PDF")) return null;
  if (start.startsWith("[")) return "json-list";
  return start.startsWith("{") ? "json" : "csv";
};

const kindOf = async (items: AsyncIterable<readonly { readonly value: unknown }[]>): Promise<DirectoryLook["kind"]> => {
  let looked = 0;
  for await (const some of items) {
    for (const { value } of some) {
      if (isDatarequestsCompany(value)) return "datarequests";
      if (isJustDeleteMeSite(value)) return "justdeleteme";
      looked += 1;
      if (looked > mostLookedAt) break;
    }
    if (looked > mostLookedAt) break;
  }
  throw new DirectoryProblem("directory-unknown");
};

type Opened = { readonly file: DirectoryFile; readonly form: DirectoryForm };

const firstRows = async (opened: Opened): Promise<readonly CsvRow[]> => {
  const rows: CsvRow[] = [];
  try {
    for await (const some of readCsvRows(openTable(opened))) {
      rows.push(...some);
      if (rows.length >= rowsAboveHead + rowsShown) break;
    }
  } catch (error) {
    // What is wrong further down is said when it is read so far.
    if (rows.length === 0) throw error;
  }
  return rows.slice(0, rowsAboveHead + rowsShown);
};

const lookAtTable = async (opened: Opened): Promise<Pick<DirectoryLook, "kind" | "table">> => {
  const rows = await firstRows(opened);
  const registry = rows.slice(0, rowsAboveHead).findIndex(({ cells }) => mapCaliforniaColumns(cells) !== null);
  const at = Math.max(0, registry);
  const head = rows[at];
  // Words without a single sign between them are no table.
  if (head === undefined || rows.every(({ cells }) => cells.length < 2))
    throw new DirectoryProblem("directory-unknown");
  const below = rows.slice(at + 1, at + 1 + rowsShown).map(({ cells }) => cells);
  return {
    kind: registry < 0 ? "csv" : "california-brokers",
    table: {
      headLine: head.line,
      head: head.cells,
      rows: below,
      columns: mapCaliforniaColumns(head.cells) ?? guessColumns(head.cells, below),
    },
  };
};

/** Of a zip the companies that are files of their own, else the one table in it. */
const lookAtZip = async (file: DirectoryFile): Promise<Pick<DirectoryLook, "kind" | "table">> => {
  try {
    return { kind: await kindOf(readZipItems(openPieces(file))), table: null };
  } catch (error) {
    if (!(error instanceof DirectoryProblem) || error.code !== "directory-unknown") throw error;
  }
  // Several tables are told only at the end, and before any row of the first has come in.
  for await (const _piece of openZippedTable(openPieces(file)));
  return lookAtTable({ file, form: "zip" });
};

/** Throws DirectoryProblem. */
export const lookAtDirectory = async (file: DirectoryFile): Promise<DirectoryLook> => {
  const { size, sha256, first } = await sumUp(file);
  const form = formOf(first);
  if (form === null) throw new DirectoryProblem("directory-unknown");
  switch (form) {
    case "zip":
      return { form, size, sha256, ...(await lookAtZip(file)) };
    case "json":
    case "json-list": {
      const items = readJsonItems(form === "json-list", openText(file));
      return { form, size, sha256, table: null, kind: await kindOf(items) };
    }
    case "csv":
      return { form, size, sha256, ...(await lookAtTable({ file, form })) };
  }
};
