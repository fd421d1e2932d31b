// The person's words on a reading that becomes the newer text of an earlier one, or is it no more. Nothing is written here.
import type { Store } from "../adapters/store/store.ts";
import type { StoredReading } from "../adapters/store/stored-reading.ts";
import { carryDecisions, uncarryDecisions } from "../core/readings/changes/carry-decisions.ts";
import type { KeptDecision } from "../core/readings/kept-findings.ts";
import { fail, type Result, succeed } from "../shared/result.ts";

/** The words of the person's alone, without those of the text that it is the newer one of now. */
const ownDecisions = (
  readings: Pick<Store["readings"], "get">,
  { follows, decisions }: StoredReading,
): readonly KeptDecision[] => {
  const before = follows && readings.get(follows);
  return before ? uncarryDecisions(before.decisions, decisions) : decisions;
};

/** In one order in time no text can come to follow itself, over however many. */
const isEarlier = (one: StoredReading, other: StoredReading): boolean =>
  one.readAt < other.readAt && one.readingId !== other.readingId;

/** The person's words on a reading that is the newer text of `earlier`; null: of none. `reading-unknown` unless that was read before. */
export const planFollowing = (
  readings: Pick<Store["readings"], "get">,
  reading: StoredReading,
  earlier: StoredReading | null,
): Result<readonly KeptDecision[]> => {
  if (earlier !== null && !isEarlier(earlier, reading)) {
    return fail("reading-unknown", "That text was not read before this one.");
  }
  const own = ownDecisions(readings, reading);
  const findings = reading.kept?.findings ?? [];
  return succeed(earlier === null ? own : carryDecisions(earlier.decisions, { findings, decisions: own }));
};
