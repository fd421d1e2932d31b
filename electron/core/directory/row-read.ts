// What became of one row of a directory.
import { DirectoryRow } from "../../shared/directory.ts";
import type { DirectoryFault } from "../../shared/lists.ts";

/** `line`: as a spreadsheet counts rows, or the place in a list of companies, from 1; in a zip the place of the file. */
export type RowRead =
  | { readonly kind: "entry"; readonly row: DirectoryRow }
  | { readonly kind: "bad"; readonly line: number; readonly fault: DirectoryFault };

/** A row is taken only if it is one that can be kept. */
export const takeRow = (row: DirectoryRow, line: number): RowRead => {
  const parsed = DirectoryRow.safeParse(row);
  return parsed.success
    ? { kind: "entry", row: parsed.data }
    : { kind: "bad", line, fault: row.name === "" ? "no-name" : "not-a-company" };
};
