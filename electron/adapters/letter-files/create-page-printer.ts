// Wall: a page becomes a PDF in a hidden window of its own: sandboxed, without scripts, a door, a network or a memory.
import { BrowserWindow, type Session, session } from "electron";
import type { Language } from "../../shared/lists.ts";
import { fail, type Result, succeed } from "../../shared/result.ts";
import { countPages, finishPdf } from "./finish-pdf.ts";
import { numberPages } from "./number-pages.ts";
import type { Paper } from "./papers.ts";
import { createPrintingScheme } from "./printing-scheme.ts";

export type PagePrinterNeeds = {
  /** Denies a session everything that a page could ask the system for. */
  readonly denyPermissions: (session: Session) => void;
  /** 128 bits or more in hexadecimal, fresh each time. */
  readonly newToken: () => string;
  readonly bug: (place: string, error: unknown) => void;
  /** How long one page may take; far above what the longest letter takes. */
  readonly limitMs?: number;
};

export type PageToPrint = {
  /** The whole HTML; `nonce` is for its one style. */
  readonly layOut: (nonce: string) => string;
  readonly title: string;
  readonly language: Language;
  readonly place: Paper;
};
export type PrintPage = (toPrint: PageToPrint) => Promise<Result<Uint8Array>>;

const openSession = ({ denyPermissions }: PagePrinterNeeds): Session => {
  const own = session.fromPartition("printing", { cache: false });
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
    webPreferences: {
      session: own,
      javascript: false,
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
      backgroundThrottling: false,
    },
  });
  window.webContents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
  return window;
};

const print = async ({ webContents }: BrowserWindow, { language, place }: PageToPrint): Promise<Uint8Array> => {
  const options = {
    pageSize: place === "a4" ? ("A4" as const) : ("Letter" as const),
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    // The page's own margins count; these would be Chromium's, on top of them.
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  };
  const plain = await webContents.printToPDF(options);
  if (countPages(plain) === 1) return plain;
  return webContents.printToPDF({
    ...options,
    displayHeaderFooter: true,
    headerTemplate: "<span></span>",
    footerTemplate: numberPages(language, place),
  });
};

/** Rejects when the page dies or takes too long. */
const watch = ({ webContents }: BrowserWindow, limitMs: number) => {
  let timer: NodeJS.Timeout | undefined;
  const failed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("The letter took too long to print.")), limitMs);
    webContents.on("render-process-gone", (_event, { reason }) => reject(new Error(`The page is gone: ${reason}.`)));
  });
  failed.catch(() => undefined);
  return { failed, stop: () => clearTimeout(timer) };
};

/** Prints one page at a time. `letter-unprintable` if Chromium could not make the PDF. Never throws. */
export const createPagePrinter = (needs: PagePrinterNeeds): PrintPage => {
  let own: Session | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const printIn = async (window: BrowserWindow, origin: string, toPrint: PageToPrint): Promise<Uint8Array> => {
    const { failed, stop } = watch(window, needs.limitMs ?? 60_000);
    try {
      const printed = window.loadURL(`${origin}/`).then(() => print(window, toPrint));
      printed.catch(() => undefined);
      return await Promise.race([printed, failed]);
    } finally {
      stop();
    }
  };

  const printOne = async (toPrint: PageToPrint): Promise<Result<Uint8Array>> => {
    let window: BrowserWindow | null = null;
    try {
      own ??= openSession(needs);
      const origin = `printing://${needs.newToken()}`;
      const nonce = needs.newToken();
      own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: details.url !== `${origin}/` }));
      own.protocol.handle("printing", createPrintingScheme({ origin, page: toPrint.layOut(nonce), nonce }));
      window = openHidden(own);
      const pdf = await printIn(window, origin, toPrint);
      const finished = finishPdf(pdf, { title: toPrint.title, language: toPrint.language });
      if (finished === null) needs.bug("letter-printer", new Error("A PDF of another build than expected."));
      return succeed(finished ?? pdf);
    } catch (error) {
      needs.bug("letter-printer", error);
      return fail("letter-unprintable", "The letter could not be printed.", { retry: true });
    } finally {
      window?.destroy();
      if (own?.protocol.isProtocolHandled("printing")) own.protocol.unhandle("printing");
    }
  };

  return (toPrint) => {
    // The session serves one page at a time.
    const turn = last.then(() => printOne(toPrint));
    last = turn;
    return turn;
  };
};
