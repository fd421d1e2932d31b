// Makes a calendar file, asks where, and remembers what it said only once it lies there.
import { createHmac, randomBytes } from "node:crypto";
import { writeCalendar } from "../adapters/calendar/write-calendar.ts";
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { LetterFiles } from "../adapters/letter-files/create-letter-files.ts";
import type { Store } from "../adapters/store/store.ts";
import type { AgendaIndex } from "../core/agenda/create-agenda-index.ts";
import { planCalendar } from "../core/agenda/plan-calendar.ts";
import type { AgendaEntry } from "../shared/agenda.ts";
import type { CallArgument, CallOutput } from "../shared/contract.ts";
import { type Result, succeed } from "../shared/result.ts";
import { agendaWords } from "./agenda-words.ts";
import type { KeptSettings } from "./kept-settings.ts";

type Needs = {
  readonly store: Pick<Store, "calendar" | "requests" | "settings">;
  readonly index: Pick<AgendaIndex, "all">;
  readonly kept: Pick<KeptSettings, "mode" | "language">;
  readonly clock: Clock;
  readonly files: Pick<LetterFiles, "saveBytes">;
};

/** Without it nobody can tell from a calendar's uid which request it belongs to. */
const readSalt = (settings: Store["settings"]): string => {
  const kept = settings.get("calendar-salt");
  if (typeof kept === "string" && kept !== "") return kept;
  const made = randomBytes(32).toString("hex");
  settings.set("calendar-salt", made);
  return made;
};

export const createSaveCalendar =
  ({ store, index, kept, clock, files }: Needs) =>
  async ({
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
    const events = planCalendar({
      entries: index.all(),
      known: store.calendar.known(mode),
      requestId,
      isWhole: store.requests.unreadable().length === 0,
      today: clock.today(),
      titleOf,
      uidOf: (text) => `${createHmac("sha256", salt).update(text).digest("hex").slice(0, 40)}@rightsdesk.invalid`,
    });
    const cancelled = events.filter(({ isCancelled }) => isCancelled).length;
    const counts = { events: events.length - cancelled, cancelled };
    if (events.length === 0) return succeed({ saved: false, ...counts });
    const saved = await files.saveBytes(words.file, writeCalendar(events, words, clock.now()), "ics");
    if (!saved.ok) return saved;
    if (saved.value.saved) store.calendar.keep(mode, events);
    return succeed({ ...saved.value, ...counts });
  };
