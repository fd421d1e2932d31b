// Puts a request together for the window: row, log, outbox state and what the law makes of them today.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { HolidayLookup } from "../adapters/holidays/load-holidays.ts";
import type { Store, StoredDispatch, StoredRequest } from "../adapters/store/store.ts";
import { deriveStatus } from "../core/tracker/derive-status.ts";
import type { LawPack } from "../shared/law.ts";
import type { LawId } from "../shared/lists.ts";
import type { RequestEvent } from "../shared/message.ts";
import type { EarlierRequest, RequestId, RequestPage, RequestSummary } from "../shared/request.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import type { FindOutdated } from "./find-outdated.ts";
import type { UnderWay } from "./under-way.ts";

type StoredSummary = Omit<StoredDispatch, "raw">;

export type RequestView = ReturnType<typeof createRequestView>;

export const createRequestView = ({
  store,
  laws,
  holidays,
  clock,
  underWay,
  findOutdated,
}: {
  store: Store;
  laws: ReadonlyMap<LawId, LawPack>;
  holidays: HolidayLookup;
  clock: Clock;
  underWay: UnderWay;
  findOutdated: FindOutdated;
}) => {
  /** What is known of a letter on its way, which may be more than the store could be told so far. */
  const known = <D extends StoredSummary>(dispatch: D): D => {
    if (dispatch.state !== "sending") return dispatch;
    const errand = underWay.get(dispatch.requestId);
    if (errand === null) return { ...dispatch, state: "unsure" };
    const { unwritten } = errand;
    if (unwritten === null) return dispatch;
    const failure = unwritten.kind === "accepted" ? "sent-not-written" : unwritten.code;
    return { ...dispatch, smtpReply: unwritten.reply, failure };
  };
  const dispatchOf = (requestId: RequestId) => {
    const dispatch = store.outbox.get(requestId);
    return dispatch && known(dispatch);
  };

  const derive = (
    request: StoredRequest,
    events: readonly RequestEvent[],
    dispatch: Pick<StoredDispatch, "state" | "maybeDeliveredAt"> | null,
  ) =>
    deriveStatus({
      events,
      dispatch,
      law: request.lawChoice.law === null ? null : (laws.get(request.lawChoice.law) ?? null),
      kind: request.kind,
      place: request.place,
      holidays,
      today: clock.today(),
    });

  const summarise = (
    request: StoredRequest,
    { status, overdue, sentOn, due }: ReturnType<typeof derive>,
  ): RequestSummary => ({
    requestId: request.requestId,
    mode: request.mode,
    reference: request.reference,
    slug: request.slug,
    company: request.company,
    kind: request.kind,
    right: request.right,
    status,
    overdue,
    createdAt: request.createdAt,
    sentOn,
    dueOn: due.dueOn,
  });

  const summaryOf = (request: StoredRequest) =>
    summarise(request, derive(request, store.requests.events(request.requestId), dispatchOf(request.requestId)));

  const earlierThan = (request: StoredRequest): EarlierRequest[] =>
    store.requests.approvedBefore(request).map(({ requestId, approvedAt }) => {
      const approvedOn = approvedAt === null ? null : clock.dayOf(approvedAt);
      const earlier = store.requests.get(requestId);
      if (earlier === null) return { requestId, status: null, approvedOn, sentOn: null, dueOn: null };
      const { status, sentOn, dueOn } = summaryOf(earlier);
      return { requestId, status, approvedOn, sentOn, dueOn };
    });

  return {
    list: (mode: StoredRequest["mode"]): RequestSummary[] => {
      const events = store.requests.eventsOf(mode);
      const dispatches = store.outbox.list(mode);
      return store.requests.list(mode).map((request) => {
        const dispatch = dispatches.get(request.requestId);
        return summarise(
          request,
          derive(request, events.get(request.requestId) ?? [], dispatch ? known(dispatch) : null),
        );
      });
    },

    page: (requestId: RequestId): Result<RequestPage> => {
      const request = store.requests.get(requestId);
      if (!request) return fail("request-unknown", "There is no such request.");
      const events = store.requests.events(requestId);
      const dispatch = dispatchOf(requestId);
      const derived = derive(request, events, dispatch);
      return succeed({
        summary: summarise(request, derived),
        lawChoice: request.lawChoice,
        letter: request.letter,
        customerNumber: request.customerNumber,
        due: derived.due,
        dispatch,
        events: [...events],
        earlier: earlierThan(request),
        outdated: dispatch === null ? findOutdated(request) : [],
      });
    },
  };
};
