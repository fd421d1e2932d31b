// Reads a file of companies from its beginning to its end, a batch of rows at a time.
import { createCountryReader } from "../../core/directory/create-country-reader.ts";
import { readDatarequests } from "../../core/directory/read-datarequests.ts";
import { readJustDeleteMe } from "../../core/directory/read-justdeleteme.ts";
import { readTableRow } from "../../core/directory/read-table-row.ts";
import type { RowRead } from "../../core/directory/row-read.ts";
import type { DirectoryRow } from "../../shared/directory.ts";
import { rowsAtOnce } from "./directory-limits.ts";
import type { DirectoryBatch, DirectoryPlan } from "./directory-reader.ts";
import { openPieces } from "./open-pieces.ts";
import { openTable } from "./open-table.ts";
import { openText } from "./open-text.ts";
import { readCsvRows } from "./read-csv-rows.ts";
import { readJsonItems } from "./read-json-items.ts";
import { readZipItems } from "./read-zip-items.ts";

/** All in the registry are data brokers by the law of California; that is all that it says of what they do. */
const inRegistry = (row: DirectoryRow): DirectoryRow => ({ ...row, categories: ["data broker"] });

/** Told the bytes read so far. */
type Heard = (done: number) => void;

async function* readTable(plan: DirectoryPlan, heard: Heard): AsyncGenerator<readonly RowRead[]> {
  const { headLine, columns, kind } = plan;
  const readCountry = createCountryReader();
  const readRow = (cells: readonly string[], line: number): RowRead => {
    if (cells.slice(columns.length).some((cell) => cell.trim() !== ""))
      return { kind: "bad", line, fault: "more-cells" };
    const read = readTableRow(cells, line, { columns, readCountry });
    return read.kind === "entry" && kind === "california-brokers" ? { kind: "entry", row: inRegistry(read.row) } : read;
  };
  for await (const rows of readCsvRows(openTable(plan, heard))) {
    yield rows.flatMap(({ line, cells, isBroken }): RowRead[] => {
      if (line <= headLine) return [];
      return [isBroken ? { kind: "bad", line, fault: "broken-quote" } : readRow(cells, line)];
    });
  }
}

async function* readThings(plan: DirectoryPlan, heard: Heard): AsyncGenerator<readonly RowRead[]> {
  const readCountry = createCountryReader();
  const items =
    plan.form === "zip"
      ? readZipItems(openPieces(plan.file, heard))
      : readJsonItems(plan.form === "json-list", openText(plan.file, heard));
  const readOne = (value: unknown, line: number): RowRead =>
    plan.kind === "justdeleteme" ? readJustDeleteMe(value, line) : readDatarequests(value, line, readCountry);
  for await (const some of items) {
    yield some.map(
      ({ line, value, fault }): RowRead => (fault === null ? readOne(value, line) : { kind: "bad", line, fault }),
    );
  }
}

/** Throws DirectoryProblem; every row before that was in a batch. */
export async function* readDirectory(plan: DirectoryPlan): AsyncGenerator<DirectoryBatch> {
  let done = 0;
  const heard: Heard = (bytes) => {
    done = bytes;
  };
  let held: RowRead[] = [];
  let problem: unknown = null;
  const isTable = plan.kind === "csv" || plan.kind === "california-brokers";
  const rows = isTable ? readTable(plan, heard) : readThings(plan, heard);
  for (;;) {
    const next = await rows.next().catch((error: unknown) => {
      problem = error;
      return { done: true as const, value: undefined };
    });
    if (next.done === true) break;
    held = held.length === 0 ? [...next.value] : [...held, ...next.value];
    while (held.length >= rowsAtOnce) {
      yield { reads: held.slice(0, rowsAtOnce), done };
      held = held.slice(rowsAtOnce);
    }
  }
  if (held.length > 0) yield { reads: held, done };
  if (problem !== null) throw problem;
}
