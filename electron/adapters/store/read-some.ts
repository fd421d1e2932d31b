// Reads rows of which one that does not read may be left out: the others do not rest on it.
import type { z } from "zod";

export const readSome = <S extends z.ZodType>(schema: S, rows: readonly unknown[]): z.output<S>[] =>
  rows.map((row) => schema.safeParse(row)).flatMap((row) => (row.success ? [row.data] : []));
