// A delivery report that came as a mail file counts as one that was found in the mailbox: by the same rules, once.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Store } from "../adapters/store/store.ts";
import type { SettledReply } from "../adapters/store/stored-reply.ts";
import type { MailPart } from "../core/outbox/delivery-report.ts";
import { matchReport } from "../core/outbox/match-report.ts";
import { readDeliveryReport } from "../core/outbox/read-delivery-report.ts";
import type { Instant } from "../shared/day.ts";
import type { Mode } from "../shared/lists.ts";
import type { ReplyMatch } from "../shared/reply.ts";
import type { RequestId } from "../shared/request.ts";
import type { ApplyReport } from "./apply-report.ts";
import { listOut } from "./find-bounces.ts";

type Needs = {
  readonly store: Pick<Store, "outbox">;
  readonly reports: Pick<ApplyReport, "take">;
  readonly clock: Pick<Clock, "dayOf">;
};

type Mail = {
  readonly mode: Mode;
  readonly raw: Uint8Array;
  readonly cameInAt: Instant;
  readonly report: readonly MailPart[];
};

export type TakeBounce = (mail: Mail) => {
  readonly requestId: RequestId;
  readonly match: ReplyMatch;
  readonly settled: SettledReply | null;
} | null;

/**
 * null for what is no report on a letter of ours to that very address. A practice letter's is shown as any answer is: no
 * server speaks of those.
 */
export const createTakeBounce =
  ({ store, reports, clock }: Needs): TakeBounce =>
  ({ mode, raw, cameInAt, report: parts }) => {
    const report = parts.length === 0 ? null : readDeliveryReport(parts);
    if (report === null || mode !== "real") return null;
    const letters = listOut(store);
    const letter = letters.get(report.messageId);
    const matched = letter && matchReport(report, letter);
    if (!letter || !matched) return null;
    reports.take({ parts, receivedAt: cameInAt, raw }, letters);
    const { requestId } = letter;
    return {
      requestId,
      match: { way: "references", isSure: true, candidates: [requestId] },
      // What only delays or passes on is a note of a machine's.
      settled: {
        kind: matched.action === "failed" ? "bounce" : "auto-reply",
        on: clock.dayOf(cameInAt),
        by: "app",
        eventIds: [],
      },
    };
  };
