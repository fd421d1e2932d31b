// A row of a table of companies, by what the person said that each column is.
import type { DirectoryField } from "../../shared/lists.ts";
import type { ReadCountry } from "./create-country-reader.ts";
import { type RowRead, takeRow } from "./row-read.ts";
import { takeDomain, takeEmail, takeLine, takeLines, takePhone, takeUrl } from "./take-facts.ts";

/** What each column is, in their order; null: nothing that is read. */
export type ColumnMap = readonly (DirectoryField | null)[];

/** What a spreadsheet would reckon out; a number of a phone begins with a plus as well. */
const isFormula = (cell: string): boolean => /^\s*(?:[=@]|[+-](?![\d\s(]))/.test(cell);

const split = (cell: string): string[] => cell.split(/[;|\n]/);

/** Cells that hold several things have them apart by semicolons, bars or lines; cells of one postal address become its lines. */
export const readTableRow = (
  cells: readonly string[],
  line: number,
  { columns, readCountry }: { readonly columns: ColumnMap; readonly readCountry: ReadCountry },
): RowRead => {
  const of = (field: DirectoryField): string[] =>
    columns.flatMap((column, at) =>
      column === field && cells[at] !== undefined && cells[at].trim() !== "" ? [cells[at]] : [],
    );
  const rawName = of("name")[0] ?? "";
  if (isFormula(rawName)) return { kind: "bad", line, fault: "formula" };
  const plain = (field: DirectoryField) => of(field).filter((cell) => !isFormula(cell));
  const first = <T>(field: DirectoryField, take: (cell: string) => T | null): T | null =>
    plain(field)
      .map((cell) => take(cell))
      .find((one) => one !== null) ?? null;
  const lines = (field: DirectoryField, most: number) =>
    [
      ...new Set(
        plain(field)
          .flatMap(split)
          .flatMap((one) => takeLine(one) ?? []),
      ),
    ].slice(0, most);
  const name = takeLine(rawName) ?? "";
  const domains = [
    ...new Set(
      plain("website")
        .flatMap(split)
        .flatMap((one) => takeDomain(one) ?? []),
    ),
  ].slice(0, 200);
  return takeRow(
    {
      // Two companies of one name in two countries are two.
      sourceKey:
        first("key", takeLine) ??
        [name, ...domains.slice(0, 1), first("country", takeLine) ?? "", first("email", takeEmail) ?? ""]
          .join(" ")
          .trim()
          .slice(0, 500),
      name,
      brands: lines("brand", 200),
      domains,
      categories: lines("category", 50),
      country: readCountry(first("country", takeLine)),
      contacts: {
        email: first("email", takeEmail),
        postal: takeLines(plain("postal").join("\n"), 1000),
        phone: first("phone", takePhone),
        form: first("form", takeUrl),
        isPrivacy: false,
      },
      rights: [],
      laws: [],
      note: takeLines(plain("note").join("\n"), 4000),
      updatedOn: null,
    },
    line,
  );
};
