// Puts a request together for the window: row, log, outbox state and what the law makes of them today.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { HolidayLookup } from "../adapters/holidays/load-holidays.ts";
import type { Store } from "../adapters/store/store.ts";
import type { StoredDispatch } from "../adapters/store/stored-dispatch.ts";
import type { StoredEvidence } from "../adapters/store/stored-files.ts";
import type { ApprovedBefore, StoredRequest } from "../adapters/store/stored-request.ts";
import type { Snooze } from "../core/agenda/find-snooze.ts";
import { findTerm } from "../core/law/find-term.ts";
import type { Templates } from "../core/letters/letter-templates.ts";
import { isRequest } from "../core/letters/letters-of-law.ts";
import { isRiskyFile } from "../core/letters/tidy-file-name.ts";
import type { Wait } from "../core/outbox/plan-queue.ts";
import { type DerivedMatter, deriveMatter } from "../core/tracker/derive-matter.ts";
import { findClockLaw } from "../core/tracker/find-clock-law.ts";
import { findLetterOut, type LetterOut } from "../core/tracker/letters-out.ts";
import { listNext } from "../core/tracker/list-next.ts";
import { showNext } from "../core/tracker/show-next.ts";
import { showTimeline } from "../core/tracker/show-timeline.ts";
import { standingLog } from "../core/tracker/standing-log.ts";
import { summariseMatter } from "../core/tracker/summarise-matter.ts";
import type { Day } from "../shared/day.ts";
import type { LawPack } from "../shared/law.ts";
import type { Reference } from "../shared/letter.ts";
import type { OutboxState, PackId } from "../shared/lists.ts";
import type { RequestEvent } from "../shared/message.ts";
import type { Dispatch, EarlierRequest, RequestId, RequestPage, RequestSummary } from "../shared/request.ts";
import { fail, type Result, succeed } from "../shared/result.ts";
import { createSummaryList } from "./create-summary-list.ts";
import type { FindOutdated } from "./find-outdated.ts";
import type { SenderDesk } from "./sender-of.ts";
import type { UnderWay } from "./under-way.ts";

type StoredSummary = Omit<StoredDispatch, "raw">;

/** By the entry that they are kept with. */
const showEvidence = (files: readonly StoredEvidence[]): RequestPage["evidence"] => {
  const byEntry: RequestPage["evidence"] = {};
  for (const { eventId, fileId, name, bytes } of files) {
    const file = { fileId, name, bytes, isRisky: isRiskyFile(name) };
    byEntry[eventId] = [...(byEntry[eventId] ?? []), file];
  }
  return byEntry;
};

export type RequestView = ReturnType<typeof createRequestView>;

type Needs = {
  store: Store;
  laws: ReadonlyMap<PackId, LawPack>;
  holidays: HolidayLookup;
  templates: Templates;
  clock: Clock;
  underWay: UnderWay;
  findOutdated: FindOutdated;
  senders: SenderDesk;
  /** When a letter goes that waits, and why not sooner. */
  waitOf: (requestId: RequestId) => Wait | null;
  /** Whether the mailbox of that address can be looked into. */
  canRead: (envelopeFrom: string) => boolean;
  /** Whether a reply came in that the person has not confirmed. */
  hasOpenReply: (requestId: RequestId) => boolean;
  /** What the person put off. */
  snoozeOf: (requestId: RequestId) => Snooze | null;
};

export const createRequestView = ({
  store,
  laws,
  holidays,
  templates,
  clock,
  underWay,
  findOutdated,
  senders,
  waitOf,
  canRead,
  hasOpenReply,
  snoozeOf,
}: Needs) => {
  /** One that was being sent when the app ended may be out. */
  const stateOf = (requestId: RequestId, state: OutboxState): OutboxState =>
    state === "sending" && underWay.get(requestId) === null ? "unsure" : state;

  /** What is known of a letter on its way, which may be more than the store could be told so far. */
  const known = <D extends StoredSummary>(dispatch: D): D => {
    const state = stateOf(dispatch.requestId, dispatch.state);
    const unwritten = state === "sending" ? underWay.get(dispatch.requestId)?.unwritten : null;
    if (!unwritten) return { ...dispatch, state };
    const failure = unwritten.kind === "accepted" ? "sent-not-written" : unwritten.code;
    return { ...dispatch, smtpReply: unwritten.reply, failure };
  };
  const dispatchOf = (requestId: RequestId) => {
    const dispatch = store.outbox.get(requestId);
    return dispatch && known(dispatch);
  };

  const showDispatch = (dispatch: StoredDispatch): Dispatch => {
    const { requestId, state } = dispatch;
    const wait = state === "approved" || state === "retry" ? waitOf(requestId) : null;
    return { ...dispatch, goesAt: wait?.at ?? null, waits: wait?.why ?? null };
  };

  const clockOf = ({ lawChoice: { law }, follows }: StoredRequest): LawPack | null =>
    findClockLaw({ law, follows }, laws);
  const termOf = (request: StoredRequest) => {
    const law = clockOf(request);
    return law && findTerm(law, request.right);
  };

  const derive = (
    request: StoredRequest,
    events: readonly RequestEvent[],
    dispatch: Pick<StoredDispatch, "state" | "maybeDeliveredAt" | "failure"> | null,
  ): DerivedMatter =>
    deriveMatter({
      events,
      dispatch: dispatch && { ...dispatch, isTakenBack: dispatch.failure === "taken-back" },
      sentBy: request.sentBy,
      law: clockOf(request),
      right: request.right,
      place: request.place,
      holidays,
      today: clock.today(),
      hasOpenReply: hasOpenReply(request.requestId),
      letters: request.follows === null ? lettersAfter(request) : [],
      snooze: snoozeOf(request.requestId),
    });

  const followers = ({ requestId, mode, slug }: Pick<StoredRequest, "requestId" | "mode" | "slug">) =>
    store.requests.toCompany(mode, slug).filter(({ follows }) => follows === requestId);
  const lettersAfter = (request: StoredRequest): readonly LetterOut[] =>
    followers(request).flatMap((one) => {
      const events = store.requests.events(one.requestId);
      const { status } = derive(one, events, dispatchOf(one.requestId));
      return findLetterOut(one.kind, { status, log: standingLog(events) }) ?? [];
    });

  const referenceOf = ({ reference, follows }: StoredRequest): Reference =>
    (follows === null ? null : store.requests.get(follows)?.reference) ?? reference;

  const summarise = (request: StoredRequest, matter: DerivedMatter): RequestSummary =>
    summariseMatter({ ...request, reference: referenceOf(request) }, matter);

  const summaryOf = (request: StoredRequest) =>
    summarise(request, derive(request, store.requests.events(request.requestId), dispatchOf(request.requestId)));

  const showEarlier = ({ requestId, approvedAt }: ApprovedBefore): EarlierRequest => {
    const approvedOn = approvedAt === null ? null : clock.dayOf(approvedAt);
    const earlier = store.requests.get(requestId);
    if (earlier === null) return { requestId, status: null, approvedOn, sentOn: null, dueOn: null };
    const { status, sentOn, dueOn } = summaryOf(earlier);
    return { requestId, status, approvedOn, sentOn, dueOn };
  };
  const earlierThan = (request: Parameters<Store["requests"]["approvedBefore"]>[0]): EarlierRequest[] =>
    store.requests.approvedBefore(request).map(showEarlier);

  /** Letters that came after one, drafts among them; newest first. */
  const followersOf = (request: StoredRequest): RequestSummary[] => followers(request).map(summaryOf);

  /** The day on which a lawyer read its template. */
  const reviewedOn = ({ kind, lawChoice, letter }: StoredRequest): Day | null =>
    templates.get(letter.language)?.reviews[`${kind}.${lawChoice.law ?? "plain"}`] ?? null;

  const nextOf = (request: StoredRequest, matter: DerivedMatter, events: readonly RequestEvent[]) =>
    request.follows !== null
      ? { nextSteps: [], coach: null, shield: null }
      : showNext({
          matter,
          law: clockOf(request),
          right: request.right,
          events: standingLog(events),
          letters: lettersAfter(request),
          hasOpenReply: hasOpenReply(request.requestId),
          today: clock.today(),
        });

  const dueOf = (request: StoredRequest) =>
    derive(request, store.requests.events(request.requestId), dispatchOf(request.requestId)).due;

  return {
    summaryOf,
    dueOf,
    earlierThan,
    followersOf,
    dayOf: clock.dayOf,
    stateOf,
    hasOpenReply,
    list: createSummaryList({ store, clock, summaryOf, snoozeOf }),

    page: (requestId: RequestId): Result<RequestPage> => {
      const request = store.requests.get(requestId);
      if (!request) return fail("request-unknown", "There is no such request.");
      const events = store.requests.events(requestId);
      const dispatch = dispatchOf(requestId);
      const derived = derive(request, events, dispatch);
      const isDraft = derived.status === "draft";
      return succeed({
        summary: summarise(request, derived),
        lawChoice: request.lawChoice,
        letter: request.letter,
        wish: request.wish,
        gloss: request.gloss,
        reviewedOn: reviewedOn(request),
        discloses: [...request.discloses],
        attachments: store.attachments
          .of(requestId)
          .map(({ attachmentId, name, bytes }) => ({ attachmentId, name, bytes, isRisky: isRiskyFile(name) })),
        term: termOf(request),
        due: derived.due,
        dispatch: dispatch && showDispatch(dispatch),
        events: [...events],
        ...showTimeline(events),
        evidence: showEvidence(store.evidence.of(requestId)),
        duties: [...derived.duties],
        copy: store.copies.get(requestId),
        reports: [...store.reports.of(requestId)],
        look: store.looks.get(requestId),
        canLook: dispatch !== null && request.mode === "real" && canRead(dispatch.envelopeFrom),
        earlier: request.follows === null ? earlierThan(request) : [],
        followedBy: isRequest(request.kind) ? followersOf(request) : [],
        next: listNext(request, derived, { law: clockOf(request), today: clock.today() }),
        ...nextOf(request, derived, events),
        outdated: isDraft ? findOutdated(request) : [],
        senders: isDraft ? senders.sendersFor(request) : [],
        lostSender: isDraft ? senders.lostSender(request) : null,
      });
    },
  };
};
