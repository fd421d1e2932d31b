// Keeps the board's rows true: read once in portions, then only what was touched, and each day what turned with it.
import type { Store } from "../adapters/store/store.ts";
import type { Snooze } from "../core/agenda/find-snooze.ts";
import type { BoardDoor } from "../core/board/board-door.ts";
import type { AgendaEntry, AgendaMonth, AgendaPage, AgendaSpan } from "../shared/agenda.ts";
import type { BoardPage, BoardWish } from "../shared/board.ts";
import type { Dashboard, DashboardWish } from "../shared/dashboard.ts";
import type { Day } from "../shared/day.ts";
import type { Mode, OutboxState } from "../shared/lists.ts";
import type { RequestId } from "../shared/request.ts";

type Needs = {
  readonly store: Pick<Store, "board">;
  readonly door: BoardDoor;
  readonly today: () => Day;
  readonly mode: () => Mode;
  /** What is known of a letter on its way, which may be more than the store could be told so far. */
  readonly stateOf: (requestId: RequestId, state: OutboxState) => OutboxState;
  /** Requests that the person put off, and whose day has not come. */
  readonly snoozes: (today: Day) => ReadonlyMap<RequestId, Snooze>;
  /** In milliseconds. */
  readonly now: () => number;
  /** Others get a turn. */
  readonly breathe: () => Promise<void>;
};

/** So long the store may be read before everybody else gets a turn; portions grow and shrink with what they took. */
const portionMs = 8;
const fewest = 25;
const most = 800;

const adapt = (portion: number, ms: number): number =>
  Math.round(Math.max(fewest, Math.min(most, portion * Math.max(0.25, Math.min(2, portionMs / Math.max(ms, 0.1))))));

export type BoardDesk = ReturnType<typeof createBoardDesk>;

export const createBoardDesk = ({ store: { board: table }, door, breathe, now, ...needs }: Needs) => {
  let built: { readonly mode: Mode; day: Day } | null = null;
  let isStopped = false;
  let portion = 100;
  let work: Promise<void> = Promise.resolve();

  const timed = <T>(read: () => T): T => {
    const start = now();
    const result = read();
    portion = adapt(portion, now() - start);
    return result;
  };

  const put = async (mode: Mode, today: Day, { text, asked }: { text: string; asked: readonly RequestId[] }) => {
    const states = new Map(table.sending().map((requestId) => [requestId, needs.stateOf(requestId, "sending")]));
    const snoozes = needs.snoozes(today);
    const wanted = [...(await door.put({ text, asked, today, states, snoozes, logs: new Map() }))];
    while (wanted.length > 0 && !isStopped) {
      const ids = wanted.splice(0, fewest);
      const logs = table.logs(ids);
      wanted.push(...(await door.put({ text: table.some(mode, ids), asked: ids, today, states, snoozes, logs })));
    }
  };

  const readAll = async (mode: Mode, today: Day) => {
    built = null;
    await door.clear();
    table.takeTouched();
    let before = Promise.resolve();
    for (let after: number | null = 0; after !== null && !isStopped; await breathe()) {
      const from: number = after;
      const { text, last } = timed(() => table.portion(mode, from, portion));
      after = last;
      // The next is read while this one is reckoned.
      await before;
      before = put(mode, today, { text, asked: [] });
      // It is told to whoever waits for it, above.
      before.catch(() => undefined);
    }
    await before;
    if (isStopped) return;
    await door.warm();
    built = { mode, day: today };
  };

  const readSome = async (ids: readonly RequestId[], mode: Mode, today: Day) => {
    for (let at = 0; at < ids.length && !isStopped; ) {
      if (at > 0) await breathe();
      const asked = ids.slice(at, at + portion);
      at += asked.length;
      await put(mode, today, { text: timed(() => table.some(mode, asked)), asked });
    }
  };

  const renew = async () => {
    const [mode, today] = [needs.mode(), needs.today()];
    // A clock that was set back may bring anything back.
    const isSame = built !== null && built.mode === mode && today >= built.day;
    const touched = isSame ? table.takeTouched() : null;
    if (built === null || touched === null) return readAll(mode, today);
    const turned = built.day === today ? [] : await door.turned(today);
    const ids = [...new Set([...touched, ...table.sending(), ...turned])];
    if (ids.length > 0) await readSome(ids, mode, today);
    built.day = today;
  };

  const renewOrForget = async () => {
    if (isStopped) return;
    try {
      await renew();
    } catch (error) {
      // What was touched is not asked for twice: all is read anew.
      built = null;
      if (!isStopped) throw error;
    }
  };

  /** One at a time; whoever asks meanwhile waits, and then there is little to do. */
  const sync = (): Promise<void> => {
    work = work.catch(() => undefined).then(renewOrForget);
    return work;
  };

  /** A thread that broke since took all rows along: then they are read once more. */
  const afterSync = async <T>(ask: () => Promise<T>): Promise<T> => {
    await sync();
    try {
      return await ask();
    } catch (error) {
      if (isStopped) throw error;
      built = null;
      await sync();
      return ask();
    }
  };

  return {
    sync,
    open: (wish: BoardWish, from: number, wanted: number): Promise<BoardPage> =>
      afterSync(() => door.find(wish, from, wanted)),
    get: (requestId: RequestId) => afterSync(() => door.get(requestId)),
    /** Of the mode and the day that the rows were read for. */
    dashboard: (wish: DashboardWish): Promise<Dashboard> =>
      afterSync(async () => {
        const { mode, day } = built ?? { mode: needs.mode(), day: needs.today() };
        return { mode, ...(await door.dashboard(wish, day)) };
      }),
    month: (month: string): Promise<AgendaMonth> => afterSync(() => door.month(month)),
    days: (span: AgendaSpan, from: number, wanted: number): Promise<AgendaPage> =>
      afterSync(() => door.days(span, from, wanted)),
    allDays: (requestId: RequestId | null): Promise<readonly AgendaEntry[]> => afterSync(() => door.allDays(requestId)),
    forget: () => {
      built = null;
    },
    stop: () => {
      isStopped = true;
      door.stop();
    },
  };
};
