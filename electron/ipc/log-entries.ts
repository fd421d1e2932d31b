// Calls that write into a request's log: what happened, in its place something truer, and that it was not so.
import { randomUUID } from "node:crypto";
import { findMoment } from "../core/tracker/find-moment.ts";
import { plainEvent } from "../core/tracker/plain-event.ts";
import { resolveLog } from "../core/tracker/resolve-log.ts";
import { mayChange, mayUndo } from "../core/tracker/show-timeline.ts";
import { standingLog } from "../core/tracker/standing-log.ts";
import type { CallArgument } from "../shared/contract.ts";
import type { Day } from "../shared/day.ts";
import { reasonOfGround } from "../shared/letter-names.ts";
import { companyKinds, eitherKinds, freeKinds } from "../shared/lists.ts";
import type { RequestEvent } from "../shared/message.ts";
import type { RequestId, RequestPage } from "../shared/request.ts";
import { type Failure, fail, type Result, succeed } from "../shared/result.ts";
import { dayImpossible } from "./day-impossible.ts";
import { type RequestNeeds, requestUnknown } from "./requests.ts";
import type { HandlersOf } from "./serve.ts";

type Calls = Pick<HandlersOf<"requests">, "requests:note" | "requests:correct" | "requests:undo">;
type Needs = Pick<RequestNeeds, "store" | "clock" | "view" | "changed">;
type Said = Omit<CallArgument<"requests:correct">, "eventId">;
type Written = Result<{ page: RequestPage; eventId: string }>;

export const entryUnknown = () => fail("entry-unknown", "The log has no such entry.");
const entryFixed = () => fail("entry-fixed", "The app wrote that entry as it did it.");

/** What belongs to an entry of that kind, whatever else was on the form. */
const fieldsOf = ({ kind, by, text, ground, untilOn }: Said) => {
  const words = text === null || text.trim() === "" ? null : text.trim();
  const its = eitherKinds.includes(kind) ? by : companyKinds.includes(kind) ? "company" : "person";
  const why = kind === "refused" ? ground : null;
  return {
    kind,
    by: its,
    text: kind === "received" ? null : words,
    ground: why,
    reason: why && reasonOfGround[why],
    untilOn: kind === "extended" ? untilOn : null,
  } as const;
};

export const createLogHandlers = ({ store, clock, view, changed }: Needs): Calls => {
  const momentOn = (on: Day, log: readonly RequestEvent[]) =>
    findMoment(on, { log, now: clock.now(), today: clock.today(), dayOf: clock.dayOf });

  /** null: it can have happened. */
  const findFault = (said: Said): Failure | null => {
    const { kind, on, untilOn, text } = said;
    if (on > clock.today()) return dayImpossible(on);
    if (kind === "note" && (text ?? "").trim() === "") return fail("entry-empty", "A note needs words.");
    if (freeKinds.includes(kind)) return null;
    const request = store.requests.get(said.requestId);
    const doubt = store.outbox.get(said.requestId)?.maybeDeliveredAt ?? null;
    const sentOn = (request && view.summaryOf(request).sentOn) ?? (doubt && clock.dayOf(doubt));
    if (sentOn === null) return fail("letter-not-out", "The letter is not out yet.");
    if (on < sentOn) return dayImpossible(on);
    return kind === "extended" && untilOn !== null && untilOn < on ? dayImpossible(untilOn) : null;
  };

  const write = (requestId: RequestId, event: RequestEvent): Written => {
    store.requests.addEvent(requestId, event);
    changed(requestId);
    const page = view.page(requestId);
    return page.ok ? succeed({ page: page.value, eventId: event.eventId }) : page;
  };

  const note = (said: Said): Written => {
    if (!store.requests.get(said.requestId)) return requestUnknown();
    const fault = findFault(said);
    if (fault) return fault;
    const log = standingLog(store.requests.events(said.requestId));
    const at = momentOn(said.on, log);
    const entry = { eventId: randomUUID(), at, on: said.on, writtenAt: clock.now(), ...fieldsOf(said) };
    return write(said.requestId, plainEvent(entry));
  };

  const correct = ({ eventId, ...said }: CallArgument<"requests:correct">): Written => {
    const { requestId, on } = said;
    if (!store.requests.get(requestId)) return requestUnknown();
    const log = standingLog(store.requests.events(requestId));
    const before = log.find((event) => event.eventId === eventId);
    if (before === undefined) return entryUnknown();
    if (!mayChange(before) || (before.kind === "received") !== (said.kind === "received")) return entryFixed();
    const fault = findFault(said);
    if (fault) return fault;
    const at = on === before.on ? before.at : momentOn(on, log);
    const { replyId } = before;
    const own = { eventId: randomUUID(), at, on, writtenAt: clock.now(), replaces: eventId, replyId };
    return write(requestId, plainEvent({ ...own, ...fieldsOf(said) }));
  };

  const undo = ({ requestId, eventId }: CallArgument<"requests:undo">): Result<RequestPage> => {
    if (!store.requests.get(requestId)) return requestUnknown();
    const { standing, takenBack } = resolveLog(store.requests.events(requestId));
    const entry = standing.find(({ event }) => event.eventId === eventId)?.event;
    const undoing = takenBack.find(({ by }) => by.eventId === eventId)?.by;
    if (entry === undefined && undoing === undefined) return entryUnknown();
    if (entry !== undefined && !mayUndo(entry)) return entryFixed();
    const at = clock.now();
    const back = { eventId: randomUUID(), kind: "note", at, on: clock.dayOf(at), by: "person", text: null } as const;
    const written = write(requestId, plainEvent({ ...back, replaces: eventId, isUndoing: true }));
    return written.ok ? succeed(written.value.page) : written;
  };

  return { "requests:note": note, "requests:correct": correct, "requests:undo": undo };
};
