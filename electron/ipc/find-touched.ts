// What a change of a mailbox or of the person's details touches, before it is made.
import type { Store } from "../adapters/store/store.ts";
import type { FirstLetter } from "../adapters/store/stored-request.ts";
import { findOwner, isSameAddress } from "../core/accounts/find-owner.ts";
import { wasMailed } from "../core/accounts/was-mailed.ts";
import type { Slug } from "../shared/company.ts";
import type { Mode } from "../shared/lists.ts";
import type { RequestId, RequestSummary } from "../shared/request.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { Account } from "../shared/settings.ts";
import type { Touched, TouchedRequest, TouchingChange } from "../shared/touched.ts";
import type { KeptSettings } from "./kept-settings.ts";
import { refuseByLetters } from "./refuse-by-letters.ts";

type Needs = {
  readonly kept: Pick<KeptSettings, "accounts">;
  readonly store: Pick<Store, "outbox" | "requests">;
  /** How those requests stand that are there. */
  readonly standing: (mode: Mode, requestIds: readonly RequestId[]) => Promise<readonly RequestSummary[]>;
  /** Of the person. */
  readonly mode: () => Mode;
  /** Others get a turn. */
  readonly breathe: () => Promise<void>;
};

/** Drafts are written anew from what holds then; what is settled needs no answer any more. */
const isOpen = ({ status, lane }: RequestSummary): boolean =>
  (status === "sent" || status === "unsure" || status === "sending") && lane !== "settled";

const newestFirst = (one: RequestSummary, other: RequestSummary): number =>
  one.createdAt < other.createdAt ? 1 : Number(one.createdAt > other.createdAt) * -1;

const show = ({ requestId, slug, company, reference }: TouchedRequest): TouchedRequest => ({
  requestId,
  slug,
  company,
  reference,
});

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

/** So many requests are looked at before everybody else gets a turn. */
const portion = 1000;

export const createFindTouched = ({ kept, store, standing, mode, breathe }: Needs) => {
  /** First letters alone: those that follow belong to the same matter. */
  const openWhere = async (
    of: Mode,
    telling: readonly string[] | null,
    isMeant: (letter: FirstLetter) => boolean,
  ): Promise<TouchedRequest[]> => {
    const meant: RequestId[] = [];
    for (let after: number | null = 0; after !== null; await breathe()) {
      const found: ReturnType<typeof store.requests.firstLetters> = store.requests.firstLetters(of, {
        after,
        most: portion,
        telling,
      });
      meant.push(...found.letters.filter(isMeant).map(({ requestId }) => requestId));
      after = found.last;
    }
    const stands = await standing(of, meant.reverse());
    return stands.filter(isOpen).sort(newestFirst).map(show);
  };
  const known = (requestId: RequestId): TouchedRequest[] => {
    const request = store.requests.get(requestId);
    return request === null ? [] : [show(request)];
  };

  return async (change: TouchingChange): Promise<Result<Touched>> => {
    if (change.kind === "person") {
      return succeed({ waiting: [], open: await openWhere(mode(), change.told, () => true) });
    }
    const loss = findLoss(kept.accounts(), change);
    if (loss === null) return fail("account-unknown", "There is no such mailbox.");
    const { isLost, losesDoor } = loss;
    const touched = store.outbox
      .senders()
      .filter(({ from, slug, envelopeFrom }) => isLost(from, slug) || losesDoor(envelopeFrom));
    // No draft can be made of one that was tried, and it needs its mailbox.
    const refused = refuseByLetters(
      store,
      touched.filter(({ isUntried }) => !isUntried),
    );
    if (refused !== null) return refused;
    const waiting = touched.flatMap(({ requestId }) => known(requestId));
    const open = await openWhere("real", null, (letter) => isLost(letter.from, letter.slug) && wasMailed(letter));
    return succeed({
      waiting,
      open: open.filter((one) => !waiting.some(({ requestId }) => requestId === one.requestId)),
    });
  };
};
