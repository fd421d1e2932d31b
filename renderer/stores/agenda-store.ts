// The calendar as far as it was looked at, requests that are put off, and files for other calendars.
import { endOfMonth, parseDate } from "@internationalized/date";
import { createStore } from "zustand/vanilla";
import type { AgendaEntry, AgendaMonth } from "../../electron/shared/agenda.ts";
import type { CallInput, CallOutput, Desk } from "../../electron/shared/contract.ts";
import { agendaPage } from "../../electron/shared/limits.ts";
import type { RequestId, RequestPage } from "../../electron/shared/request.ts";
import type { Failure, Result } from "../../electron/shared/result.ts";
import { createAlone } from "./create-alone.ts";
import type { Hear } from "./notice-store.ts";

export type AgendaState = {
  /** `2026-11`; null until the calendar was opened. */
  readonly month: string | null;
  /** The day of that month that arrow keys start from. */
  readonly reached: string | null;
  /** The day whose entries are listed; null: all of the month. */
  readonly chosen: string | null;
  /** Of the month that was asked for last; null until the first answer. */
  readonly days: AgendaMonth | null;
  readonly list: { readonly total: number; readonly entries: readonly AgendaEntry[] } | null;
  readonly failure: Failure | null;
  /** Reads again what is in sight. */
  readonly load: () => Promise<void>;
  /** As it was left; the first time the month of today. */
  readonly open: (today: string) => Promise<void>;
  /** A whole month, in which arrow keys start from that day. */
  readonly show: (reached: string) => Promise<void>;
  readonly choose: (day: string) => Promise<void>;
  /** Where arrow keys lead; another month is read. */
  readonly reach: (day: string) => Promise<void>;
  /** Reads further entries of the list. */
  readonly more: () => Promise<void>;
  readonly isBusy: boolean;
  /** Both answer with the outcome, or with null if something else is under way. */
  readonly snooze: (requestId: RequestId, untilOn: string | null) => Promise<Result<RequestPage> | null>;
  readonly saveCalendar: (
    wish: CallInput<"agenda:save-calendar">,
  ) => Promise<Result<CallOutput<"agenda:save-calendar">> | null>;
};

const spanOf = (month: string, chosen: string | null) => {
  if (chosen !== null) return { from: chosen, to: chosen };
  const first = parseDate(`${month}-01`);
  return { from: first.toString(), to: endOfMonth(first).toString() };
};

export const createAgendaStore = ({ desk, hear }: { desk: Pick<Desk, "agenda">; hear: Hear }) =>
  createStore<AgendaState>()((set, get) => {
    let asked = 0;

    const read = async (most: number): Promise<void> => {
      const { month, chosen } = get();
      if (month === null) return;
      asked += 1;
      const mine = asked;
      const span = spanOf(month, chosen);
      const [days, list] = await Promise.all([
        desk.agenda.month({ month }).then(hear),
        desk.agenda.list({ span, from: 0, most }).then(hear),
      ]);
      if (mine !== asked) return;
      if (!days.ok) return set({ failure: days });
      if (!list.ok) return set({ failure: list });
      set({ days: days.value, list: list.value, failure: null });
    };

    const alone = createAlone({ get, set, hear });

    return {
      month: null,
      reached: null,
      chosen: null,
      days: null,
      list: null,
      failure: null,
      isBusy: false,
      load: () => read(agendaPage),
      open: async (today) => {
        if (get().month === null) set({ month: today.slice(0, 7), reached: today });
        await read(agendaPage);
      },
      show: async (reached) => {
        set({ month: reached.slice(0, 7), reached, chosen: null });
        await read(agendaPage);
      },
      choose: async (day) => {
        set({ month: day.slice(0, 7), reached: day, chosen: day });
        await read(agendaPage);
      },
      reach: async (day) => {
        const isSame = get().month === day.slice(0, 7);
        set({ reached: day });
        if (!isSame) await get().show(day);
      },
      more: async () => {
        const { month, chosen, list } = get();
        if (month === null || list === null) return;
        const mine = asked;
        const from = list.entries.length;
        const found = hear(await desk.agenda.list({ span: spanOf(month, chosen), from, most: agendaPage }));
        if (mine !== asked) return;
        if (!found.ok) return set({ failure: found });
        set({ list: { total: found.value.total, entries: [...list.entries, ...found.value.entries] } });
      },
      snooze: (requestId, untilOn) => alone(() => desk.agenda.snooze({ requestId, untilOn })),
      saveCalendar: (wish) => alone(() => desk.agenda.saveCalendar(wish)),
    };
  });
