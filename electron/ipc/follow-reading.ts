// Says that a reading is a newer text of an earlier one; the person's words on that come along, or go again.
import type { Store, StoredReading } from "../adapters/store/store.ts";
import { carryDecisions, uncarryDecisions } from "../core/readings/changes/carry-decisions.ts";
import type { KeptDecision } from "../core/readings/kept-findings.ts";
import { fail, type Result, succeed } from "../shared/result.ts";

type Readings = Pick<Store["readings"], "get" | "follow">;

/** The words of the person's alone, without those of the text that it is the newer one of now. */
const ownDecisions = (readings: Readings, { follows, decisions }: StoredReading): readonly KeptDecision[] => {
  const before = follows && readings.get(follows);
  return before ? uncarryDecisions(before.decisions, decisions) : decisions;
};

/** In one order in time no text can come to follow itself, over however many. */
const isEarlier = (one: StoredReading, other: StoredReading): boolean =>
  one.readAt < other.readAt && one.readingId !== other.readingId;

/** Answers with the words as they are then. `earlier: null` takes it back. `reading-unknown` unless it was read before. */
export const followReading = (
  readings: Readings,
  reading: StoredReading,
  earlier: StoredReading | null,
): Result<readonly KeptDecision[]> => {
  if (earlier !== null && !isEarlier(earlier, reading)) {
    return fail("reading-unknown", "That text was not read before this one.");
  }
  const own = ownDecisions(readings, reading);
  const findings = reading.kept?.findings ?? [];
  const decisions = earlier === null ? own : carryDecisions(earlier.decisions, { findings, decisions: own });
  readings.follow(reading.readingId, earlier?.readingId ?? null, decisions);
  return succeed(decisions);
};
