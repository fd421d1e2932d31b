// What a change of a mailbox or of the person's details touches, before it is made.
import type { Store } from "../adapters/store/store.ts";
import type { StoredDispatch } from "../adapters/store/stored-dispatch.ts";
import type { StoredRequest } from "../adapters/store/stored-request.ts";
import { findOwner, isSameAddress } from "../core/accounts/find-owner.ts";
import type { Slug } from "../shared/company.ts";
import type { RequestId, RequestSummary } from "../shared/request.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { Account } from "../shared/settings.ts";
import type { Touched, TouchedRequest, TouchingChange } from "../shared/touched.ts";
import type { KeptSettings } from "./kept-settings.ts";

type Needs = {
  readonly kept: Pick<KeptSettings, "accounts" | "mode">;
  readonly store: Pick<Store, "outbox" | "requests">;
  readonly summaryOf: (request: StoredRequest) => RequestSummary;
};

/** Drafts are written anew from what holds then; what is settled needs no answer any more. */
const isOpen = ({ status, lane }: RequestSummary): boolean =>
  (status === "sent" || status === "unsure" || status === "sending") && lane !== "settled";

/** How many companies are named where letters hold a mailbox. */
const mostNamed = 3;

/** No draft can be made of it any more, and it needs its mailbox. */
const wasTried = (row: StoredDispatch | null): boolean =>
  row?.state === "retry" ||
  (row?.state === "approved" && (row.attempts > 0 || row.lastTriedAt !== null || row.maybeDeliveredAt !== null));

type Change = Extract<TouchingChange, { kind: "mailbox" }>;

/** Whether this change takes an address from its mailbox: one that no mailbox has afterwards. */
const findLoss = (accounts: readonly Account[], { accountId, after }: Change) => {
  const before = accounts.find((account) => account.accountId === accountId);
  if (before === undefined) return null;
  const later = accounts.flatMap((account) => {
    if (account !== before) return [account];
    return after === null ? [] : [{ ...before, ...after }];
  });
  const isLost = (from: string, slug: Slug): boolean =>
    findOwner([before], from, slug) !== null && findOwner(later, from, slug) === null;
  const isDoorLost = after === null || !isSameAddress(before.address, after.address);
  return { isLost, losesDoor: (envelopeFrom: string) => isDoorLost && isSameAddress(before.address, envelopeFrom) };
};

export const createFindTouched = ({ kept, store, summaryOf }: Needs) => {
  const show = ({ requestId, slug, company, reference }: TouchedRequest): TouchedRequest => ({
    requestId,
    slug,
    company,
    reference,
  });
  /** First letters alone: those that follow belong to the same matter. */
  const openWhere = (mode: StoredRequest["mode"], isMeant: (request: StoredRequest) => boolean): TouchedRequest[] =>
    store.requests
      .list(mode)
      .filter((request) => request.follows === null && isMeant(request))
      .map(summaryOf)
      .filter(isOpen)
      .map(show);
  const known = (requestId: RequestId): TouchedRequest[] => {
    const request = store.requests.get(requestId);
    return request === null ? [] : [show(request)];
  };

  return (change: TouchingChange): Result<Touched> => {
    if (change.kind === "person") {
      const says = ({ letter }: StoredRequest) => change.told.some((words) => letter.text.includes(words));
      return succeed({ waiting: [], open: openWhere(kept.mode() ?? "practice", says) });
    }
    const loss = findLoss(kept.accounts(), change);
    if (loss === null) return fail("account-unknown", "There is no such mailbox.");
    const { isLost, losesDoor } = loss;
    const touched = store.outbox
      .senders()
      .filter(({ from, slug, envelopeFrom }) => isLost(from, slug) || losesDoor(envelopeFrom))
      .map(({ requestId }) => requestId);
    const leaving = store.outbox.inState("sending").filter((requestId) => {
      const row = store.outbox.get(requestId);
      return row?.mode === "real" && losesDoor(row.envelopeFrom);
    });
    const bound = [...leaving, ...touched.filter((requestId) => wasTried(store.outbox.get(requestId)))];
    if (bound.length > 0) {
      const detail = [...new Set(bound.flatMap(known).map(({ company }) => company))].slice(0, mostNamed).join(", ");
      return fail("account-in-use", "Letters that were tried wait for this mailbox.", { detail });
    }
    const queued = new Set(store.outbox.waiting().map(({ requestId }) => requestId));
    const waiting = touched.filter((requestId) => queued.has(requestId)).flatMap(known);
    const wasMailed = ({ requestId, sentBy }: StoredRequest) =>
      sentBy === "own-mail" || store.outbox.get(requestId) !== null;
    const open = openWhere(
      "real",
      (request) => isLost(request.letter.from.address, request.slug) && wasMailed(request),
    ).filter((one) => !waiting.some(({ requestId }) => requestId === one.requestId));
    return succeed({ waiting, open });
  };
};
