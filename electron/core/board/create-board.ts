// The board's rows in memory: reckoned as they are put, kept in order, and looked for.
import type { Day } from "../../shared/day.ts";
import type { LawPack } from "../../shared/law.ts";
import type { PackId } from "../../shared/lists.ts";
import type { RequestId } from "../../shared/request.ts";
import { type AgendaRow, createAgendaIndex } from "../agenda/create-agenda-index.ts";
import { countDashboard } from "../dashboard/count-dashboard.ts";
import type { HolidayLookup } from "../law/place.ts";
import type { BoardDigest, BoardDoor, BoardPortion, BoardPut } from "./board-door.ts";
import { type BoardEntry, createBoardIndex } from "./create-board-index.ts";
import { areSameLetters, createLettersOut } from "./create-letters-out.ts";
import { deriveRow } from "./derive-row.ts";
import { type Digest, readDigest, writeDigest } from "./digest-line.ts";
import { readBoardLine } from "./read-board-line.ts";

type Needs = {
  readonly laws: ReadonlyMap<PackId, LawPack>;
  readonly holidays: HolidayLookup;
  /** Another one whenever laws, holidays or code are others. */
  readonly version: string;
};

/** As a door that is open: each call answers at once. */
export type Board = {
  readonly [Verb in Exclude<keyof BoardDoor, "stop">]: (
    ...given: Parameters<BoardDoor[Verb]>
  ) => Awaited<ReturnType<BoardDoor[Verb]>>;
};

export const createBoard = ({ laws, holidays, version }: Needs): Board => {
  const index = createBoardIndex();
  const days = createAgendaIndex();
  const turns = new Map<RequestId, Day>();
  const matters = createLettersOut();
  /** Not reckoned here: with which later letters they were. */
  const taken = new Map<RequestId, Digest["letters"]>();

  const turn = (requestId: RequestId, on: Day | null) => {
    if (on === null) turns.delete(requestId);
    else turns.set(requestId, on);
  };

  const reckon = (line: string, { today, states, snoozes, logs }: BoardPortion) => {
    const read = readBoardLine(line, { states, logs });
    if (read === null || read.row === null) return read && { requestId: read.requestId, digest: null };
    const { requestId, row, hasOpenReply } = read;
    const letters = matters.of(requestId);
    const snooze = snoozes.get(requestId) ?? null;
    const derived = deriveRow(row, { laws, holidays, today, hasOpenReply, letters, snooze });
    return { requestId, digest: { ...derived, law: row.law, madeOn: today, letters } };
  };

  const place = (entries: readonly (BoardEntry & AgendaRow)[], gone: readonly RequestId[] = []) => {
    index.change(entries, gone);
    days.change(entries, gone);
  };

  const put = (portion: BoardPortion): BoardPut => {
    const entries: Digest[] = [];
    const wanted = new Set<RequestId>();
    const digests: BoardDigest[] = [];
    const gone = new Set(portion.asked);
    for (const line of toLines(portion.text)) {
      const reckoned = reckon(line, portion);
      if (reckoned === null) continue;
      const { requestId, digest } = reckoned;
      gone.delete(requestId);
      if (digest === null) {
        wanted.add(requestId);
        continue;
      }
      for (const first of matters.set(requestId, digest.summary.follows, digest.letter)) wanted.add(first);
      turn(requestId, digest.turnsOn);
      taken.delete(requestId);
      entries.push(digest);
      // Of a letter on its way the app may know more than the store, and the next start does not.
      if (!portion.states.has(requestId)) digests.push({ requestId, line: writeDigest(digest) });
    }
    for (const requestId of gone) {
      turns.delete(requestId);
      taken.delete(requestId);
      for (const first of matters.set(requestId, null, null)) wanted.add(first);
    }
    place(entries, [...gone]);
    // Of one that is not known yet, the letters are there when it comes.
    return { wanted: [...wanted].filter((requestId) => !gone.has(requestId)), digests };
  };

  const take = (text: string, today: Day): readonly RequestId[] | null => {
    const entries: Digest[] = [];
    const stale: RequestId[] = [];
    for (const line of toLines(text)) {
      const digest = readDigest(line);
      if (digest === null) return null;
      const { summary, madeOn, turnsOn, letter, letters } = digest;
      const { requestId, follows } = summary;
      if (madeOn > today || (turnsOn !== null && turnsOn <= today)) {
        stale.push(requestId);
        continue;
      }
      turn(requestId, turnsOn);
      matters.set(requestId, follows, letter);
      taken.set(requestId, letters);
      entries.push(digest);
    }
    place(entries);
    return stale;
  };

  const settle = (): readonly RequestId[] => {
    const wanted = [...taken].filter(([requestId, letters]) => !areSameLetters(matters.of(requestId), letters));
    taken.clear();
    return wanted.map(([requestId]) => requestId);
  };

  return {
    put,
    version: () => version,
    take,
    settle,
    turned: (today) => [...turns].filter(([, on]) => on <= today).map(([requestId]) => requestId),
    warm: index.warm,
    clear: () => {
      index.clear();
      days.clear();
      turns.clear();
      matters.clear();
      taken.clear();
    },
    find: index.find,
    ahead: index.ahead,
    get: index.get,
    some: (requestIds) => requestIds.flatMap((requestId) => index.get(requestId) ?? []),
    month: days.month,
    days: days.list,
    allDays: days.all,
    dashboard: (wish, today) => countDashboard(index.entries(), today, wish),
  };
};

const toLines = (text: string): readonly string[] => (text === "" ? [] : text.split("\n"));
