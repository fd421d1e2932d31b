// When the next backup is made by itself.
import type { Instant } from "../../shared/day.ts";
import type { BackupRhythm } from "../../shared/lists.ts";

const hour = 3_600_000;
const between: Record<BackupRhythm, number> = { day: 24 * hour, week: 7 * 24 * hour };

/** After one that failed the next try waits for an hour: a drive that is not there is not there a minute later. */
export const hourAfterTrouble = hour;

/** `last`, `failed`: instants, null if there was none. A clock that was set back does not put backups off for long. */
export const isBackupDue = ({
  every,
  last,
  failed,
  now,
}: {
  readonly every: BackupRhythm;
  readonly last: Instant | null;
  readonly failed: Instant | null;
  readonly now: Instant;
}): boolean => {
  const since = (at: Instant | null) => (at === null ? Number.POSITIVE_INFINITY : Date.parse(now) - Date.parse(at));
  const isLongAgo = (ms: number, least: number) => ms >= least || ms < -hour;
  return isLongAgo(since(last), between[every]) && isLongAgo(since(failed), hourAfterTrouble);
};
