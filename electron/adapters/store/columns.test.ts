// Values in columns: what goes in comes out, whatever a letter or a server's reply holds.
import fc from "fast-check";
import { expect, it } from "vitest";
import * as z from "zod";
import { jsonColumn, PlainText, toJsonColumn } from "./columns.ts";
import { openSql } from "./open-sql.ts";

it("gives back every text, with NULs and half surrogates too", () => {
  const sql = openSql({ path: ":memory:", key: null });
  const units = fc.string({ unit: fc.oneof(fc.constantFrom("\0", "\ud83d", "\udc00", '"', "\\", "\n"), fc.string()) });
  fc.assert(
    fc.property(units, (text) => {
      const row = sql.one("SELECT :column AS kept", { column: toJsonColumn(z.string(), text) });
      expect(jsonColumn(z.string()).parse(row?.kept)).toBe(text);
    }),
  );
  sql.close();
});

it("refuses what would not come back as it was", () => {
  for (const text of ["a\0b", "\ud83d", "\udc00x"]) expect(PlainText.safeParse(text).success).toBe(false);
  expect(PlainText.parse("😀 ü")).toBe("😀 ü");
  expect(() => toJsonColumn(z.object({ at: z.iso.date() }), { at: "yesterday" })).toThrow();
});

it("reads nothing but what the schema says out of a column that somebody wrote", () => {
  const column = jsonColumn(z.object({ name: z.string() }));
  for (const text of ["", "{", "null", "[]", '{"name":1}', '{"__proto__":{"name":"x"}}', 7, null]) {
    expect(column.safeParse(text).success, String(text)).toBe(false);
  }
  expect(column.parse('{"name":"x","more":1}')).toEqual({ name: "x" });
});
