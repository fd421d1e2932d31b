// Composition root: builds each part once, in order, and hands parts to each other; decides nothing.
import { randomBytes, randomUUID } from "node:crypto";
import path from "node:path";
import {
  app,
  type BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  net,
  powerMonitor,
  protocol,
  safeStorage,
  session,
} from "electron";
import { createClock } from "./adapters/clock/create-clock.ts";
import { readBoundedFile } from "./adapters/files/read-bounded-file.ts";
import { loadHolidays } from "./adapters/holidays/load-holidays.ts";
import { createLetterFiles } from "./adapters/letter-files/create-letter-files.ts";
import { createLetterPrinter } from "./adapters/letter-files/create-letter-printer.ts";
import { printingScheme } from "./adapters/letter-files/printing-scheme.ts";
import { createLog } from "./adapters/log/create-log.ts";
import { createPolicyWindow } from "./adapters/policy-window/create-policy-window.ts";
import { readingScheme } from "./adapters/policy-window/reading-scheme.ts";
import { createPracticeServer } from "./adapters/practice/create-practice-server.ts";
import { createSecrets } from "./adapters/secrets/create-secrets.ts";
import { loadAuthorities } from "./adapters/seeds/load-authorities.ts";
import { loadCompanies } from "./adapters/seeds/load-companies.ts";
import { loadLawPacks } from "./adapters/seeds/load-law-packs.ts";
import { loadMailProviders } from "./adapters/seeds/load-mail-providers.ts";
import { composeMail } from "./adapters/smtp/compose-mail.ts";
import { createMailer } from "./adapters/smtp/create-mailer.ts";
import { openStore } from "./adapters/store/open-store.ts";
import { loadTemplates } from "./adapters/templates/load-templates.ts";
import { createKeyring } from "./adapters/vault/electron-keyring.ts";
import { isUnchecked } from "./core/law/is-unchecked.ts";
import { recoverOutbox } from "./core/outbox/run-outbox.ts";
import { readerVersion } from "./core/policy/reader-version.ts";
import { createHandlers } from "./ipc/create-handlers.ts";
import { serveCalls } from "./ipc/serve.ts";
import { watchDay } from "./ipc/watch-day.ts";
import type { EventBody, EventName } from "./shared/contract.ts";
import { PracticeMailId } from "./shared/practice.ts";
import { mostPolicyBytes } from "./shared/reading.ts";
import { fail, succeed } from "./shared/result.ts";
import { appScheme, createAppProtocol } from "./window/app-protocol.ts";
import { openExternalLink, openMailDraft } from "./window/external-links.ts";
import { createKnownHosts } from "./window/known-hosts.ts";
import { buildMenu } from "./window/menu.ts";
import { denyNavigation } from "./window/navigation.ts";
import { cancelForeignRequests, shutChromiumNetwork } from "./window/network.ts";
import { openWindow } from "./window/open-window.ts";
import { denyPermissions } from "./window/permissions.ts";
import { pickPath } from "./window/pick-path.ts";
import { pickTarget } from "./window/pick-target.ts";
import { quitWhenIdle } from "./window/quit-when-idle.ts";
import { revivePage } from "./window/revive-page.ts";
import { insistOnSandbox } from "./window/sandbox.ts";
import { isTrustedSender } from "./window/trusted-sender.ts";

const here = (...parts: string[]) => path.join(app.getAppPath(), ...parts);
let window: BrowserWindow | null = null;

const notify = <E extends EventName>(event: E, body: EventBody<E>): void => {
  if (window && !window.isDestroyed()) window.webContents.send("desk:event", event, body);
};

/** What to do when nothing else can be done: a sentence, and the end. A letter on its way is unsure at the next start. */
const sayAndStop = (sentence: string): void => {
  dialog.showErrorBox("Rightsdesk", sentence);
  app.exit(1);
};

const openLog = () => createLog({ folder: path.join(app.getPath("userData"), "logs"), now: createClock().now });

const stopAtBug = (error: unknown): void => {
  openLog().bug("uncaught", error);
  sayAndStop(
    "Something in Rightsdesk went wrong, and it stops. This is a mistake in the app, not yours. Your requests are kept: start it again, and look in the tracker what has gone out before you send anything.",
  );
};

const start = (): void => {
  const dataFolder = app.getPath("userData");
  const clock = createClock();
  const log = openLog();
  const opened = openStore({ folder: path.join(dataFolder, "store"), key: null, now: clock.now, newId: randomUUID });
  if (!opened.ok) {
    log.event("store-not-opened", { code: opened.code });
    sayAndStop(opened.message);
    return;
  }
  const { store, setAside } = opened.value;
  recoverOutbox({ outbox: store.outbox, clock, newId: randomUUID });

  const practice = createPracticeServer({
    keep: (mail) => {
      const mailId = PracticeMailId.parse(randomUUID());
      store.practiceMail.add({ mailId, receivedAt: clock.now(), ...mail });
      notify("practice:received", { mailId });
    },
    measure: store.practiceMail.measure,
    log,
    // The end-to-end tests change the server's answer here and see the change in the window.
    answer: () => (app.isPackaged ? undefined : process.env.RIGHTSDESK_PRACTICE_REPLY),
  });
  const laws = loadLawPacks({ folder: here("seeds", "laws") });
  const authorities = loadAuthorities({ folder: here("seeds", "authorities") });
  const providers = loadMailProviders({ folder: here("seeds", "mail-providers") });
  const newToken = () => randomBytes(16).toString("hex");
  const seeds = loadCompanies({ folder: here("seeds", "companies") });
  const { handlers, kept, post, readings, companies } = createHandlers({
    store,
    seeds,
    laws,
    authorities,
    providers,
    holidays: loadHolidays({ folder: here("seeds", "holidays") }),
    templates: loadTemplates({ folder: here("templates") }),
    clock,
    log,
    notify,
    practice,
    mailer: createMailer({ log }),
    secrets: createSecrets({ keyring: createKeyring(safeStorage), store: store.secrets, randomBytes }),
    isOnline: () => net.isOnline(),
    // Most end-to-end tests are about something else than the time to take a letter back.
    ...(!app.isPackaged &&
      process.env.RIGHTSDESK_UNDO_SECONDS && { undoSeconds: Number(process.env.RIGHTSDESK_UNDO_SECONDS) }),
    systemLanguage: app.getLocale().startsWith("de") ? "de" : "en",
    facts: {
      version: app.getVersion(),
      electron: process.versions.electron ?? "",
      chrome: process.versions.chrome ?? "",
      platform: process.platform,
      dataFolder,
      uncheckedLaws: [...laws.values()].filter(isUnchecked).map(({ id }) => id),
      notices: setAside === null ? [] : [{ kind: "store-set-aside", path: setAside }],
    },
    policyWindow: createPolicyWindow({
      folder: here("reader"),
      reader: readerVersion,
      denyPermissions,
      newToken,
      bug: log.bug,
    }),
    files: createLetterFiles({
      printLetter: createLetterPrinter({ denyPermissions, newToken, bug: log.bug }),
      composeMail,
      pickTarget: async (suggested, ending) => {
        if (!window) throw new Error("A file was saved without a window.");
        const folder = app.getPath("documents");
        return pickTarget(suggested, ending, { window, language: kept.language(), folder });
      },
      openMail: async (link, before) => {
        if (!window) throw new Error("A mail was opened without a window.");
        return openMailDraft(link, { window, language: kept.language(), before });
      },
      clipboard,
      newToken,
    }),
    pickFile: async () => {
      if (!window) throw new Error("A file was asked for without a window.");
      const picked = await pickPath(window, kept.language());
      if (picked === null) return succeed(null);
      const name = path.basename(picked);
      const file = await readBoundedFile(picked, mostPolicyBytes);
      if (file.kind === "bytes") return succeed({ name, bytes: file.bytes });
      if (file.kind === "too-large") return fail("policy-too-large", "The file is too large.", { detail: name });
      return fail("file-unreadable", "The file cannot be read.", { detail: name, retry: true });
    },
    openLink: async (url) => {
      if (!window) throw new Error("A link was opened without a window.");
      return openExternalLink(url, { window, language: kept.language(), isKnownHost });
    },
  });

  const isKnownHost = createKnownHosts({
    companies: companies.all,
    laws: laws.values(),
    authorities: authorities.values(),
    providers: providers.values(),
  });

  const { defaultSession } = session;
  denyPermissions(defaultSession);
  cancelForeignRequests(defaultSession);
  protocol.handle(
    "app",
    createAppProtocol({ root: here("renderer"), newNonce: () => randomBytes(16).toString("base64") }),
  );
  serveCalls(ipcMain, {
    isTrusted: (event) => isTrustedSender(event, window),
    handlers,
    reportBug: (call, error) => log.bug(call, error),
  });
  Menu.setApplicationMenu(buildMenu({ isMac: process.platform === "darwin", isPackaged: app.isPackaged }));

  const open = () => {
    window = openWindow({
      preload: here("preload.cjs"),
      kept: store.settings.get("window"),
      keep: (state) => {
        try {
          store.settings.set("window", state);
        } catch (error) {
          // Where the window stood is not worth an error on the way out.
          log.bug("window-state", error);
        }
      },
    });
    // A policy that is still being read would keep a hidden window open, and the app with it.
    window.on("closed", readings.leave);
    window.webContents.once("did-finish-load", () => {
      readings.refresh().catch((error: unknown) => log.bug("readings-refresh", error));
    });
    readings.stay();
    revivePage({
      window,
      now: () => performance.now(),
      died: () => log.event("window-crashed"),
      giveUp: () =>
        sayAndStop("The window of Rightsdesk closed again and again. Your requests are kept; start it once more."),
    });
  };
  open();
  const day = watchDay({ today: clock.today, changed: (today) => notify("day:changed", { today }) });
  powerMonitor.on("resume", day.look);
  powerMonitor.on("resume", post.queue.free);
  post.queue.wake();
  const quitting = quitWhenIdle({
    app: Object.assign(app, { hideWindows: () => window?.isDestroyed() === false && window.hide() }),
    pending: post.pending,
  });
  const comeForward = () => {
    quitting.stay();
    post.stay();
    if (window === null || window.isDestroyed()) return open();
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  };
  app.on("activate", comeForward);
  app.on("second-instance", comeForward);
  app.on("will-quit", () => {
    readings.leave();
    day.stop();
    void practice.stop();
    store.close();
  });
};

// A second copy would send from the same outbox: it hands over to the first one and goes.
if (!app.requestSingleInstanceLock()) {
  app.quit();
} else if (!insistOnSandbox(app, process.getuid?.())) {
  app.exit(1);
} else {
  app.setPath("sessionData", path.join(app.getPath("userData"), "window"));
  protocol.registerSchemesAsPrivileged([appScheme, readingScheme, printingScheme]);
  shutChromiumNetwork(app.commandLine);
  denyNavigation(app);
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
  process.on("uncaughtException", stopAtBug);
  process.on("unhandledRejection", (error) => openLog().bug("unhandled-rejection", error));
  app.whenReady().then(start).catch(stopAtBug);
}
