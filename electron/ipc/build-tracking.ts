// The board and what hangs on its days: the agenda, and requests that cannot be read.
import { createBoardDesk } from "./board-desk.ts";
import { breathe } from "./breathe.ts";
import type { Ground } from "./build-ground.ts";
import type { Sending } from "./build-sending.ts";
import type { HandlerParts } from "./handler-parts.ts";
import { createStandingOf } from "./standing-of.ts";
import { createAgendaWatch } from "./watch-agenda.ts";
import { createReadableWatch } from "./watch-readable.ts";

/** The look is begun with the rooms: the board's thread would take the processor from the first picture. */
const afterStart = 1000;

export const buildTracking = (parts: HandlerParts, ground: Ground, { view }: Sending) => {
  const { store, clock, log, notify } = parts;
  const { kept, mode, snoozes, timer } = ground;
  const board = createBoardDesk({
    store,
    door: parts.boardDoor,
    today: clock.today,
    mode,
    stateOf: view.stateOf,
    snoozes: snoozes.resting,
    now: () => performance.now(),
    breathe,
    bug: log.bug,
  });
  const standing = createStandingOf({ store, board, mode, summaryOf: view.summaryOf, breathe });
  const agenda = createAgendaWatch({
    notices: parts.notices,
    board,
    kept,
    settings: store.settings,
    today: clock.today,
    timer,
    bug: log.bug,
  });
  const readable = createReadableWatch({
    store,
    before: async () => {
      await new Promise<void>((resolve) => void timer(afterStart, resolve));
      await board.sync();
    },
    breathe,
    found: () => notify("app:changed", {}),
    bug: log.bug,
  });
  return { board, standing, agenda, readable };
};

export type Tracking = ReturnType<typeof buildTracking>;
