// Long work in small pieces: after each the window and the queue get their turn, and each is written down whole.
import type { CampaignId, CampaignProgress } from "../shared/campaign.ts";
import type { CampaignTask } from "../shared/campaign-names.ts";
import { fail, type Result, succeed } from "../shared/result.ts";

/** Half a frame of a screen; what a piece commits comes on top. */
const pieceMilliseconds = 8;
/** How often the window hears of it at the most. */
const tellEvery = 120;

type Job = { readonly campaignId: CampaignId; readonly progress: CampaignProgress; isEnded: boolean };

/**
 * One piece: works while `hasTime()` and commits what it did. Answers with how many companies it did; 0: all are done.
 * It does one at least, so that no work stands still however slow the machine is.
 */
export type Piece = (hasTime: () => boolean) => number;

/** A piece that does one company after the other and commits all that it did at once. `line` grows shorter by them. */
export const eachTogether =
  <T>(line: T[], together: (work: () => void) => void, doOne: (one: T) => void): Piece =>
  (hasTime) => {
    let did = 0;
    together(() => {
      for (let one = line.shift(); one !== undefined; one = line.shift()) {
        doOne(one);
        did += 1;
        if (!hasTime()) break;
      }
    });
    return did;
  };

export type CampaignWork = ReturnType<typeof createCampaignWork>;

type Needs = {
  /** In milliseconds, from any start. */
  readonly now: () => number;
  /** Resolves when everybody else had a turn. */
  readonly breathe: () => Promise<void>;
  readonly tell: (campaignId: CampaignId, progress: CampaignProgress | null) => void;
};

/** One work at a time, whichever campaign it is for: two would write into each other's lists. */
export const createCampaignWork = ({ now, breathe, tell }: Needs) => {
  let job: Job | null = null;
  let ended: Promise<unknown> = Promise.resolve();
  let hasLeft = false;

  const go = async (mine: Job, piece: Piece): Promise<void> => {
    let toldAt = now();
    tell(mine.campaignId, mine.progress);
    for (;;) {
      if (mine.isEnded) return;
      const began = now();
      const did = piece(() => now() - began < pieceMilliseconds);
      if (did === 0) return;
      const { task, done, of } = mine.progress;
      Object.assign(mine, { progress: { task, done: Math.min(done + did, of), of } });
      if (now() - toldAt >= tellEvery) {
        toldAt = now();
        tell(mine.campaignId, mine.progress);
      }
      await breathe();
    }
  };

  return {
    progressOf: (campaignId: CampaignId): CampaignProgress | null =>
      job?.campaignId === campaignId ? job.progress : null,
    isBusy: (): boolean => job !== null,
    hasLeft: (): boolean => hasLeft,
    busy: () => fail("campaign-busy", "A campaign is being worked on."),

    /** Resolves when all pieces are done or it was ended; rejects with what a piece throws. `campaign-busy`. */
    run: async (
      campaignId: CampaignId,
      task: CampaignTask,
      of: number,
      piece: Piece,
    ): Promise<Result<{ whole: boolean }>> => {
      if (job !== null || hasLeft) return fail("campaign-busy", "A campaign is being worked on.");
      const mine: Job = { campaignId, progress: { task, done: 0, of }, isEnded: false };
      job = mine;
      const work = go(mine, piece);
      ended = work.catch(() => undefined);
      try {
        await work;
        if (hasLeft) return fail("campaign-busy", "The app ends.");
        return succeed({ whole: !mine.isEnded });
      } finally {
        job = null;
        tell(campaignId, null);
      }
    },

    /** False if nothing is being done with it. */
    halt: (campaignId: CampaignId): boolean => {
      if (job?.campaignId !== campaignId) return false;
      job.isEnded = true;
      return true;
    },

    /** For the end of the app, or of its store: no further piece is begun. Resolves when the one at hand has ended. */
    leave: (): Promise<unknown> | null => {
      hasLeft = true;
      if (job === null) return null;
      job.isEnded = true;
      return ended;
    },

    /** The app does not end after all. */
    stay: (): void => {
      hasLeft = false;
    },
  };
};
