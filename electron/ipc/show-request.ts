// Puts a request together for the window: row, log, outbox state and what the law makes of them today.
import type { HolidayLookup } from "../adapters/holidays/load-holidays.ts";
import type { Store, StoredDispatch, StoredRequest } from "../adapters/store/store.ts";
import { deriveStatus } from "../core/tracker/derive-status.ts";
import type { Day } from "../shared/day.ts";
import type { LawPack } from "../shared/law.ts";
import type { LawId } from "../shared/lists.ts";
import type { RequestEvent } from "../shared/message.ts";
import type { RequestId, RequestPage, RequestSummary } from "../shared/request.ts";
import { fail, type Result, succeed } from "../shared/result.ts";

export type RequestView = ReturnType<typeof createRequestView>;

export const createRequestView = ({
  store,
  laws,
  holidays,
  today,
}: {
  store: Store;
  laws: ReadonlyMap<LawId, LawPack>;
  holidays: HolidayLookup;
  today: () => Day;
}) => {
  const derive = (
    request: StoredRequest,
    events: readonly RequestEvent[],
    dispatch: Pick<StoredDispatch, "state"> | null,
  ) =>
    deriveStatus({
      events,
      dispatch,
      law: request.lawChoice.law === null ? null : (laws.get(request.lawChoice.law) ?? null),
      kind: request.kind,
      place: request.place,
      holidays,
      today: today(),
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
    summarise(request, derive(request, store.requests.events(request.requestId), store.outbox.get(request.requestId)));

  return {
    list: (mode: StoredRequest["mode"]): RequestSummary[] => {
      const events = store.requests.eventsOf(mode);
      const dispatches = store.outbox.list(mode);
      return store.requests
        .list(mode)
        .map((request) =>
          summarise(
            request,
            derive(request, events.get(request.requestId) ?? [], dispatches.get(request.requestId) ?? null),
          ),
        );
    },

    page: (requestId: RequestId): Result<RequestPage> => {
      const request = store.requests.get(requestId);
      if (!request) return fail("request-unknown", "There is no such request.");
      const events = store.requests.events(requestId);
      const dispatch = store.outbox.get(requestId);
      const derived = derive(request, events, dispatch);
      return succeed({
        summary: summarise(request, derived),
        lawChoice: request.lawChoice,
        letter: request.letter,
        customerNumber: request.customerNumber,
        due: derived.due,
        dispatch,
        events: [...events],
        earlier: store.requests.sentBefore(request).flatMap(({ requestId: earlierId, sentOn }) => {
          const earlier = store.requests.get(earlierId);
          return earlier ? [{ requestId: earlierId, sentOn, dueOn: summaryOf(earlier).dueOn }] : [];
        }),
      });
    },
  };
};
