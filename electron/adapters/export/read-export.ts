// Reads a file that should be an export of ours, JSON or CSV: whole and by its schema, or not at all.
import type { z } from "zod";
import {
  type ExportedContact,
  type ExportedHeir,
  type ExportedMark,
  type ExportedRequest,
  ExportFile,
  exportFormat,
  exportVersion,
} from "../../core/export/export-file.ts";
import { ContactCells, EventCells, RequestCells } from "../../core/export/export-tables.ts";
import { type CsvRow, readCsv } from "./csv.ts";
import { ImportProblem } from "./import-problem.ts";

/** Far above what letters of years take. What is larger goes by a backup, which needs no memory for all of it at once. */
export const mostExportBytes = 256 * 1024 * 1024;

/** What the person said of how companies can be reached. */
export type ReachWords = {
  readonly contacts: readonly ExportedContact[];
  readonly marks: readonly ExportedMark[];
  readonly heirs: readonly ExportedHeir[];
};

export type ReadExport =
  | { readonly kind: "all"; readonly file: ExportFile }
  | { readonly kind: "requests"; readonly requests: readonly ExportedRequest[] }
  | {
      readonly kind: "events";
      readonly events: readonly { readonly line: number; readonly row: z.output<typeof EventCells> }[];
    }
  | ({ readonly kind: "contacts" } & ReachWords);

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ImportProblem("import-not-utf8", null, cause);
  }
};

const whereOf = ({ issues }: z.ZodError): string => issues[0]?.path.join(".") ?? "";

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ImportProblem("import-damaged", null, cause);
  }
};

const readAll = (text: string): ExportFile => {
  const json = parseJson(text);
  if (typeof json !== "object" || json === null || !("format" in json) || json.format !== exportFormat) {
    throw new ImportProblem("import-unknown");
  }
  if ("version" in json && typeof json.version === "number" && json.version > exportVersion) {
    throw new ImportProblem("import-newer");
  }
  const parsed = ExportFile.safeParse(json);
  if (!parsed.success) throw new ImportProblem("import-damaged", whereOf(parsed.error), parsed.error);
  return parsed.data;
};

const readRows = <T extends z.ZodType>(schema: T, rows: readonly CsvRow[]): { line: number; row: z.output<T> }[] =>
  rows.map(({ line, cells }) => {
    const parsed = schema.safeParse(cells);
    if (!parsed.success) {
      throw new ImportProblem("import-damaged", `${line} (${whereOf(parsed.error)})`, parsed.error);
    }
    return { line, row: parsed.data };
  });

/** Two rows about one thing: which of them would count? */
const refuseDoubles = (rows: readonly { readonly line: number }[], keyOf: (at: number) => string) => {
  const seen = new Set<string>();
  for (const [at, { line }] of rows.entries()) {
    const key = keyOf(at);
    if (seen.has(key)) throw new ImportProblem("import-damaged", String(line));
    seen.add(key);
  }
};

/** Throws ImportProblem. Which of the four it is says the content, whatever the file is called. */
export const readExport = (bytes: Uint8Array): ReadExport => {
  if (bytes.length > mostExportBytes) throw new ImportProblem("import-too-large");
  const text = decode(bytes);
  if (/^\s*[[{]/.test(text)) return { kind: "all", file: readAll(text) };
  const { name, rows } = readCsv(text);
  switch (name) {
    case "requests": {
      const read = readRows(RequestCells, rows);
      refuseDoubles(read, (at) => read[at]?.row.requestId ?? "");
      return { kind: "requests", requests: read.map(({ row }) => row) };
    }
    case "events": {
      const events = readRows(EventCells, rows);
      refuseDoubles(events, (at) => events[at]?.row.event.eventId ?? "");
      return { kind: "events", events };
    }
    case "contacts": {
      const read = readRows(ContactCells, rows);
      refuseDoubles(read, (at) => read[at]?.row.slug ?? "");
      return {
        kind: "contacts",
        contacts: read.flatMap(({ row }) => row.contact ?? []),
        marks: read.flatMap(({ row }) => row.mark ?? []),
        heirs: read.flatMap(({ row }) => row.heir ?? []),
      };
    }
  }
};
