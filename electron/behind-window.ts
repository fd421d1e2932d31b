// Builds what lies behind the window, in order: the gate with its key and its desk, the menu, the beginning, what the system tells.
import path from "node:path";
import { app, type BrowserWindow, Menu, powerMonitor } from "electron";
import { createClock } from "./adapters/clock/create-clock.ts";
import { createLog } from "./adapters/log/create-log.ts";
import type { Look } from "./adapters/look/create-look.ts";
import { buildGate } from "./build-gate.ts";
import { type CallSchemas, createAnswer } from "./ipc/create-answer.ts";
import type { AnswerCall } from "./ipc/serve.ts";
import { frontCalls } from "./shared/calls/front-calls.ts";
import { vaultCalls } from "./shared/calls/vault-calls.ts";
import type { Contract } from "./shared/contract.ts";
import type { Language } from "./shared/lists.ts";
import type { MenuWish } from "./shared/menu-wish.ts";
import type { LinkEar } from "./window/hear-links.ts";
import type { ScreenLockEar } from "./window/hear-screen-lock.ts";
import { buildMenu } from "./window/menu.ts";
import { quitWhenIdle } from "./window/quit-when-idle.ts";
import { isTrustedSender } from "./window/trusted-sender.ts";
import { watchLinks } from "./window/wanted-link.ts";
import { createWindowVoice } from "./window-voice.ts";

type Parts = {
  /** Where a file of the app lies. */
  readonly here: (...parts: string[]) => string;
  /** The file `shelfFiles.first`. */
  readonly firstShelf: Buffer;
  /** null: there is none, or none any more. */
  readonly window: () => BrowserWindow | null;
  readonly openWindow: () => void;
  /** Whether the person chose it or the system speaks it. */
  readonly language: () => Language;
  /** Says nothing where it could not be kept. */
  readonly keepLook: (change: Parameters<Look["keep"]>[0]) => void;
  readonly ear: LinkEar;
  readonly screenLock: ScreenLockEar;
  readonly stopAtBug: (error: unknown) => void;
};

type Gate = ReturnType<typeof buildGate>;

export type Behind = {
  /** Resolves when what nobody has to type anything for is open; at once where that takes long and the window says so. */
  readonly begun: Promise<unknown>;
  readonly answer: AnswerCall;
  readonly windowHere: () => void;
  readonly windowGone: () => void;
};

export const openLog = () => createLog({ folder: path.join(app.getPath("userData"), "logs"), now: createClock().now });

/** What the person brings forward by an icon, a link or a notice stays, even if the app was about to end. */
const comeForwardBy =
  ({ window, openWindow }: Parts, stay: () => void) =>
  (): void => {
    stay();
    const live = window();
    if (live === null) {
      openWindow();
      return;
    }
    if (live.isMinimized()) live.restore();
    live.show();
    live.focus();
  };

/** The others are read behind the first picture. */
const firstCalls = new Map<string, CallSchemas>(Object.entries({ ...vaultCalls, ...frontCalls }));

const contractOf = async ({ shown }: Gate["keeper"]): Promise<Contract> => {
  const desk = shown();
  if (desk === null) throw new Error("The desk was closed before it was asked.");
  return desk.contract;
};

type Act = () => void;

const showMenu = (language: Language, acts: { hide: Act; lock: Act; wish: (what: MenuWish) => void }): void =>
  Menu.setApplicationMenu(buildMenu({ platform: process.platform, isPackaged: app.isPackaged, language, acts }));

/** Opens the desk at once if no one has to type anything for it. */
const begin = ({ keeper, isPlain }: Gate, stopAtBug: Parts["stopAtBug"]): Promise<unknown> => {
  const isLong = isPlain();
  // The end-to-end tests need not type it at each start.
  const beginning = keeper.begin(app.isPackaged ? null : (process.env.RIGHTSDESK_PASSPHRASE ?? null));
  if (!isLong) return beginning;
  beginning.catch(stopAtBug);
  return Promise.resolve();
};

/** Puts the parts together, and begins. */
export const buildBehindWindow = (parts: Parts): Behind => {
  const { window, language } = parts;
  const log = openLog();
  const voice = createWindowVoice(window);
  const tellOpen: typeof voice.tell = (event, body) => {
    if (keeper.stage() === "open") voice.tell(event, body);
  };
  const comeForward = comeForwardBy(parts, () => {
    quitting.stay();
    keeper.desk()?.stay();
  });
  const gate = buildGate({
    ...parts,
    dataFolder: app.getPath("userData"),
    log,
    voice,
    comeForward,
    link: { get: () => links.get(), leave: () => links.leave() },
    rememberLanguage: (chosen) => {
      parts.keepLook({ language: chosen });
      setMenu();
    },
  });
  const { keeper } = gate;
  const reported = (name: string, act: () => Promise<unknown>) => () => {
    act().catch((error: unknown) => log.bug(name, error));
  };
  const hide = reported("vault:hide", keeper.hide);
  const wish = (what: MenuWish) => {
    comeForward();
    tellOpen("app:menu-chosen", { what });
  };
  const setMenu = () => showMenu(language(), { hide, lock: reported("vault:lock", keeper.lock), wish });

  const begun = begin(gate, parts.stopAtBug);
  // Making it holds main up, and the window waits for its first answers.
  const afterAnswers = () => void setImmediate(setMenu);
  begun.then(afterAnswers, afterAnswers);
  powerMonitor.on("resume", () => keeper.desk()?.woke());
  // After the beginning, so that a desk which is being opened is hidden as soon as it is.
  parts.screenLock.listen(hide);
  const quitting = quitWhenIdle({
    app: Object.assign(app, { hideWindows: () => window()?.hide() }),
    pending: keeper.pending,
  });
  app.on("activate", comeForward);
  const came = () => {
    comeForward();
    tellOpen("app:link-came", {});
  };
  const links = watchLinks({ app, ear: parts.ear, started: process.argv.slice(1), came });
  app.on("will-quit", keeper.end);
  const handlers = () => ({ ...gate.handlers, ...keeper.shown()?.handlers });
  return {
    begun,
    answer: createAnswer({
      isTrusted: (event) => isTrustedSender(event, window()),
      find: (name) => handlers()[name] ?? null,
      schemasOf: async (name) => firstCalls.get(name) ?? (await contractOf(keeper))[name],
      reportBug: (call, error) => log.bug(call, error),
    }),
    windowHere: () => keeper.desk()?.windowHere(),
    // A policy that is still being read would keep a hidden window open, and the app with it.
    windowGone: () => keeper.desk()?.windowGone(),
  };
};
