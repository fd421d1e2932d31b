// What lies in a backup: tables with their columns, rows in the order of the columns, and a last word that counts them.
import * as z from "zod";
import type { SqlValue } from "../store/open-sql.ts";
import { BackupProblem } from "./backup-problem.ts";

export type BackupRecord =
  | { readonly kind: "table"; readonly name: string; readonly columns: readonly string[] }
  | { readonly kind: "row"; readonly values: readonly SqlValue[] }
  | { readonly kind: "end"; readonly rows: number };

const kinds = { table: 1, row: 2, end: 3 } as const;
const tags = { null: 0, number: 1, text: 2, blob: 3 } as const;

/** No row of ours comes near: a policy of the largest size that is read, twice. */
export const mostRecordBytes = 64 * 1024 * 1024;
const mostColumns = 200;

const sized = (tag: number, bytes: Uint8Array): Buffer => {
  const lead = Buffer.alloc(5);
  lead.writeUInt8(tag, 0);
  lead.writeUInt32BE(bytes.length, 1);
  return Buffer.concat([lead, bytes]);
};

const encodeValue = (value: SqlValue): Buffer => {
  if (value === null) return Buffer.from([tags.null]);
  if (typeof value === "string") return sized(tags.text, Buffer.from(value, "utf8"));
  if (value instanceof Uint8Array) return sized(tags.blob, value);
  const number = Buffer.alloc(9);
  number.writeUInt8(tags.number, 0);
  number.writeDoubleBE(value, 1);
  return number;
};

const bodyOf = (record: BackupRecord): Buffer => {
  switch (record.kind) {
    case "row":
      return Buffer.concat(record.values.map(encodeValue));
    case "table":
      return Buffer.from(JSON.stringify({ name: record.name, columns: record.columns }), "utf8");
    case "end":
      return Buffer.from(JSON.stringify({ rows: record.rows }), "utf8");
  }
};

/** Length, kind, content. */
export const encodeRecord = (record: BackupRecord): Buffer => {
  const body = bodyOf(record);
  const lead = Buffer.alloc(5);
  lead.writeUInt32BE(body.length, 0);
  lead.writeUInt8(kinds[record.kind], 4);
  return Buffer.concat([lead, body]);
};

const Table = z.strictObject({
  name: z.string().regex(/^[a-z_]{1,60}$/),
  columns: z
    .array(z.string().regex(/^[a-z0-9_]{1,60}$/))
    .min(1)
    .max(mostColumns),
});
const End = z.strictObject({ rows: z.int().nonnegative() });

const decodeValues = (body: Buffer): SqlValue[] => {
  const values: SqlValue[] = [];
  let at = 0;
  while (at < body.length) {
    if (values.length >= mostColumns) throw new BackupProblem("backup-damaged");
    const tag = body.readUInt8(at);
    at += 1;
    if (tag === tags.null) values.push(null);
    else if (tag === tags.number) {
      values.push(body.readDoubleBE(at));
      at += 8;
    } else if (tag === tags.text || tag === tags.blob) {
      const end = at + 4 + body.readUInt32BE(at);
      if (end > body.length) throw new BackupProblem("backup-damaged");
      const bytes = body.subarray(at + 4, end);
      values.push(tag === tags.text ? bytes.toString("utf8") : Uint8Array.from(bytes));
      at = end;
    } else throw new BackupProblem("backup-damaged");
  }
  return values;
};

const decodeRecord = (kind: number, body: Buffer): BackupRecord => {
  try {
    if (kind === kinds.row) return { kind: "row", values: decodeValues(body) };
    if (kind === kinds.table) return { kind: "table", ...Table.parse(JSON.parse(body.toString("utf8"))) };
    if (kind === kinds.end) return { kind: "end", ...End.parse(JSON.parse(body.toString("utf8"))) };
  } catch (cause) {
    throw cause instanceof BackupProblem ? cause : new BackupProblem("backup-damaged", cause);
  }
  throw new BackupProblem("backup-damaged");
};

/** Records out of bytes that come in pieces of any size. The last one is `end`, with the true number of rows. */
export async function* decodeRecords(pieces: AsyncIterable<Buffer>): AsyncGenerator<BackupRecord> {
  let waiting = Buffer.alloc(0);
  let rows = 0;
  let isEnded = false;
  for await (const piece of pieces) {
    waiting = Buffer.concat([waiting, piece]);
    while (waiting.length >= 5) {
      const length = waiting.readUInt32BE(0);
      if (isEnded || length > mostRecordBytes) throw new BackupProblem("backup-damaged");
      if (waiting.length < 5 + length) break;
      const record = decodeRecord(waiting.readUInt8(4), waiting.subarray(5, 5 + length));
      waiting = waiting.subarray(5 + length);
      if (record.kind === "row") rows += 1;
      if (record.kind === "end") {
        if (record.rows !== rows) throw new BackupProblem("backup-damaged");
        isEnded = true;
      }
      yield record;
    }
  }
  if (!isEnded || waiting.length > 0) throw new BackupProblem("backup-damaged");
}
