// Wall: a hidden window of its own for each file: sandboxed, without a door, a network or a memory; closed afterwards.
import { BrowserWindow, type Session, session } from "electron";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { createReadingScheme, listScripts } from "./reading-scheme.ts";
import type { Reading, ReadingWindow, WindowJob } from "./reading-window.ts";
import { type ReadingEnd, type ReadingLimits, watchReading } from "./watch-reading.ts";

type Needs = {
  /** Of the built reader: `reader.js` and its parts. */
  readonly folder: string;
  /** Denies a session everything that a page could ask the system for. */
  readonly denyPermissions: (session: Session) => void;
  /** 128 bits or more in hexadecimal, fresh each time: nobody can guess where a file lies. */
  readonly newToken: () => string;
  readonly bug: (place: string, error: unknown) => void;
  readonly limits?: ReadingLimits;
};

/** The reading itself gets as long as in the terminal; a window on a busy machine may take its time to open. */
const usual = { readingMs: 10_000, startingMs: 30_000, memoryMb: 1536 };

const sentences: Record<ReadingEnd, string> = {
  "reading-stopped": "The reading was stopped.",
  "reading-took-too-long": "Reading this file took too long and was stopped.",
  "reading-took-too-much-memory": "Reading this file took too much memory and was stopped.",
  "reading-broke-off": "Reading this file ended unexpectedly.",
};

/** In memory, its own, and with one origin that exists for one reading. Made once: sessions live as long as the app. */
const openSession = ({ denyPermissions }: Needs): Session => {
  const own = session.fromPartition("reading", { cache: false });
  denyPermissions(own);
  own.setSpellCheckerEnabled(false);
  own.on("will-download", (event) => event.preventDefault());
  return own;
};

const openHidden = (own: Session): BrowserWindow => {
  const window = new BrowserWindow({
    show: false,
    focusable: false,
    skipTaskbar: true,
    paintWhenInitiallyHidden: false,
    width: 1,
    height: 1,
    webPreferences: {
      session: own,
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      plugins: false,
      images: false,
      webgl: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      spellcheck: false,
      devTools: false,
      // It is never seen, and still has something to do.
      backgroundThrottling: false,
    },
  });
  // No content policy holds WebRTC back: without this a page could send packets.
  window.webContents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
  return window;
};

const close = (window: BrowserWindow): void => {
  if (window.isDestroyed()) return;
  // A page in an endless loop does not hear that its window is gone.
  window.webContents.forcefullyCrashRenderer();
  window.destroy();
};

export const createReadingWindow = (needs: Needs): ReadingWindow => {
  const limits = needs.limits ?? usual;
  const scripts = listScripts(needs.folder);
  let own: Session | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const readIn = async (window: BrowserWindow, origin: string, reading: Reading): Promise<Result<unknown>> => {
    const { ended, stopWatching } = watchReading(window, reading, limits);
    try {
      const answered = window.webContents
        .loadURL(`${origin}/`)
        .then(() => window.webContents.executeJavaScript("reading") as Promise<unknown>)
        .then(succeed);
      answered.catch(() => undefined);
      const end = ended.then((code) => fail(code, sentences[code], { retry: code !== "reading-stopped" }));
      return await Promise.race([answered, end]);
    } finally {
      stopWatching();
    }
  };

  /** Whatever went wrong with this reading, the next one finds nothing of it. */
  const cleanUp = async (): Promise<void> => {
    try {
      if (own?.protocol.isProtocolHandled("reading")) own.protocol.unhandle("reading");
      await own?.clearStorageData();
    } catch (error) {
      needs.bug("reading-window", error);
    }
  };

  const openAndRead = async (job: WindowJob, reading: Reading): Promise<Result<unknown>> => {
    let window: BrowserWindow | null = null;
    try {
      own ??= openSession(needs);
      const origin = `reading://${needs.newToken()}`;
      own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !details.url.startsWith(`${origin}/`) }));
      own.protocol.handle("reading", createReadingScheme({ origin, job, scripts }));
      window = openHidden(own);
      return await readIn(window, origin, reading);
    } catch (error) {
      needs.bug("reading-window", error);
      return fail("reading-broke-off", sentences["reading-broke-off"]);
    } finally {
      if (window) close(window);
      await cleanUp();
    }
  };

  return {
    answer: (job, reading) => {
      const answered = last.then(() =>
        reading.signal.aborted ? fail("reading-stopped", sentences["reading-stopped"]) : openAndRead(job, reading),
      );
      last = answered;
      return answered;
    },
  };
};
