// Puts what an export holds into an empty store, from which it is then brought in beside what is there.
import { ImportProblem } from "../adapters/export/import-problem.ts";
import type { ReachWords, ReadExport } from "../adapters/export/read-export.ts";
import { packSnapshot } from "../adapters/store/pack-snapshot.ts";
import type { Store } from "../adapters/store/store.ts";
import type { ExportedReading, ExportedSettings } from "../core/export/export-file.ts";
import { orderByWriting } from "../core/tracker/order-by-writing.ts";
import type { RequestId } from "../shared/request.ts";
import { fillCampaigns } from "./fill-campaigns.ts";
import { fillReplies } from "./fill-replies.ts";
import { fillRequest } from "./fill-request.ts";

const addReading = async (store: Store, { text, findings, decisions, slug, follows, ...reading }: ExportedReading) => {
  // Without its text nothing can be read in it anew, and no quote be shown: it is not taken back.
  if (text === null) return;
  store.readings.add({ ...reading, kept: findings, snapshot: await packSnapshot(text) });
  const { readingId } = reading;
  if (slug === null) store.readings.decide(readingId, decisions);
  else store.readings.makeCompany({ readingId, slug, madeAt: reading.readAt, decisions });
  // The earlier one comes first, if it came along at all.
  if (follows !== null && store.readings.get(follows)) store.readings.follow(readingId, follows, decisions);
};

const addReachWords = (store: Store, { contacts, marks, heirs }: ReachWords) => {
  for (const { slug, email, enteredAt } of contacts) store.contacts.set(slug, { email, enteredAt });
  for (const { slug, mark, saidAt } of marks) store.standing.setMark(slug, mark, saidAt);
  for (const { slug, heir, saidAt } of heirs) store.standing.setHeir(slug, heir, saidAt);
};

const addSettings = (store: Store, settings: ExportedSettings) => {
  for (const [key, value] of Object.entries(settings)) if (value !== null) store.settings.set(key, value);
};

type EventRow = Extract<ReadExport, { kind: "events" }>["events"][number];

/** Entries come with the request that they belong to, as it is here: alone they say nothing. */
const addEvents = (store: Store, here: Store, rows: readonly EventRow[]) => {
  const ofRequest = new Map<RequestId, EventRow[]>();
  for (const one of rows) {
    const before = ofRequest.get(one.row.requestId);
    if (before === undefined) ofRequest.set(one.row.requestId, [one]);
    else before.push(one);
  }
  for (const [requestId, its] of ofRequest) {
    const line = String(its[0]?.line);
    const request = here.requests.get(requestId);
    if (request === null) throw new ImportProblem("import-damaged", line);
    const known = here.requests.events(requestId);
    const ids = new Set(known.map(({ eventId }) => eventId));
    const added = its.flatMap(({ row: { event } }) => (ids.has(event.eventId) ? [] : [event]));
    const [first, ...others] = orderByWriting([...known, ...added]) ?? [];
    if (first === undefined) throw new ImportProblem("import-damaged", line);
    store.requests.add(request, first);
    for (const one of others) store.requests.addEvent(requestId, one);
  }
};

/** What two rows say twice is refused by the store: the copy is damaged then. */
export const fillStore = async (store: Store, read: ReadExport, here: Store): Promise<void> => {
  switch (read.kind) {
    case "contacts":
      return addReachWords(store, read);
    case "events":
      return addEvents(store, here, read.events);
    case "requests":
      for (const request of read.requests) fillRequest(store, request, null);
      return;
    case "all":
      addSettings(store, read.file.settings);
      for (const account of read.file.accounts) store.accounts.put(account);
      for (const { slug, ...choice } of read.file.senders) store.senders.set(slug, choice);
      addReachWords(store, read.file);
      for (const reading of read.file.readings) await addReading(store, reading);
      fillCampaigns(store, read.file.campaigns, read.file.requests);
      fillReplies(store, read.file.replies);
  }
};
