// The tables of an export: requests, their events, and the person's own contacts.
import { type ListSign, writeCsv } from "../adapters/export/csv.ts";
import type { ExportPiece } from "../adapters/export/write-export.ts";
import type { Store } from "../adapters/store/store.ts";
import { type Cells, toContactCells, toEventCells, toRequestCells } from "../core/export/export-tables.ts";
import type { Language } from "../shared/lists.ts";
import { collectContacts, collectRequests } from "./collect-export.ts";

function* mapped<T>(items: Iterable<T>, toCells: (item: T) => Iterable<Cells>): Generator<Cells> {
  for (const item of items) yield* toCells(item);
}

/** Where these languages are spoken the comma stands in numbers, and spreadsheets split at the semicolon. */
const signs: Record<Language, ListSign> = { en: ",", de: ";", fr: ";", es: ";" };

export const writeExportTables = (store: Store, language: Language): ExportPiece[] => {
  const sign = signs[language];
  const requests = mapped(collectRequests(store), (request) => [toRequestCells(request)]);
  const events = mapped(collectRequests(store), (request) =>
    request.events.map((event) => toEventCells(request, event)),
  );
  const contacts = mapped(collectContacts(store), (contact) => [toContactCells(contact)]);
  return [
    { name: "requests.csv", pieces: writeCsv("requests", requests, sign) },
    { name: "events.csv", pieces: writeCsv("events", events, sign) },
    { name: "contacts.csv", pieces: writeCsv("contacts", contacts, sign) },
  ];
};
