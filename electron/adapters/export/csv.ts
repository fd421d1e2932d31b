// Tables as CSV: what spreadsheets open right and cannot take for formulas, and back again.
import papaparse from "papaparse";
import { type Cells, marksOf, type TableName, tables } from "../../core/export/export-tables.ts";
import { guardCell, unguardCell } from "../../core/export/guard-cell.ts";
import { ImportProblem } from "./import-problem.ts";

/**
 * Excel splits a file by its region's list sign: the semicolon where the comma stands in numbers. LibreOffice asks and
 * guesses right either way; reading back takes both.
 */
export type ListSign = "," | ";";

/** Without it Excel reads UTF-8 as the region's old code page. */
const byteOrderMark = "\uFEFF";

const line = (cells: readonly string[], delimiter: ListSign): string =>
  papaparse.unparse([cells.map(guardCell)], { delimiter, newline: "\r\n" });

/** RFC 4180 with CRLF, one piece a row, so that no table has to be in memory. */
export function* writeCsv(name: TableName, rows: Iterable<Cells>, delimiter: ListSign): Generator<string> {
  const columns = tables[name];
  yield `${byteOrderMark}${line(columns, delimiter)}\r\n`;
  for (const row of rows) {
    yield `${line(
      columns.map((column) => row[column] ?? ""),
      delimiter,
    )}\r\n`;
  }
}

/** No table of ours is that wide; a spreadsheet may add empty columns. */
const mostColumns = 200;

const headOf = (text: string): { readonly name: TableName; readonly columns: readonly string[] } => {
  const end = text.search(/\r|\n/);
  const head = end < 0 ? text : text.slice(0, end);
  // Before it is parsed: a head of a million columns is a file of somebody's, not ours.
  if (head.length > 10_000) throw new ImportProblem("import-unknown");
  const columns = (papaparse.parse<string[]>(head).data[0] ?? []).map(unguardCell);
  const name = (Object.keys(tables) as TableName[]).find((one) =>
    marksOf(one).every((column) => columns.includes(column)),
  );
  if (name === undefined || columns.length > mostColumns) throw new ImportProblem("import-unknown");
  return { name, columns };
};

export type CsvRow = { readonly line: number; readonly cells: Cells };

/** `line`: counted as a spreadsheet counts rows, the head is 1. Throws ImportProblem. */
export const readCsv = (text: string): { readonly name: TableName; readonly rows: readonly CsvRow[] } => {
  const plain = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  const { name, columns } = headOf(plain);
  const delimiter = plain.slice(0, plain.search(/\r|\n|$/)).includes(";") ? ";" : ",";
  const rows: CsvRow[] = [];
  let number = 0;
  let problem: ImportProblem | null = null;
  papaparse.parse<string[]>(plain, {
    delimiter,
    step: ({ data, errors }, parser) => {
      number += 1;
      const isEmpty = data.length === 1 && data[0] === "";
      if (errors.length > 0 || data.length > mostColumns || (!isEmpty && data.length !== columns.length)) {
        problem = new ImportProblem("import-damaged", String(number));
        parser.abort();
      } else if (number > 1 && !isEmpty) {
        const cells = Object.fromEntries(columns.map((column, at) => [column, unguardCell(data[at] ?? "")]));
        rows.push({ line: number, cells });
      }
    },
  });
  if (problem !== null) throw problem;
  return { name, rows };
};
