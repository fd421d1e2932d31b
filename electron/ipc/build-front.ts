// What the first picture needs: who the companies are, the settings, and the calls by which the window begins. Small, since all else waits for it.
import type { Clock } from "../adapters/clock/create-clock.ts";
import type { Log } from "../adapters/log/create-log.ts";
import type { Secrets } from "../adapters/secrets/create-secrets.ts";
import type { FrontStore } from "../adapters/store/open-front-store.ts";
import type { CompanyListDoor } from "../core/directory/company-list.ts";
import type { AppInfo } from "../shared/app-info.ts";
import type { frontCalls } from "../shared/calls/front-calls.ts";
import type { CompanySeed, Slug } from "../shared/company.ts";
import { type Language, packIds } from "../shared/lists.ts";
import { type Result, succeed } from "../shared/result.ts";
import type { Settings } from "../shared/settings.ts";
import { breathe } from "./breathe.ts";
import { createCompanyDirectory } from "./company-directory.ts";
import { createCompanyListDesk } from "./company-list-desk.ts";
import { createKeptSettings, type KeptSettings, usualUndoSeconds } from "./kept-settings.ts";
import { listKeptPasswords } from "./list-kept-passwords.ts";
import type { Handlers } from "./serve.ts";
import { type ClockWatch, createClockWatch } from "./watch-clock.ts";

export type FrontParts = {
  readonly store: Omit<FrontStore, "base">;
  readonly seeds: ReadonlyMap<Slug, CompanySeed>;
  readonly clock: Clock;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly listDoor: CompanyListDoor;
  readonly systemLanguage: Language;
  /** For as long a letter can be taken back while the person has not chosen another time. */
  readonly undoSeconds?: number;
  readonly facts: Omit<AppInfo, "today">;
  /** How many requests are known to lie in the store that cannot be read. */
  readonly unreadable: () => number;
  /** Other companies are listed now. */
  readonly companiesChanged: () => void;
};

/** The calls that the window begins with. */
export type FrontCall = keyof typeof frontCalls;

export type Front = ReturnType<typeof buildFront>;

const createShowSettings = (kept: KeptSettings, secrets: Secrets) => (): Result<Settings> =>
  succeed({
    mode: kept.mode(),
    language: kept.language(),
    person: kept.person(),
    accounts: [...kept.accounts()],
    keptPasswords: listKeptPasswords(kept.accounts(), secrets),
    outbox: kept.outbox(),
    hiding: kept.hiding(),
    asksDkim: kept.asksDkim(),
    notifies: kept.notifies(),
  });

const createShowInfo =
  ({ facts, unreadable, clock }: FrontParts, clockWatch: ClockWatch) =>
  (): Result<AppInfo> => {
    const count = unreadable();
    const lost = count === 0 ? [] : [{ kind: "requests-unreadable" as const, count }];
    const latestOn = clockWatch.backFrom();
    const back = latestOn === null ? [] : [{ kind: "clock-back" as const, latestOn }];
    return succeed({ ...facts, notices: [...facts.notices, ...lost, ...back], today: clock.today() });
  };

/** `buildFront(parts)` */
export const buildFront = (parts: FrontParts) => {
  const { store, clock, log, secrets } = parts;
  const kept = createKeptSettings({
    settings: store.settings,
    accounts: store.accounts,
    systemLanguage: parts.systemLanguage,
    undoSeconds: parts.undoSeconds ?? usualUndoSeconds,
  });
  const mode = () => kept.mode() ?? "practice";
  const companies = createCompanyDirectory({ seeds: parts.seeds, store });
  const companyList = createCompanyListDesk({
    store,
    door: parts.listDoor,
    companies,
    laws: new Set<string>(packIds),
    today: clock.today,
    mode,
    breathe,
    becameReady: parts.companiesChanged,
  });
  const clockWatch = createClockWatch({ kept, today: clock.today, bug: log.bug });
  let tellListed: () => void;
  const listed = new Promise<void>((resolve) => {
    tellListed = resolve;
  });
  const showSettings = createShowSettings(kept, secrets);
  const showInfo = createShowInfo(parts, clockWatch);
  const handlers: Pick<Handlers, FrontCall> = {
    "settings:get": showSettings,
    "settings:take-unfinished": () => {
      const forms = kept.unfinished();
      if (Object.keys(forms).length > 0) kept.keep("unfinished", undefined);
      return succeed(forms);
    },
    "companies:list": async ({ wish, from, most }) => {
      const found = await companyList.findAtOnce(wish, from, most);
      tellListed();
      return succeed(found);
    },
    "app:info": showInfo,
  };
  return { listed, kept, mode, companies, companyList, clockWatch, showSettings, showInfo, handlers };
};
