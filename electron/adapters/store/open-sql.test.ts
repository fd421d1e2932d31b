// One connection: what the library does differently, and that a transaction is whole or not at all.
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openSql, type Sql } from "./open-sql.ts";

let sql: Sql;
beforeEach(() => {
  sql = openSql({ path: ":memory:", key: null });
  sql.exec("CREATE TABLE things (name TEXT NOT NULL UNIQUE, bytes BLOB, number INTEGER) STRICT");
});
afterEach(() => sql.close());

const add = (name: string, bytes: Uint8Array | null = null) =>
  sql.run("INSERT INTO things (name, bytes, number) VALUES (:name, :bytes, 1)", { name, bytes });
const count = () => sql.one("SELECT count(*) AS n FROM things", {})?.n;

it("gives bytes back as plain bytes from one row and from many, and no column that nobody asked for", () => {
  const bytes = new Uint8Array(new ArrayBuffer(8), 2, 3).fill(7);
  expect(add("a", bytes)).toBe(1);
  const row = { name: "a", bytes: new Uint8Array([7, 7, 7]), number: 1 };
  expect(sql.one("SELECT * FROM things", {})).toEqual(row);
  expect(sql.all("SELECT * FROM things", {})).toEqual([row]);
  expect(sql.one("SELECT :only AS only", { only: null })).toEqual({ only: null });
  expect(sql.one("SELECT * FROM things WHERE name = 'none'", {})).toBeNull();
});

it("rolls back everything when the work throws, and can work again", () => {
  expect(() =>
    sql.transact(() => {
      add("a");
      throw new Error("in the middle");
    }),
  ).toThrow("in the middle");
  expect(count()).toBe(0);
  expect(sql.transact(() => add("a"))).toBe(1);
});

it("names a full disk and keeps nothing half", () => {
  sql.exec("PRAGMA max_page_count = 4");
  const fill = () => {
    for (let number = 0; number < 50; number += 1) add(`${number}`, new Uint8Array(1000));
  };
  expect(() => sql.transact(fill)).toThrow(expect.objectContaining({ name: "StoreProblem", code: "store-unwritable" }));
  expect(count()).toBe(0);
});

it("lets a bug be a bug", () => {
  add("a");
  expect(() => add("a")).toThrow("UNIQUE constraint failed: things.name");
  expect(() => sql.exec("NO SUCH THING")).toThrow("syntax error");
});

it("refuses to work after closing, although the library would not", () => {
  add("a");
  sql.close();
  expect(() => add("b")).toThrow("closed");
});

it("takes every text as a value and never as SQL", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const row = sql.one("SELECT CAST(:text AS BLOB) AS bytes", { text });
      expect(row).toEqual({ bytes: new TextEncoder().encode(text) });
    }),
  );
});
