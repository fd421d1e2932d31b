// Keeps the board's rows true: read once in portions, then only what was touched, and each day what turned with it.
import type { Store } from "../adapters/store/store.ts";
import type { Snooze } from "../core/agenda/find-snooze.ts";
import type { BoardDoor, BoardPortion } from "../core/board/board-door.ts";
import type { AgendaEntry, AgendaMonth, AgendaPage, AgendaSpan } from "../shared/agenda.ts";
import type { BoardAhead, BoardPage, BoardWish } from "../shared/board.ts";
import type { Dashboard, DashboardWish } from "../shared/dashboard.ts";
import type { Day } from "../shared/day.ts";
import type { Mode, OutboxState } from "../shared/lists.ts";
import type { RequestId } from "../shared/request.ts";
import { createStep } from "./create-step.ts";
import { createKeepDigests } from "./keep-digests.ts";

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
  readonly bug: (where: string, error: unknown) => void;
};

/** So long the store may be read before everybody else gets a turn; portions grow and shrink with what they took. */
const portionMs = 8;
const fewest = 25;

/** How many of a kind of rows to read at once. */
const createPortion = (now: () => number, most: number) => {
  let size = 100;
  return {
    size: () => size,
    timed: <T>(read: () => T): T => {
      const start = now();
      const result = read();
      const factor = Math.max(0.25, Math.min(2, portionMs / Math.max(now() - start, 0.1)));
      size = Math.round(Math.max(fewest, Math.min(most, size * factor)));
      return result;
    },
  };
};

type Part<Place> = { readonly text: string; readonly last: Place | null };

export type BoardDesk = ReturnType<typeof createBoardDesk>;

export const createBoardDesk = ({ store: { board: table }, door, breathe, now, bug, ...needs }: Needs) => {
  let built: { readonly mode: Mode; day: Day } | null = null;
  let isStopped = false;
  let version = "";
  const logs = createPortion(now, 800);
  const lines = createPortion(now, 8000);
  const kept = createKeepDigests({ digests: table.digests, breathe, bug });

  const put = async (mode: Mode, today: Day, { text, asked }: { text: string; asked: readonly RequestId[] }) => {
    const states = new Map(table.sending().map((requestId) => [requestId, needs.stateOf(requestId, "sending")]));
    const snoozes = needs.snoozes(today);
    const give = async (portion: { text: string; asked: readonly RequestId[]; logs: BoardPortion["logs"] }) => {
      const { wanted, digests } = await door.put({ ...portion, today, states, snoozes });
      kept.add(version, digests);
      return wanted;
    };
    const wanted = [...(await give({ text, asked, logs: new Map() }))];
    while (wanted.length > 0 && !isStopped) {
      const ids = wanted.splice(0, fewest);
      wanted.push(...(await give({ text: table.some(mode, ids), asked: ids, logs: table.logs(ids) })));
    }
  };

  /** The next part is read while the board looks at this one. */
  const readParts = async (read: (after: number) => Part<number>, look: (text: string) => Promise<void>) => {
    let before = Promise.resolve();
    for (let after: number | null = 0; after !== null && !isStopped; await breathe()) {
      const { text, last }: Part<number> = read(after);
      after = last;
      await before;
      before = look(text);
      // It is told to whoever waits for it, above.
      before.catch(() => undefined);
    }
    await before;
  };

  /** Answers with those whose digests hold no longer; null: none is to be had. */
  const takeDigests = async (mode: Mode, today: Day): Promise<RequestId[] | null> => {
    const stale: RequestId[] = [];
    let [isTorn, isEmpty] = [false, true];
    await readParts(
      (after) => lines.timed(() => table.digests.portion(mode, { version, after, most: lines.size() })),
      async (text) => {
        const wanted = await door.take(text, today);
        isEmpty &&= text === "";
        isTorn ||= wanted === null;
        stale.push(...(wanted ?? []));
      },
    );
    if (!isTorn) return isEmpty ? null : stale;
    table.digests.forget();
    await door.clear();
    return null;
  };

  const listMissing = async (): Promise<RequestId[]> => {
    const missing: RequestId[] = [];
    for (let after: string | null = ""; after !== null && !isStopped; await breathe()) {
      const { ids, last }: ReturnType<typeof table.digests.missing> = table.digests.missing(version, after, 2000);
      missing.push(...ids);
      after = last;
    }
    return missing;
  };

  const readAll = async (mode: Mode, today: Day) => {
    built = null;
    await door.clear();
    kept.clear();
    table.takeTouched();
    version = await door.version();
    const stale = await takeDigests(mode, today);
    if (stale === null)
      await readParts(
        (after) => logs.timed(() => table.portion(mode, after, logs.size())),
        (text) => put(mode, today, { text, asked: [] }),
      );
    else {
      await readSome([...stale, ...(await listMissing())], mode, today);
      await readSome(await door.settle(), mode, today);
    }
    if (isStopped) return;
    await door.warm();
    built = { mode, day: today };
  };

  const readSome = async (ids: readonly RequestId[], mode: Mode, today: Day) => {
    for (let at = 0; at < ids.length && !isStopped; ) {
      if (at > 0) await breathe();
      const asked = ids.slice(at, at + logs.size());
      at += asked.length;
      await put(mode, today, { text: logs.timed(() => table.some(mode, asked)), asked });
    }
  };

  const renew = async () => {
    const [mode, today] = [needs.mode(), needs.today()];
    // A clock that was set back may bring anything back.
    const isSame = built !== null && built.mode === mode && today >= built.day;
    const touched = isSame ? table.takeTouched() : null;
    if (built === null || touched === null) return readAll(mode, today);
    kept.drop(touched);
    const turned = built.day === today ? [] : await door.turned(today);
    const ids = [...new Set([...touched, ...table.sending(), ...turned])];
    if (ids.length > 0) await readSome(ids, mode, today);
    built.day = today;
  };

  const forget = () => {
    built = null;
  };

  const { sync, afterSync } = createStep({
    renew: async () => {
      await renew();
      void kept.flush();
    },
    forget,
    isStopped: () => isStopped,
  });

  return {
    sync,
    open: (wish: BoardWish, from: number, wanted: number): Promise<BoardPage> =>
      afterSync(() => door.find(wish, from, wanted)),
    ahead: (wish: BoardWish, most: number): Promise<BoardAhead> => afterSync(() => door.ahead(wish, most)),
    get: (requestId: RequestId) => afterSync(() => door.get(requestId)),
    some: (requestIds: readonly RequestId[]) => afterSync(() => door.some(requestIds)),
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
    forget,
    stop: () => {
      isStopped = true;
      kept.clear();
      door.stop();
    },
  };
};
