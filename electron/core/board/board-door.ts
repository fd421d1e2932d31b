// What keeps the board's rows, reckons them and finds among them; it may sit in a thread of its own.
import type { AgendaEntry, AgendaMonth, AgendaPage, AgendaSpan } from "../../shared/agenda.ts";
import type { BoardAhead, BoardPage, BoardWish } from "../../shared/board.ts";
import type { Dashboard, DashboardWish } from "../../shared/dashboard.ts";
import type { Day } from "../../shared/day.ts";
import type { OutboxState } from "../../shared/lists.ts";
import type { RequestEvent } from "../../shared/message.ts";
import type { RequestId, RequestSummary } from "../../shared/request.ts";
import type { Snooze } from "../agenda/find-snooze.ts";

/** Rows as the store writes them (board-line.ts), to be reckoned for a day. */
export type BoardPortion = {
  /** One line a request. */
  readonly text: string;
  /** What was asked for: those of them that are not in the text are gone. */
  readonly asked: readonly RequestId[];
  readonly today: Day;
  /** How letters stand that are on their way, where more is known than the store could be told. */
  readonly states: ReadonlyMap<RequestId, OutboxState>;
  /** What the person put off. */
  readonly snoozes: ReadonlyMap<RequestId, Snooze>;
  /** Whole logs of those whose lines do not tell theirs. */
  readonly logs: ReadonlyMap<RequestId, readonly RequestEvent[]>;
};

/** What became of a portion. */
export type BoardPut = {
  /**
   * Wanted once more, with whole logs: those whose lines do not tell theirs, and those of which a later letter now does
   * something else. To be asked until none is.
   */
  readonly wanted: readonly RequestId[];
  /** What was reckoned, for the next start (digest-line.ts); nothing of a letter that is on its way. */
  readonly digests: readonly BoardDigest[];
};
export type BoardDigest = { readonly requestId: RequestId; readonly line: string };

/** What is kept dies with its thread: then every call is refused, and all has to be put anew. */
export type BoardDoor = {
  readonly put: (portion: BoardPortion) => Promise<BoardPut>;
  /** Digests hold as long as this says the same: it names the code and the laws by which they were made. */
  readonly version: () => Promise<string>;
  /** Digests of before, a line each. Resolves to those that hold no longer; null: a line is torn, and none is to be trusted. */
  readonly take: (text: string, today: Day) => Promise<readonly RequestId[] | null>;
  /** Once all are there: those whose digest was made while later letters did something else. */
  readonly settle: () => Promise<readonly RequestId[]>;
  /** Those that may stand otherwise by that day although nothing happened. */
  readonly turned: (today: Day) => Promise<readonly RequestId[]>;
  /** Sorts as the board opens, so that whoever opens it does not wait for that. */
  readonly warm: () => Promise<void>;
  readonly clear: () => Promise<void>;
  /** At most `most` rows from the given place of the lane. */
  readonly find: (wish: BoardWish, from: number, most: number) => Promise<BoardPage>;
  /** What each letter would find that can follow the wish's text, with at most `most` rows of each. */
  readonly ahead: (wish: BoardWish, most: number) => Promise<BoardAhead>;
  readonly get: (requestId: RequestId) => Promise<RequestSummary | null>;
  /** Of those ids the ones that are there, in their order. */
  readonly some: (requestIds: readonly RequestId[]) => Promise<readonly RequestSummary[]>;
  readonly dashboard: (wish: DashboardWish, today: Day) => Promise<Omit<Dashboard, "mode">>;
  /** What falls on the days of a month, `2026-11`. */
  readonly month: (month: string) => Promise<AgendaMonth>;
  /** Of those days, at most `most` entries from the given place on. */
  readonly days: (span: AgendaSpan, from: number, most: number) => Promise<AgendaPage>;
  /** Every day of one request, or of all. */
  readonly allDays: (requestId: RequestId | null) => Promise<readonly AgendaEntry[]>;
  readonly stop: () => void;
};
