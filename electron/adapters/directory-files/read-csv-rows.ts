// Reads a table row by row, whatever stands between its cells; only the row at hand is in memory.
import papaparse from "papaparse";
import { longestRow, mostColumns } from "./directory-limits.ts";
import { DirectoryProblem } from "./directory-problem.ts";

/** `isBroken`: its quotes cannot be understood. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[]; readonly isBroken: boolean };

type Parsed = {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly row?: number }[];
  readonly meta: { readonly cursor: number };
};

const guessDelimiter = (text: string): string => {
  const { meta } = papaparse.parse(text.slice(0, 200_000), { preview: 20, newline: "\n", skipEmptyLines: true });
  return meta.delimiter === "" ? "," : meta.delimiter;
};

/** A parser of this kind is used once; it takes up where the row before ended. */
const parseSome = (text: string, delimiter: string, isLast: boolean): Parsed =>
  new papaparse.Parser({ delimiter, newline: "\n" }).parse(text, 0, !isLast);

/** One kind of line end, also where the two characters of one come in two pieces. */
async function* withPlainEnds(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let held = "";
  for await (const text of texts) {
    const all = held + text;
    held = all.endsWith("\r") ? "\r" : "";
    yield (held === "" ? all : all.slice(0, -1)).replace(/\r\n?/g, "\n");
  }
  if (held !== "") yield "\n";
}

/** Throws DirectoryProblem. Rows without anything are left out, and counted. */
export async function* readCsvRows(texts: AsyncIterable<string>): AsyncGenerator<readonly CsvRow[]> {
  let delimiter: string | null = null;
  let rest = "";
  let line = 0;
  const take = (isLast: boolean): readonly CsvRow[] => {
    delimiter ??= guessDelimiter(rest);
    const { data, errors, meta } = parseSome(rest, delimiter, isLast);
    const broken = new Set(errors.map(({ row }) => row));
    rest = isLast ? "" : rest.slice(meta.cursor);
    return data.flatMap((cells, at) => {
      line += 1;
      if (cells.length > mostColumns) throw new DirectoryProblem("directory-too-wide");
      return cells.every((cell) => cell.trim() === "") ? [] : [{ line, cells, isBroken: broken.has(at) }];
    });
  };
  for await (const text of withPlainEnds(texts)) {
    rest += text;
    if (rest === "") continue;
    yield take(false);
    if (rest.length > longestRow) {
      throw new DirectoryProblem(line === 0 ? "directory-too-wide" : "directory-row-endless");
    }
  }
  if (rest !== "") yield take(true);
}
