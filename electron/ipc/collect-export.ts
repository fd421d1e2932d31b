// Gathers what an export holds out of the store, one request after the other.
import { unpackSnapshot } from "../adapters/store/pack-snapshot.ts";
import type { Store } from "../adapters/store/store.ts";
import type { StoredCampaign } from "../adapters/store/stored-campaign.ts";
import type { StoredDispatch } from "../adapters/store/stored-dispatch.ts";
import type { StoredRequest } from "../adapters/store/stored-request.ts";
import {
  type ExportedDispatch,
  type ExportedReading,
  type ExportedRequest,
  ExportedSettings,
  exportFormat,
  exportVersion,
} from "../core/export/export-file.ts";
import type { ExportedCampaign } from "../core/export/exported-campaign.ts";
import type { ExportedAttachment, ExportedEvidence, ExportedReport } from "../core/export/exported-files.ts";
import type { ExportedReply } from "../core/export/exported-reply.ts";
import { SnapshotData } from "../core/readings/snapshot-data.ts";
import type { Slug } from "../shared/company.ts";
import type { Instant } from "../shared/day.ts";
import { mostCompanies } from "../shared/limits.ts";
import { modes } from "../shared/lists.ts";
import type { LedgerEntry, RequestId } from "../shared/request.ts";

const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

const toDispatch = ({
  raw,
  requestId: _id,
  mode: _mode,
  notBefore: _at,
  ...rest
}: StoredDispatch): ExportedDispatch | null => {
  const { state } = rest;
  return state === "draft" ? null : { ...rest, state, mail: toBase64(raw) };
};

const collectAttachments = ({ attachments }: Store, requestId: RequestId): ExportedAttachment[] =>
  attachments.of(requestId).map(({ attachmentId, name }) => ({
    attachmentId,
    name,
    content: toBase64(attachments.content(attachmentId)),
  }));

const collectEvidence = ({ evidence }: Store, requestId: RequestId): ExportedEvidence[] =>
  evidence.of(requestId).map(({ eventId, fileId, name }) => ({
    eventId,
    fileId,
    name,
    content: toBase64(evidence.content(fileId)),
  }));

const collectReports = ({ reports }: Store, requestId: RequestId): ExportedReport[] =>
  reports.whole(requestId).map(({ raw, sha256: _sum, ...report }) => ({ ...report, mail: toBase64(raw) }));

const collectRequest = (store: Store, request: StoredRequest): ExportedRequest => {
  const dispatch = store.outbox.get(request.requestId);
  return {
    ...request,
    discloses: [...request.discloses],
    dispatch: dispatch && toDispatch(dispatch),
    attachments: collectAttachments(store, request.requestId),
    reports: collectReports(store, request.requestId),
    copy: store.copies.get(request.requestId),
    look: store.looks.get(request.requestId),
    events: [...store.requests.events(request.requestId)],
    evidence: collectEvidence(store, request.requestId),
  };
};

/** Oldest first, of both modes, without drafts of campaigns. Requests that can no longer be read are in none of them; the app says so elsewhere. */
export function* collectRequests(store: Store): Generator<ExportedRequest> {
  for (const mode of modes) {
    for (const request of [...store.requests.list(mode)].reverse()) yield collectRequest(store, request);
  }
}

const allCampaigns = (store: Store): readonly StoredCampaign[] => modes.flatMap((mode) => store.campaigns.list(mode));

const itemsOf = (store: Store, { campaignId }: StoredCampaign) =>
  store.campaigns.items(campaignId, { show: "all", text: "", from: 0, most: mostCompanies }).items;

/** Letters of campaigns that wait for the person's yes: the campaign shows them, no list of requests does. */
function* collectCampaignDrafts(store: Store): Generator<ExportedRequest> {
  for (const campaign of [...allCampaigns(store)].reverse()) {
    for (const { state, requestId } of itemsOf(store, campaign)) {
      const request = state === "drafted" && requestId !== null ? store.requests.get(requestId) : null;
      if (request !== null) yield collectRequest(store, request);
    }
  }
}

/** A company whose letter can no longer be read is left out with it: it is not to get a second one. */
function* collectCampaigns(store: Store): Generator<ExportedCampaign> {
  for (const campaign of allCampaigns(store)) {
    const items = itemsOf(store, campaign)
      .filter(({ requestId }) => requestId === null || store.requests.get(requestId) !== null)
      .map(({ dispatch: _dispatch, ...item }) => item);
    yield { ...campaign, items };
  }
}

function* everyRequest(store: Store): Generator<ExportedRequest> {
  yield* collectRequests(store);
  yield* collectCampaignDrafts(store);
}

/** A reading that is kept in a form of earlier days is found anew at the start, so that there is none for long. */
export async function* collectReadings(store: Store): AsyncGenerator<ExportedReading> {
  for (const { kept, decisions, ...reading } of [...store.readings.list()].reverse()) {
    if (kept === null) continue;
    const packed = store.readings.snapshot(reading.readingId);
    const text = packed && (await unpackSnapshot(packed));
    yield { ...reading, findings: kept, decisions: [...decisions], text: SnapshotData.nullable().parse(text) };
  }
}

/** One by one: a value that no longer fits counts as not set. */
export const collectSettings = ({ settings }: Pick<Store, "settings">): ExportedSettings => {
  const { mode, language, person, outbox } = ExportedSettings.shape;
  return {
    mode: mode.safeParse(settings.get("mode")).data ?? null,
    language: language.safeParse(settings.get("language")).data ?? null,
    person: person.safeParse(settings.get("person")).data ?? null,
    outbox: outbox.safeParse(settings.get("outbox")).data ?? null,
  };
};

const withSlugs = <T extends object>(words: ReadonlyMap<Slug, T>) =>
  [...words].map(([slug, word]) => ({ slug, ...word }));

/** Oldest first; one whose bytes can no longer be read whole is left out. */
function* collectReplies({ replies }: Store): Generator<ExportedReply> {
  for (const mode of modes) {
    for (const { files, head, sha256: _sum, bytes: _size, ...reply } of [...replies.list(mode)].reverse()) {
      const raw = replies.raw(reply.replyId);
      const body = replies.body(reply.replyId);
      if (raw === null || body === null) continue;
      const { settled } = reply;
      yield {
        ...reply,
        settled: settled && { ...settled, eventIds: [...settled.eventIds] },
        head: { ...head, references: [...head.references], files: files.map((file) => ({ ...file })) },
        body: { ...body, links: [...body.links], warnings: [...body.warnings] },
        mail: toBase64(raw),
      };
    }
  }
}

const indented = (value: unknown) => JSON.stringify(value, null, 1);

async function* list<T>(name: string, items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<string> {
  yield `,\n"${name}": [`;
  let isFirst = true;
  for await (const item of items) {
    yield `${isFirst ? "\n" : ",\n"}${indented(item)}`;
    isFirst = false;
  }
  yield "\n]";
}

/** The JSON export piece by piece: years of letters need not lie in memory at once. */
export async function* writeExportJson(
  store: Store,
  {
    madeAt,
    app,
    ledger,
  }: {
    readonly madeAt: Instant;
    readonly app: string;
    readonly ledger: readonly LedgerEntry[];
  },
): AsyncGenerator<string> {
  const head = { format: exportFormat, version: exportVersion, madeAt, app, settings: collectSettings(store) };
  yield indented(head).slice(0, -2);
  yield* list("accounts", store.accounts.list());
  yield* list("senders", withSlugs(store.senders.all()));
  yield* list("contacts", withSlugs(store.contacts.all()));
  const { heirs, marks } = store.standing.all();
  yield* list("heirs", withSlugs(heirs));
  yield* list("marks", withSlugs(marks));
  yield* list("readings", collectReadings(store));
  yield* list("requests", everyRequest(store));
  yield* list("campaigns", collectCampaigns(store));
  yield* list("replies", collectReplies(store));
  yield* list("ledger", ledger);
  yield "\n}\n";
}
