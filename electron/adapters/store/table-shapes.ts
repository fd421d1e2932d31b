// Which tables a store has and what they look like, asked of the file itself: what is new in a version comes along.
import type { Sql, SqlValue } from "./open-sql.ts";
import { StoreProblem } from "./store-problem.ts";

export type TableShape = {
  readonly name: string;
  readonly columns: readonly string[];
  /** Of the primary key, in its order. */
  readonly key: readonly string[];
  readonly hasRowId: boolean;
};

export type TablePage = {
  readonly rows: readonly (readonly SqlValue[])[];
  /** Where the next page begins; null: this was the last one. */
  readonly next: number | null;
};

/** They belong to this machine: sealed passwords, how far a mailbox was looked through, where the window stood, where backups go, what was reckoned, how the company list began. Never in any copy. */
const staysHere = new Set(["secrets", "inbox_marks", "board_digests"]);
export const localSettings = [
  "window",
  "backup-plan",
  "backup-lock",
  "backup-code-lock",
  "backup-log",
  "agenda-shown",
  "company-list-first",
] as const;

const localList = localSettings.map((key) => `'${key}'`).join(", ");
/** Which rows of a table are the person's and not the machine's. */
export const theirsOf = (table: string): string => (table === "settings" ? `key NOT IN (${localList})` : "TRUE");

const shapeOf = (sql: Sql, name: string): TableShape => {
  const columns = sql.all("SELECT name, pk FROM pragma_table_info(:name)", { name });
  const key = columns.filter(({ pk }) => Number(pk) > 0).sort((a, b) => Number(a.pk) - Number(b.pk));
  const list = sql.one("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = :name", { name });
  return {
    name,
    columns: columns.map((column) => String(column.name)),
    key: key.map((column) => String(column.name)),
    hasRowId: list?.wr === 0,
  };
};

/** Every table of the person's data; one that points to another stands behind it. */
export const listTables = (sql: Sql): readonly TableShape[] => {
  const names = sql
    .all(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
      {},
    )
    .map((row) => String(row.name));
  const parents = new Map(
    names.map((name) => {
      const rows = sql.all('SELECT DISTINCT "table" AS parent FROM pragma_foreign_key_list(:name)', { name });
      return [name, rows.map((row) => String(row.parent)).filter((parent) => parent !== name)] as const;
    }),
  );
  const sorted: string[] = [];
  while (sorted.length < names.length) {
    const next = names.find(
      (name) => !sorted.includes(name) && (parents.get(name) ?? []).every((parent) => sorted.includes(parent)),
    );
    if (next === undefined) throw new Error("Tables point to each other in a ring.");
    sorted.push(next);
  }
  return sorted.filter((name) => !staysHere.has(name)).map((name) => shapeOf(sql, name));
};

const toValue = (value: unknown): SqlValue => {
  if (value === null || typeof value === "string" || typeof value === "number" || value instanceof Uint8Array)
    return value;
  throw new StoreProblem("store-damaged");
};

/** So many rows at once: letters have kilobytes, a policy's text may have a megabyte. */
const pageRows = 64;

/** A page of a table in the order of writing; `after`: what the page before said, 0 for the first. */
export const readPage = (sql: Sql, { name, columns, key, hasRowId }: TableShape, after: number): TablePage => {
  const list = columns.join(", ");
  const found = hasRowId
    ? sql.all(
        `SELECT rowid AS at_row, ${list} FROM ${name} WHERE rowid > :after AND ${theirsOf(name)} ORDER BY rowid LIMIT ${pageRows}`,
        { after },
      )
    : sql.all(
        `SELECT ${list} FROM ${name} WHERE ${theirsOf(name)} ORDER BY ${key.join(", ")} LIMIT ${pageRows} OFFSET :after`,
        { after },
      );
  const last = found.at(-1);
  const isFull = found.length === pageRows && last !== undefined;
  const next = hasRowId ? Number(last?.at_row) : after + found.length;
  return { rows: found.map((row) => columns.map((column) => toValue(row[column]))), next: isFull ? next : null };
};

/** Every row of a table, page by page, without a pause. */
export function* readRows(sql: Sql, table: TableShape): Generator<readonly SqlValue[]> {
  for (let after: number | null = 0; after !== null; ) {
    const page: TablePage = readPage(sql, table, after);
    yield* page.rows;
    after = page.next;
  }
}

/** `INSERT INTO t (a, b) VALUES (:a, :b)`, with words in front such as `OR IGNORE`. */
export const insertInto = (name: string, columns: readonly string[], how = ""): string =>
  `INSERT ${how} INTO ${name} (${columns.join(", ")}) VALUES (${columns.map((column) => `:${column}`).join(", ")})`;

/** The values of a row by the names of their columns. */
export const byColumn = (columns: readonly string[], values: readonly SqlValue[]): Record<string, SqlValue> =>
  Object.fromEntries(columns.map((column, at) => [column, values[at] ?? null]));

/** Takes all triggers off and answers with what puts them back. Within one transaction nobody sees the store without. */
export const liftTriggers = (sql: Sql): (() => void) => {
  const triggers = sql.all("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'", {});
  for (const { name } of triggers) sql.exec(`DROP TRIGGER ${String(name)}`);
  return () => {
    for (const trigger of triggers) sql.exec(String(trigger.sql));
  };
};
