// Makes a calendar file, asks where, and remembers what it said only once it lies there.
import { createHmac, randomBytes } from "node:crypto";
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { LetterFiles } from "../adapters/letter-files/create-letter-files.ts";
import type { Store } from "../adapters/store/store.ts";
import { forgetTitle, planCalendar } from "../core/agenda/plan-calendar.ts";
import type { AgendaEntry } from "../shared/agenda.ts";
import type { CallArgument, CallOutput } from "../shared/contract.ts";
import { type Result, succeed } from "../shared/result.ts";
import { agendaWords } from "./agenda-words.ts";
import type { BoardDesk } from "./board-desk.ts";
import type { KeptSettings } from "./kept-settings.ts";
import { readUnreadable } from "./read-unreadable.ts";

type Needs = {
  readonly store: Pick<Store, "calendar" | "requests" | "settings">;
  readonly board: Pick<BoardDesk, "allDays">;
  readonly kept: Pick<KeptSettings, "mode" | "language">;
  readonly clock: Clock;
  readonly files: Pick<LetterFiles, "saveBytes">;
  /** Others get a turn. */
  readonly breathe: () => Promise<void>;
};

/** Without it nobody can tell from a calendar's uid which request it belongs to. */
const readSalt = (settings: Store["settings"]): string => {
  const kept = settings.get("calendar-salt");
  if (typeof kept === "string" && kept !== "") return kept;
  const made = randomBytes(32).toString("hex");
  settings.set("calendar-salt", made);
  return made;
};

export const createSaveCalendar = ({ store, board, kept, clock, files, breathe }: Needs) => {
  /** What does not read is missing in the calendar, and may still be due. */
  const isWhole = async (): Promise<boolean> => {
    for (const ids of readUnreadable(store.requests)) {
      if (ids.length > 0) return false;
      await breathe();
    }
    return true;
  };
  return async ({
    requestId,
    isNamed,
  }: CallArgument<"agenda:save-calendar">): Promise<Result<CallOutput<"agenda:save-calendar">>> => {
    const mode = kept.mode() ?? "practice";
    const words = agendaWords[kept.language()];
    const salt = readSalt(store.settings);
    const titleOf = ({ company }: AgendaEntry): string => {
      const title = isNamed ? words.named(company) : words.title;
      return mode === "practice" ? words.practice(title) : title;
    };
    const given = {
      entries: await board.allDays(requestId),
      known: store.calendar.known(mode),
      requestId,
      today: clock.today(),
      titleOf,
      neutralTitle: mode === "practice" ? words.practice(words.title) : words.title,
      uidOf: (text: string) =>
        `${createHmac("sha256", salt).update(text).digest("hex").slice(0, 40)}@rightsdesk.invalid`,
    };
    const planned = planCalendar({ ...given, isWhole: true });
    // To look at every letter takes long: only where something would be cancelled.
    const isSure = !planned.some(({ isCancelled }) => isCancelled) || (await isWhole());
    const events = isSure ? planned : planCalendar({ ...given, isWhole: false });
    const cancelled = events.filter(({ isCancelled }) => isCancelled).length;
    const counts = { events: events.length - cancelled, cancelled };
    if (events.length === 0) return succeed({ saved: false, ...counts });
    const { writeCalendar } = await import("../adapters/calendar/write-calendar.ts");
    const bytes = await writeCalendar(events, words, clock.now(), breathe);
    const saved = await files.saveBytes(words.file, bytes, "ics");
    if (!saved.ok) return saved;
    if (saved.value.saved)
      store.calendar.keep(
        mode,
        events.map((event) => forgetTitle(event, given.uidOf)),
      );
    return succeed({ ...saved.value, ...counts });
  };
};
