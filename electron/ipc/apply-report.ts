// Writes down what a delivery report says of a letter: in its log, in its state where that was in doubt, whole beside it.
import { randomUUID } from "node:crypto";
import type { Clock } from "../adapters/clock/create-clock.ts";
import { hexSum } from "../adapters/files/hex-sum.ts";
import type { FoundReport } from "../adapters/imap/mailbox.ts";
import type { Store } from "../adapters/store/store.ts";
import type { StoredDispatch } from "../adapters/store/stored-dispatch.ts";
import { type MatchedReport, matchReport } from "../core/outbox/match-report.ts";
import { readDeliveryReport } from "../core/outbox/read-delivery-report.ts";
import { plainEvent } from "../core/tracker/plain-event.ts";
import { writeAppNote } from "../shared/app-note.ts";
import type { Instant } from "../shared/day.ts";
import type { EventKind } from "../shared/lists.ts";
import type { RequestEvent } from "../shared/message.ts";
import type { UnderWay } from "./under-way.ts";

export type Letter = Pick<
  StoredDispatch,
  "requestId" | "mode" | "state" | "messageId" | "envelopeTo" | "maybeDeliveredAt" | "lastTriedAt"
>;

type Needs = {
  readonly store: Pick<Store, "outbox" | "reports">;
  readonly clock: Pick<Clock, "now" | "dayOf">;
  readonly underWay: Pick<UnderWay, "get">;
};

export const createApplyReport = ({ store, clock, underWay }: Needs) => {
  const event = (kind: EventKind, at: Instant, text: string | null): RequestEvent =>
    plainEvent({
      eventId: randomUUID(),
      kind,
      at,
      on: clock.dayOf(at),
      by: "app",
      text,
    });

  /**
   * Ends the doubt about a letter of which it is now known that the server took it; false if it is in none. A letter that
   * waits to go once more is held: it must not go twice. `note` says how it is known.
   */
  const settleDoubt = ({ requestId }: Pick<Letter, "requestId">, note: RequestEvent): boolean => {
    const letter = store.outbox.get(requestId);
    if (letter === null || underWay.get(requestId) !== null) return false;
    const { state, maybeDeliveredAt } = letter;
    if (state === "approved" && maybeDeliveredAt !== null) {
      if (!store.outbox.move(requestId, "approved", "unsure", { maybeDeliveredAt }, [])) return false;
    } else if (state !== "unsure") return false;
    // The day on which it may have arrived is that of the try in doubt, not of the day on which it was found.
    const sent = event("sent", maybeDeliveredAt ?? letter.lastTriedAt ?? letter.approvedAt, null);
    return store.outbox.move(requestId, "unsure", "sent", { failure: null }, [sent, note]);
  };

  const toEvent = ({ action, words, status }: MatchedReport, at: Instant): RequestEvent =>
    action === "failed"
      ? event("bounced", at, words ?? status)
      : event("note", at, writeAppNote({ note: `report-${action}`, code: null, reply: words ?? status }));

  const apply = (letter: Letter, matched: MatchedReport, { receivedAt, raw }: Omit<FoundReport, "folder">): boolean => {
    const now = clock.now();
    const at = receivedAt > now ? now : receivedAt;
    // First what it proves, then what it says: after a crash in between a later look does the rest.
    settleDoubt(
      letter,
      event("note", now, writeAppNote({ note: `report-${matched.action}`, code: null, reply: null })),
    );
    return store.reports.add(
      letter.requestId,
      {
        ...matched,
        address: letter.envelopeTo,
        receivedAt: at,
        sha256: hexSum(raw),
        raw,
      },
      [toEvent(matched, at)],
    );
  };

  return {
    note: event,
    settleDoubt,
    /** What is new of a report: of which letter, and what; null if it is about none of these, or known already. */
    take: (found: Omit<FoundReport, "folder">, letters: ReadonlyMap<string, Letter>) => {
      const report = readDeliveryReport(found.parts);
      const letter = report === null ? undefined : letters.get(report.messageId);
      if (report === null || letter === undefined || letter.mode !== "real") return null;
      const matched = matchReport(report, letter);
      if (matched === null || !apply(letter, matched, found)) return null;
      return { requestId: letter.requestId, action: matched.action };
    },
  };
};

export type ApplyReport = ReturnType<typeof createApplyReport>;
