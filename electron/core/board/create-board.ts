// The board's rows in memory: reckoned as they are put, kept in order, and looked for.
import type { Day } from "../../shared/day.ts";
import type { LawPack } from "../../shared/law.ts";
import type { PackId } from "../../shared/lists.ts";
import type { RequestId } from "../../shared/request.ts";
import { type AgendaRow, createAgendaIndex } from "../agenda/create-agenda-index.ts";
import { countDashboard } from "../dashboard/count-dashboard.ts";
import type { HolidayLookup } from "../law/place.ts";
import type { BoardDoor, BoardPortion } from "./board-door.ts";
import { type BoardEntry, createBoardIndex } from "./create-board-index.ts";
import { createLettersOut } from "./create-letters-out.ts";
import { deriveRow } from "./derive-row.ts";
import { readBoardLine } from "./read-board-line.ts";

type Needs = { readonly laws: ReadonlyMap<PackId, LawPack>; readonly holidays: HolidayLookup };

/** As a door that is open: each call answers at once. */
export type Board = {
  readonly [Verb in Exclude<keyof BoardDoor, "stop">]: (
    ...given: Parameters<BoardDoor[Verb]>
  ) => Awaited<ReturnType<BoardDoor[Verb]>>;
};

export const createBoard = ({ laws, holidays }: Needs): Board => {
  const index = createBoardIndex();
  const days = createAgendaIndex();
  const turns = new Map<RequestId, Day>();
  const matters = createLettersOut();

  const put = ({ text, asked, today, states, snoozes, logs }: BoardPortion): readonly RequestId[] => {
    const entries: BoardEntry[] = [];
    const wanted = new Set<RequestId>();
    const dated: AgendaRow[] = [];
    const gone = new Set(asked);
    for (const line of text === "" ? [] : text.split("\n")) {
      const read = readBoardLine(line, { states, logs });
      if (read === null) continue;
      gone.delete(read.requestId);
      if (read.row === null) {
        wanted.add(read.requestId);
        continue;
      }
      const { summary, answer, dates, turnsOn, letter } = deriveRow(read.row, {
        laws,
        holidays,
        today,
        hasOpenReply: read.hasOpenReply,
        letters: matters.of(read.requestId),
        snooze: snoozes.get(read.requestId) ?? null,
      });
      for (const first of matters.set(read.requestId, read.row.follows, letter)) wanted.add(first);
      if (turnsOn === null) turns.delete(read.requestId);
      else turns.set(read.requestId, turnsOn);
      entries.push({ summary, answer, law: read.row.law });
      dated.push({ summary, dates });
    }
    for (const requestId of gone) {
      turns.delete(requestId);
      for (const first of matters.set(requestId, null, null)) wanted.add(first);
    }
    index.change(entries, [...gone]);
    days.change(dated, [...gone]);
    // Of one that is not known yet, the letters are there when it comes.
    return [...wanted].filter((requestId) => !gone.has(requestId));
  };

  return {
    put,
    turned: (today) => [...turns].filter(([, on]) => on <= today).map(([requestId]) => requestId),
    warm: index.warm,
    clear: () => {
      index.clear();
      days.clear();
      turns.clear();
      matters.clear();
    },
    find: index.find,
    get: index.get,
    month: days.month,
    days: days.list,
    allDays: days.all,
    dashboard: (wish, today) => countDashboard(index.entries(), today, wish),
  };
};
