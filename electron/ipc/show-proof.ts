// What a look along a chain came to, for the window: which entry or file does not fit is said by its own name.
import type { Store } from "../adapters/store/store.ts";
import type { ChainFault } from "../core/proof/check-chain.ts";
import { toHex } from "../core/proof/to-hex.ts";
import type { Day, Instant } from "../shared/day.ts";
import type { ProofFault, ProofMail, ProofView } from "../shared/proof.ts";
import type { RequestId } from "../shared/request.ts";
import type { CheckedChain } from "./check-request.ts";
import { lettersOfMatter } from "./gather-dossier.ts";

const mostFaults = 100;

const createNameFault = (store: Store, requestId: RequestId) => {
  const events = new Map(store.requests.events(requestId).map((event) => [event.eventId, event]));
  const files = new Map([
    ...store.attachments.of(requestId).map(({ attachmentId, name }) => [String(attachmentId), name] as const),
    ...store.evidence.of(requestId).map(({ fileId, name }) => [String(fileId), name] as const),
  ]);
  return ({ fault, position, link }: ChainFault): ProofFault => {
    const event = link?.kind === "event" ? events.get(link.about) : undefined;
    return {
      fault,
      position,
      kind: link?.kind ?? null,
      name: event?.kind ?? (link && files.get(link.about)) ?? null,
      on: event?.on ?? null,
    };
  };
};

/** Mails that can be saved one by one. */
export const listMails = (
  store: Store,
  requestId: RequestId,
): readonly (ProofMail & { readonly raw: Uint8Array })[] => {
  const dispatch = store.outbox.get(requestId);
  const reference = store.requests.get(requestId)?.reference ?? "mail";
  const isOut = dispatch?.state === "sent" || dispatch?.state === "unsure";
  return [
    ...(isOut
      ? [
          {
            kind: "letter" as const,
            about: requestId,
            name: `${reference}.eml`,
            bytes: dispatch.raw.length,
            raw: dispatch.raw,
          },
        ]
      : []),
    ...store.reports.whole(requestId).map(({ sha256, raw }, at) => ({
      kind: "report" as const,
      about: sha256,
      name: `${reference}-report-${at + 1}.eml`,
      bytes: raw.length,
      raw,
    })),
    ...[...store.replies.of(requestId)].reverse().flatMap(({ replyId }, at) => {
      const raw = store.replies.raw(replyId);
      const name = `${reference}-reply-${at + 1}.eml`;
      return raw === null ? [] : [{ kind: "reply" as const, about: replyId, name, bytes: raw.length, raw }];
    }),
  ];
};

export const showProof = (
  store: Store,
  requestId: RequestId,
  { chain, links, faults }: CheckedChain,
  checkedAt: Instant,
): ProofView => {
  const days = links.flatMap(({ laterOn }) => (laterOn === null ? [] : [laterOn])).sort();
  const newest: Day | undefined = days.at(-1);
  const request = store.requests.get(requestId);
  return {
    requestId,
    state: faults.length === 0 ? "whole" : "broken",
    checkedAt,
    links: links.length,
    entries: links.filter(({ kind }) => kind === "event").length,
    files: links.filter(({ kind }) => kind !== "event" && kind !== "gone").length,
    head: toHex(chain.head),
    later: newest === undefined ? null : { links: days.length, on: newest },
    faults: faults.slice(0, mostFaults).map(createNameFault(store, requestId)),
    mails: listMails(store, requestId).map(({ raw: _raw, ...mail }) => mail),
    letters: request === null ? 1 : lettersOfMatter(store, request).length,
  };
};
