// Tables come back as they went out, in both forms; a file of somebody else, or a broken one, is refused with its row.
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Cells, contactColumns } from "../../core/export/export-tables.ts";
import { readCsv, writeCsv } from "./csv.ts";
import { ImportProblem } from "./import-problem.ts";

const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    '=HYPERLINK("https://example.org")',
    "@SUM(1)",
    "\t=1",
    "'",
    '"',
    "a\r\nb",
    "a;b",
    "a,b",
    "\n",
    "\r",
    " x ",
  ),
  fc.stringMatching(/^[=+\-@'",;\r\n a]{0,8}$/),
);
const row: fc.Arbitrary<Cells> = fc.record(Object.fromEntries(contactColumns.map((name) => [name, cell])));

it.each([",", ";"] as const)("comes back as it went out, split by %s", (sign) => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const kept = rows.filter((one) => Object.values(one).some((text) => text !== ""));
      const { name, rows: back } = readCsv([...writeCsv("contacts", kept, sign)].join(""));
      expect(name).toBe("contacts");
      expect(back.map(({ cells }) => cells)).toEqual(kept);
    }),
    { numRuns: 300 },
  );
});

it("begins with the mark of UTF-8, ends its lines as the standard says, and guards what looks like a formula", () => {
  const text = [
    ...writeCsv("contacts", [{ company_slug: "=1+1", email: "a@example.org", entered_at: "-1", mark: "x" }], ","),
  ].join("");
  expect(text).toBe(`\uFEFF${contactColumns.join(",")}\r\n'=1+1,a@example.org,'-1,x,,,\r\n`);
});

it("reads what a spreadsheet made of it: other ends of lines, an empty column more, an empty line at the end", () => {
  const text = "company_slug;email;entered_at;\nexample;a@example.org;2026;\n\n";
  expect(readCsv(text).rows).toMatchObject([{ line: 2, cells: { email: "a@example.org" } }]);
});

const refusal = (text: string) => {
  try {
    readCsv(text);
    return null;
  } catch (error) {
    if (error instanceof ImportProblem) return [error.code, error.where];
    throw error;
  }
};

it("refuses what is none of its tables", () => {
  expect(refusal("")).toEqual(["import-unknown", null]);
  expect(refusal("name,address\r\na,b")).toEqual(["import-unknown", null]);
  expect(refusal(`${"a,".repeat(1_000_000)}\r\n`)).toEqual(["import-unknown", null]);
});

it("refuses broken rows by their number", () => {
  const head = "company_slug,email,entered_at\r\n";
  expect(refusal(`${head}a,b,c\r\na,b\r\n`)).toEqual(["import-damaged", "3"]);
  expect(refusal(`${head}${"a,".repeat(100_000)}\r\n`)).toEqual(["import-damaged", "2"]);
  expect(refusal(`${head}a,"b,c\r\n`)?.[0]).toBe("import-damaged");
});
