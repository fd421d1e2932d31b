// Keeps the board's rows true: read once in portions, then only what was touched, and each day what turned with it.
import type { HolidayLookup } from "../adapters/holidays/load-holidays.ts";
import type { Store } from "../adapters/store/store.ts";
import type { AgendaIndex } from "../core/agenda/create-agenda-index.ts";
import type { Snooze } from "../core/agenda/find-snooze.ts";
import type { BoardRow } from "../core/board/board-row.ts";
import { type BoardEntry, createBoardIndex } from "../core/board/create-board-index.ts";
import { type DerivedRow, deriveRow } from "../core/board/derive-row.ts";
import { countDashboard } from "../core/dashboard/count-dashboard.ts";
import type { BoardPage, BoardWish } from "../shared/board.ts";
import type { Dashboard, DashboardWish } from "../shared/dashboard.ts";
import type { Day } from "../shared/day.ts";
import type { LawPack } from "../shared/law.ts";
import type { Mode, OutboxState, PackId } from "../shared/lists.ts";
import type { RequestId } from "../shared/request.ts";

type Needs = {
  readonly store: Pick<Store, "board">;
  readonly laws: ReadonlyMap<PackId, LawPack>;
  readonly holidays: HolidayLookup;
  readonly today: () => Day;
  readonly mode: () => Mode;
  /** What is known of a letter on its way, which may be more than the store could be told so far. */
  readonly stateOf: (requestId: RequestId, state: OutboxState) => OutboxState;
  readonly hasOpenReply: (requestId: RequestId) => boolean;
  readonly snoozeOf: (requestId: RequestId) => Snooze | null;
  /** Is kept as true as the board. */
  readonly agenda: Pick<AgendaIndex, "change" | "clear">;
  /** Others get a turn. */
  readonly breathe: () => Promise<void>;
};

/** So many are read and reckoned before everybody else gets a turn: some ten milliseconds. */
const portion = 200;
const fewIds = 50;

export type BoardDesk = ReturnType<typeof createBoardDesk>;

export const createBoardDesk = ({ store, breathe, ...needs }: Needs) => {
  const index = createBoardIndex();
  const turns = new Map<RequestId, Day>();
  /** Letters on their way: how they stand is not in the store alone. */
  const moving = new Set<RequestId>();
  let built: { readonly mode: Mode; day: Day } | null = null;
  let isStopped = false;
  let work: Promise<void> = Promise.resolve();

  const derive = (row: BoardRow, today: Day): BoardEntry & Pick<DerivedRow, "dates"> => {
    const { dispatch, requestId, law } = row;
    const state = dispatch && needs.stateOf(requestId, dispatch.state);
    const known = dispatch && state ? { ...row, dispatch: { ...dispatch, state } } : row;
    const hasOpenReply = needs.hasOpenReply(requestId);
    const { laws, holidays } = needs;
    const given = { laws, holidays, today, hasOpenReply, snooze: needs.snoozeOf(requestId) };
    const { summary, answer, dates, turnsOn } = deriveRow(known, given);
    if (turnsOn === null) turns.delete(requestId);
    else turns.set(requestId, turnsOn);
    if (dispatch?.state === "sending") moving.add(requestId);
    else moving.delete(requestId);
    return { summary, answer, law, dates };
  };

  const change = (rows: readonly ReturnType<typeof derive>[], gone: readonly RequestId[] = []) => {
    index.change(
      rows.map(({ summary, answer, law }) => ({ summary, answer, law })),
      gone,
    );
    needs.agenda.change(rows, gone);
  };

  const readAll = async (mode: Mode, today: Day) => {
    built = null;
    index.clear();
    needs.agenda.clear();
    turns.clear();
    moving.clear();
    store.board.takeTouched();
    for (let after: number | null = 0; after !== null && !isStopped; await breathe()) {
      const { rows, last } = store.board.portion(mode, after, portion);
      change(rows.map((row) => derive(row, today)));
      after = last;
    }
    if (isStopped) return;
    index.warm();
    built = { mode, day: today };
  };

  const readSome = async (ids: readonly RequestId[], mode: Mode, today: Day) => {
    for (let at = 0; at < ids.length && !isStopped; at += fewIds) {
      if (at > 0) await breathe();
      const some = ids.slice(at, at + fewIds);
      const rows = store.board.some(some).filter((row) => row.mode === mode);
      const here = new Set(rows.map(({ requestId }) => requestId));
      const gone = some.filter((requestId) => !here.has(requestId));
      for (const requestId of gone) {
        turns.delete(requestId);
        moving.delete(requestId);
      }
      change(
        rows.map((row) => derive(row, today)),
        gone,
      );
    }
  };

  const renew = async () => {
    const [mode, today] = [needs.mode(), needs.today()];
    // A clock that was set back may bring anything back.
    const isSame = built !== null && built.mode === mode && today >= built.day;
    const touched = isSame ? store.board.takeTouched() : null;
    if (built === null || touched === null) return readAll(mode, today);
    const turned =
      built.day === today ? [] : [...turns].filter(([, on]) => on <= today).map(([requestId]) => requestId);
    await readSome([...new Set([...touched, ...moving, ...turned])], mode, today);
    built.day = today;
  };

  /** One at a time; whoever asks meanwhile waits, and then there is little to do. */
  const sync = (): Promise<void> => {
    work = work.catch(() => undefined).then(() => (isStopped ? undefined : renew()));
    return work;
  };

  return {
    sync,
    open: async (wish: BoardWish, from: number, most: number): Promise<BoardPage> => {
      await sync();
      return index.find(wish, from, most);
    },
    get: async (requestId: RequestId) => {
      await sync();
      return index.get(requestId);
    },
    /** Of the mode and the day that the rows were read for. */
    dashboard: async (wish: DashboardWish): Promise<Dashboard> => {
      await sync();
      const { mode, day } = built ?? { mode: needs.mode(), day: needs.today() };
      return { mode, ...countDashboard(index.entries(), day, wish) };
    },
    forget: () => {
      built = null;
    },
    stop: () => {
      isStopped = true;
    },
  };
};
