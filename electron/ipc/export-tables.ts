// The tables of an export: requests, their events, and the person's own contacts.
import { type ListSign, writeCsv } from "../adapters/export/csv.ts";
import type { ExportPiece } from "../adapters/export/write-export.ts";
import type { Store } from "../adapters/store/store.ts";
import {
  type Cells,
  type ContactWords,
  toContactCells,
  toEventCells,
  toRequestCells,
} from "../core/export/export-tables.ts";
import type { Slug } from "../shared/company.ts";
import type { Language } from "../shared/lists.ts";
import { collectRequests } from "./collect-export.ts";

function* mapped<T>(items: Iterable<T>, toCells: (item: T) => Iterable<Cells>): Generator<Cells> {
  for (const item of items) yield* toCells(item);
}

/** Where these languages are spoken the comma stands in numbers, and spreadsheets split at the semicolon. */
const signs: Record<Language, ListSign> = { en: ",", de: ";", fr: ";", es: ";" };

/** A row for each company of which the person said anything. */
function* contactRows(store: Store): Generator<Cells> {
  const contacts = store.contacts.all();
  const { marks, heirs } = store.standing.all();
  const withSlug = <T extends object>(slug: Slug, word: T | undefined) =>
    word === undefined ? null : { slug, ...word };
  for (const slug of new Set([...contacts.keys(), ...marks.keys(), ...heirs.keys()])) {
    const words: ContactWords = {
      contact: withSlug(slug, contacts.get(slug)),
      mark: withSlug(slug, marks.get(slug)),
      heir: withSlug(slug, heirs.get(slug)),
    };
    yield toContactCells(slug, words);
  }
}

export const writeExportTables = (store: Store, language: Language): ExportPiece[] => {
  const sign = signs[language];
  const requests = mapped(collectRequests(store), (request) => [toRequestCells(request)]);
  const events = mapped(collectRequests(store), (request) =>
    request.events.map((event) => toEventCells(request, event)),
  );
  return [
    { name: "requests.csv", pieces: writeCsv("requests", requests, sign) },
    { name: "events.csv", pieces: writeCsv("events", events, sign) },
    { name: "contacts.csv", pieces: writeCsv("contacts", contactRows(store), sign) },
  ];
};
