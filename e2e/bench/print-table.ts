// Prints a table in plain columns.

/** The first column is set to the left, the others to the right. */
export const formatTable = (rows: readonly (readonly string[])[]): string => {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, cell.length);
    });
  const pad = (cell: string, at: number) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0));
  return rows.map((row) => row.map(pad).join("  ").trimEnd()).join("\n");
};

/** Three digits, or a dash where there is nothing to reckon with. */
export const formatRate = (rate: number | null | undefined): string =>
  rate === null || rate === undefined || Number.isNaN(rate) ? "-" : rate.toFixed(3);
