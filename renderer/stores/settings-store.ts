// The settings and what the app tells about itself. A password passes through here on its way in and is not kept.
import { createStore } from "zustand/vanilla";
import type { AppInfo } from "../../electron/shared/app-info.ts";
import type { CallInput, CallOutput, Desk } from "../../electron/shared/contract.ts";
import type { Language, Mode } from "../../electron/shared/lists.ts";
import type { MailProvider } from "../../electron/shared/mail-provider.ts";
import type { Failure, Result } from "../../electron/shared/result.ts";
import type { AccountId, Settings } from "../../electron/shared/settings.ts";
import type { Touched, TouchedRequest } from "../../electron/shared/touched.ts";
import type { Hear } from "./notice-store.ts";

type NoticeKind = AppInfo["notices"][number]["kind"];

export type SettingsState = {
  readonly settings: Settings;
  /** Empty until they are loaded. */
  readonly providers: readonly MailProvider[];
  readonly loadProviders: () => Promise<void>;
  readonly info: AppInfo;
  /** Reads them again: something else than this window has changed them. `loads` counts it: forms begin anew then. */
  readonly loads: number;
  readonly load: () => Promise<void>;
  /** Each answers with what went wrong, or null. */
  readonly chooseMode: (mode: Mode) => Promise<Failure | null>;
  readonly chooseLanguage: (language: Language) => Promise<Failure | null>;
  readonly savePerson: (person: CallInput<"settings:save-person">) => Promise<Failure | null>;
  /** Answers with the settings after it: whether a password is kept is known by main alone. */
  readonly saveAccount: (input: CallInput<"settings:save-account">) => Promise<Result<Settings>>;
  readonly removeAccount: (accountId: AccountId) => Promise<Failure | null>;
  readonly findTouched: (change: CallInput<"settings:find-touched">["change"]) => Promise<Result<Touched>>;
  /** Makes drafts of letters that wait; what went wrong with the first that could not be one. */
  readonly takeBack: (letters: readonly TouchedRequest[]) => Promise<Failure | null>;
  readonly setUsualAccount: (accountId: AccountId) => Promise<Failure | null>;
  readonly saveOutbox: (outbox: CallInput<"settings:save-outbox">) => Promise<Failure | null>;
  readonly saveAsksDkim: (asksDkim: boolean) => Promise<Failure | null>;
  readonly saveNotifies: (notifies: boolean) => Promise<Failure | null>;
  readonly saveHiding: (hiding: CallInput<"settings:save-hiding">) => Promise<Failure | null>;
  readonly testAccount: (accountId: AccountId) => Promise<Result<CallOutput<"settings:test-account">>>;
  /** The folders of a mailbox, looked up by IMAP just now. */
  readonly listFolders: (accountId: AccountId) => Promise<Result<CallOutput<"mailbox:folders">>>;
  /** Asks the system to open a link; null also when the person said no. */
  readonly openLink: (url: string) => Promise<Failure | null>;
  readonly loadInfo: () => Promise<void>;
  readonly turnDay: (today: string) => void;
  /** The person says that the computer's clock is right. */
  readonly trustClock: () => Promise<void>;
  /** The notices of the start that the person took off the screen; what they are about still holds. */
  readonly readNotices: ReadonlySet<NoticeKind>;
  readonly readNotice: (kind: NoticeKind) => void;
};

export const createSettingsStore = ({
  desk,
  hear,
  settings,
  info,
}: {
  desk: Pick<Desk, "settings" | "app" | "mailbox" | "outbox">;
  hear: Hear;
  settings: Settings;
  info: AppInfo;
}) =>
  createStore<SettingsState>()((set, get) => {
    const take = async (answer: Promise<Result<Settings>>): Promise<Result<Settings>> => {
      const result = hear(await answer);
      if (result.ok) set({ settings: result.value });
      return result;
    };
    const keep = async (answer: Promise<Result<Settings>>): Promise<Failure | null> => {
      const result = await take(answer);
      return result.ok ? null : result;
    };
    return {
      settings,
      providers: [],
      loadProviders: async () => {
        if (get().providers.length > 0) return;
        const found = hear(await desk.settings.listProviders());
        if (found.ok) set({ providers: found.value });
      },
      info,
      readNotices: new Set(),
      loads: 0,
      load: async () => {
        await take(desk.settings.get());
        set((state) => ({ loads: state.loads + 1 }));
      },
      chooseMode: (mode) => keep(desk.settings.chooseMode({ mode })),
      chooseLanguage: (language) => keep(desk.settings.chooseLanguage({ language })),
      savePerson: (person) => keep(desk.settings.savePerson(person)),
      saveAccount: (input) => take(desk.settings.saveAccount(input)),
      saveOutbox: (outbox) => keep(desk.settings.saveOutbox(outbox)),
      saveAsksDkim: (asksDkim) => keep(desk.settings.saveAsksDkim({ asksDkim })),
      saveNotifies: (notifies) => keep(desk.settings.saveNotifies({ notifies })),
      saveHiding: (hiding) => keep(desk.settings.saveHiding(hiding)),
      listFolders: async (accountId) => hear(await desk.mailbox.folders({ accountId })),
      testAccount: async (accountId) => hear(await desk.settings.testAccount({ accountId })),
      removeAccount: (accountId) => keep(desk.settings.removeAccount({ accountId })),
      findTouched: async (change) => hear(await desk.settings.findTouched({ change })),
      takeBack: async (letters) => {
        for (const { requestId } of letters) {
          const taken = hear(await desk.outbox.takeBack({ requestId }));
          if (!taken.ok) return taken;
        }
        return null;
      },
      setUsualAccount: (accountId) => keep(desk.settings.setUsualAccount({ accountId })),
      openLink: async (url) => {
        const opened = hear(await desk.app.openLink({ url }));
        return opened.ok ? null : opened;
      },
      loadInfo: async () => {
        const found = hear(await desk.app.info());
        if (found.ok) set({ info: found.value });
      },
      trustClock: async () => {
        const found = hear(await desk.app.trustClock());
        if (found.ok) set({ info: found.value });
      },
      turnDay: (today) => set((state) => ({ info: { ...state.info, today } })),
      readNotice: (kind) => set((state) => ({ readNotices: new Set([...state.readNotices, kind]) })),
    };
  });
