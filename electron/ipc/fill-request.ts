// Puts one request of an export into an empty store, with all that came with it.
import { hexSum } from "../adapters/files/hex-sum.ts";
import type { Store } from "../adapters/store/store.ts";
import type { SettledItem } from "../adapters/store/stored-campaign.ts";
import { type ExportedDispatch, type ExportedRequest, saidSent } from "../core/export/export-file.ts";
import { orderByWriting } from "../core/tracker/order-by-writing.ts";
import type { CampaignId, ItemPlan } from "../shared/campaign.ts";

const toBytes = (base64: string) => Uint8Array.from(Buffer.from(base64, "base64"));

const fillDispatch = (store: Store, { requestId, mode }: ExportedRequest, dispatch: ExportedDispatch) => {
  const { state, mail, messageId, envelopeFrom, envelopeTo, approvedAt, maybeDeliveredAt, lastTriedAt, ...change } =
    dispatch;
  const raw = toBytes(mail);
  store.outbox.approve({ requestId, mode, messageId, envelopeFrom, envelopeTo, raw, approvedAt, notBefore: null }, []);
  const tried = lastTriedAt !== null && { lastTriedAt };
  const doubt = maybeDeliveredAt !== null && { maybeDeliveredAt };
  store.outbox.move(requestId, "approved", state, { ...change, ...tried, ...doubt }, []);
};

/** The letter's place in a campaign: its draft is then written there, and found in no list of requests. */
export type CampaignPlace = { readonly campaignId: CampaignId; readonly plan: ItemPlan | null };

const addLetter = (store: Store, request: ExportedRequest, place: CampaignPlace | null) => {
  const {
    dispatch: _d,
    events,
    sentBy: _s,
    attachments: _a,
    reports: _r,
    copy: _c,
    look: _l,
    evidence: _e,
    ...rest
  } = request;
  const [first, ...others] = orderByWriting(events) ?? [];
  if (first === undefined) throw new Error("A request without an event.");
  if (place === null) store.requests.add(rest, first);
  else {
    const item = {
      kind: "drafted",
      slug: rest.slug,
      plan: place.plan,
      request: rest,
      event: first,
    } satisfies SettledItem;
    store.campaigns.settle(place.campaignId, [item]);
  }
  for (const event of others) store.requests.addEvent(request.requestId, event);
  return first;
};

const addEvidence = (store: Store, { requestId, evidence }: ExportedRequest) => {
  for (const { content, ...file } of evidence) {
    const bytes = toBytes(content);
    store.evidence.add(requestId, { ...file, sha256: hexSum(bytes), content: bytes });
  }
};

const addMailbox = (store: Store, { requestId, reports, copy, look }: ExportedRequest) => {
  for (const { mail, ...report } of reports) {
    const raw = toBytes(mail);
    store.reports.add(requestId, { ...report, raw, sha256: hexSum(raw) }, []);
  }
  // The approval has just wished for one: a letter of before there were any is to get none now.
  if (copy === null) store.copies.unwant([requestId]);
  else store.copies.put(requestId, copy);
  if (look !== null) store.looks.put(requestId, look);
};

export const fillRequest = (store: Store, request: ExportedRequest, place: CampaignPlace | null): void => {
  const { requestId, dispatch, sentBy, attachments, events } = request;
  const first = addLetter(store, request, place);
  addEvidence(store, request);
  // Before the approval, which fixes them.
  for (const { content, ...file } of attachments) {
    const bytes = toBytes(content);
    store.attachments.add(requestId, { ...file, sha256: hexSum(bytes), content: bytes });
  }
  if (dispatch !== null) fillDispatch(store, request, dispatch);
  addMailbox(store, request);
  if (sentBy === null) return;
  const said = saidSent(events) ?? { on: first.on, at: first.at };
  store.requests.sentOtherwise(requestId, { way: sentBy, ...said }, []);
};
