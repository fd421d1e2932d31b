// Takes an opened copy over, after what is here was kept in a file of its own.
import { readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { BackupProblem } from "../adapters/backup/backup-problem.ts";
import type { Clock } from "../adapters/clock/create-clock.ts";
import { StoreProblem } from "../adapters/store/store-problem.ts";
import type { StoreCounts, TakenOver } from "../shared/backup.ts";
import { type Failure, fail, type Result, succeed } from "../shared/result.ts";
import type { Running } from "./backup-desk.ts";
import { type BackupNeeds, makeBackup } from "./make-backup.ts";
import type { Opened } from "./open-copy.ts";

export const backupEnding = ".rightsdesk-backup";
const keptPrefix = "before-";
/** So many of the files that keep what was there before; older ones go. */
const mostKept = 5;
const mostConflicts = 100;

/** `2026-11-22T10:00:00.000Z` as a part of a file's name, which on Windows holds no colon. */
export const stampOf = (at: string): string => at.slice(0, 19).replaceAll(":", "-");

const pruneKept = (folder: string) => {
  const names = readdirSync(folder).filter((name) => name.startsWith(keptPrefix) && name.endsWith(backupEnding));
  for (const name of names.sort().slice(0, -mostKept)) rmSync(path.join(folder, name), { force: true });
};

type Needs = BackupNeeds & {
  readonly folder: string;
  readonly clock: Clock;
  readonly newId: () => string;
  /** The store's own key for backups: what is kept opens here and nowhere else. */
  readonly ownKey: Uint8Array;
  /** Whether letters of a campaign are being written or approved right now. */
  readonly isCampaignBusy: () => boolean;
};

const addedTo = (before: StoreCounts, after: StoreCounts): StoreCounts => ({
  requests: after.requests - before.requests,
  events: after.events - before.events,
  contacts: after.contacts - before.contacts,
  readings: after.readings - before.readings,
  companies: after.companies - before.companies,
});

const takeNow = (
  { store, clock, newId }: Needs,
  { stage, kind }: Opened,
  how: TakenOver["how"],
): Omit<TakenOver, "keptBefore"> => {
  const at = clock.now();
  const words = { at, on: clock.dayOf(at), newId };
  const before = store.whole.count();
  try {
    if (how === "replace") {
      const { doubtful, stayed } = store.whole.replace(stage, words);
      return { how, added: store.whole.count(), doubtful, stayed, conflictCount: 0, conflicts: [] };
    }
    const { doubtful, conflicts } = store.whole.merge(stage, words);
    const added = addedTo(before, store.whole.count());
    return {
      how,
      added,
      doubtful,
      stayed: 0,
      conflictCount: conflicts.length,
      conflicts: conflicts.slice(0, mostConflicts),
    };
  } catch (error) {
    const isItsFault = error instanceof StoreProblem && error.code === "store-damaged" && kind === "backup";
    throw isItsFault ? new BackupProblem("backup-damaged", error) : error;
  }
};

/**
 * A letter that a server may be taking right now has no row that could be replaced; and the person's yes to letters of
 * here must not go on over those of the copy.
 */
const findWork = ({ store, isCampaignBusy }: Needs): Failure | null => {
  if (isCampaignBusy()) return fail("campaign-busy", "A campaign is being worked on.", { retry: true });
  const isUnderWay = store.outbox.inState("sending").length > 0;
  return isUnderWay ? fail("letter-under-way", "A letter is on its way.", { retry: true }) : null;
};

export const takeCopy = async (
  needs: Needs,
  opened: Opened,
  how: TakenOver["how"],
  running: Running,
): Promise<Result<TakenOver>> => {
  const before = findWork(needs);
  if (before !== null) return before;
  const madeAt = needs.clock.now();
  const keptBefore = path.join(needs.folder, `${keptPrefix}${stampOf(madeAt)}${backupEnding}`);
  await makeBackup(needs, { path: keptBefore, locks: [{ by: "store-key", bytes: needs.ownKey }], madeAt }, running);
  await running.turn();
  // From here on nobody else has a turn until all of it is done.
  const meanwhile = findWork(needs);
  if (meanwhile !== null) return meanwhile;
  const taken = takeNow(needs, opened, how);
  pruneKept(needs.folder);
  return succeed({ ...taken, keptBefore });
};
