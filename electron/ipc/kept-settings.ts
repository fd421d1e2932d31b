// The settings that lie in the store, parsed each time: a value that no longer fits counts as not set.
import type { z } from "zod";
import type { Store } from "../adapters/store/store.ts";
import { Day } from "../shared/day.ts";
import { type Language, languages, type Mode, modes } from "../shared/lists.ts";
import { Paused } from "../shared/paused.ts";
import { type Account, type AccountId, HidingSettings, OutboxSettings, Person } from "../shared/settings.ts";
import { Unfinished } from "../shared/unfinished.ts";

const member = <T extends string>(list: readonly T[], value: unknown): T | null =>
  list.find((item) => item === value) ?? null;

const parsed = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> | null => {
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
};

/** Until the person chooses otherwise. */
export const usualUndoSeconds = 10;

export type KeptSettings = ReturnType<typeof createKeptSettings>;

export const createKeptSettings = ({
  settings,
  accounts,
  systemLanguage,
  undoSeconds = usualUndoSeconds,
}: {
  settings: Store["settings"];
  accounts: Pick<Store["accounts"], "list">;
  systemLanguage: Language;
  undoSeconds?: number;
}) => ({
  mode: (): Mode | null => member(modes, settings.get("mode")),
  language: (): Language => member(languages, settings.get("language")) ?? systemLanguage,
  person: (): Person | null => parsed(Person, settings.get("person")),
  /** The usual one first. */
  accounts: (): readonly Account[] => accounts.list(),
  /** All that a mail of the person's own may come from. */
  ownAddresses: (): readonly string[] => accounts.list().flatMap(({ address, aliases }) => [address, ...aliases]),
  account: (accountId: AccountId): Account | null =>
    accounts.list().find((account) => account.accountId === accountId) ?? null,
  outbox: (): OutboxSettings =>
    parsed(OutboxSettings, settings.get("outbox")) ?? {
      undoSeconds,
      automatic: true,
      perHour: null,
      perDay: null,
    },
  hiding: (): HidingSettings => parsed(HidingSettings, settings.get("hiding")) ?? { afterMinutes: null },
  /** The latest day on which the app was in use. */
  latestDay: (): Day | null => parsed(Day, settings.get("latest-day")),
  asksDkim: (): boolean => settings.get("asks-dkim") === true,
  notifies: (): boolean => settings.get("notifies") === true,
  /** Kept beyond a restart: whoever stopped everything wants it stopped. */
  paused: (): Paused | null => parsed(Paused, settings.get("outbox-paused")),
  unfinished: (): Unfinished => parsed(Unfinished, settings.get("unfinished")) ?? {},
  keep: (
    key:
      | "mode"
      | "language"
      | "person"
      | "outbox"
      | "outbox-paused"
      | "hiding"
      | "asks-dkim"
      | "notifies"
      | "unfinished"
      | "latest-day",
    value: unknown,
  ): void => settings.set(key, value),
});
