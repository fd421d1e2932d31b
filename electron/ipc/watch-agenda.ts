// Tells the person by the system what waits for them, when they allow it: once a day, after sleep, and when there is more.
import * as z from "zod";
import type { SystemNotices } from "../adapters/notices/create-notices.ts";
import type { Store } from "../adapters/store/store.ts";
import { decideNotice, type ShownNotice } from "../core/agenda/decide-notice.ts";
import { Day } from "../shared/day.ts";
import { wholeBoard } from "../shared/whole-board.ts";
import { sayWaiting } from "./agenda-words.ts";
import type { BoardDesk } from "./board-desk.ts";
import type { KeptSettings } from "./kept-settings.ts";

/** The system's notices, and the window that they stand for. */
export type AgendaNotices = Pick<SystemNotices, "show" | "close"> & {
  /** Whether the person is looking at the window. */
  readonly isInFront: () => boolean;
  /** Brings the window forward, with the board. */
  readonly pressed: () => void;
};

type Needs = {
  readonly board: Pick<BoardDesk, "open">;
  readonly kept: Pick<KeptSettings, "mode" | "language" | "notifies">;
  readonly settings: Store["settings"];
  readonly notices: AgendaNotices;
  readonly today: () => Day;
  readonly timer: (ms: number, ring: () => void) => () => void;
  readonly bug: (name: string, error: unknown) => void;
};

const Shown = z.object({ on: Day, needsYou: z.int().nonnegative(), overdue: z.int().nonnegative() });
const shownKey = "agenda-shown";
/** What changes comes in bursts: a mailbox that is read, a campaign that goes out. */
const settle = 5000;

export type AgendaWatch = ReturnType<typeof createAgendaWatch>;

export const createAgendaWatch = ({ board, kept, settings, notices, today, timer, bug }: Needs) => {
  let stopTimer: (() => void) | null = null;
  let isStopped = false;
  let work: Promise<void> = Promise.resolve();

  const mayTell = (): boolean => !isStopped && kept.notifies() && kept.mode() === "real";

  const readShown = (): ShownNotice | null => Shown.safeParse(settings.get(shownKey)).data ?? null;

  const lookNow = async (isQuiet: boolean): Promise<void> => {
    if (!mayTell()) return;
    const { counts } = await board.open(wholeBoard, 0, 1);
    // The person may have said no, or locked wholeBoard, while the rows were read.
    if (!mayTell()) return;
    const now = { needsYou: counts["do-now"], overdue: counts.overdue };
    const { isNews, shown } = decideNotice(readShown(), today(), now);
    const isTold = isNews && !isQuiet && notices.show(sayWaiting(kept.language(), now), notices.pressed);
    if (!isNews || isTold || isQuiet) settings.set(shownKey, shown);
  };

  const look = (isQuiet: boolean): Promise<void> => {
    work = work.then(() => lookNow(isQuiet)).catch((error: unknown) => bug("agenda-notice", error));
    return work;
  };

  return {
    /** At the start, when the day has changed, and after sleep. */
    look: (): Promise<void> => look(false),
    /** Something of a request has changed; whoever looks at the window sees it there. */
    heard: (): void => {
      if (stopTimer !== null || !mayTell()) return;
      stopTimer = timer(settle, () => {
        stopTimer = null;
        void look(notices.isInFront());
      });
    },
    /** What was shown on a day that never was, since the clock ran ahead, holds up no other day. */
    forgetShown: (): void => settings.set(shownKey, undefined),
    stop: (): void => {
      isStopped = true;
      stopTimer?.();
      notices.close();
    },
  };
};
