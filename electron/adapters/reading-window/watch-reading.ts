// Ends a reading in the hidden window that takes too long or too much, goes elsewhere, dies, or is not wanted any more.
import { app, type BrowserWindow } from "electron";
import type { FailureCode } from "../../shared/failure-codes.ts";
import type { Reading } from "./reading-window.ts";

export type ReadingLimits = { readonly readingMs: number; readonly startingMs: number; readonly memoryMb: number };

/** How a reading can end other than with an answer. */
export type ReadingEnd = Exclude<Extract<FailureCode, `reading-${string}`>, "reading-unknown">;
type End = (code: ReadingEnd) => void;
type StopWatching = () => void;

const memoryMs = 200;

/** Kilobytes that a process holds, as the system counts them. */
const memoryOf = (pid: number): number =>
  app.getAppMetrics().find((metric) => metric.pid === pid)?.memory.workingSetSize ?? 0;

const watchMemory = ({ webContents }: BrowserWindow, { memoryMb }: ReadingLimits, end: End): StopWatching => {
  const meter = setInterval(() => {
    if (memoryOf(webContents.getOSProcessId()) > memoryMb * 1024) end("reading-took-too-much-memory");
  }, memoryMs);
  return () => clearInterval(meter);
};

/** The page says by its title how far it is. Both stages together have the time, however often it changes the title. */
const watchTime = (
  { webContents }: BrowserWindow,
  { readingMs, startingMs }: ReadingLimits,
  progress: Reading["progress"],
  end: End,
): StopWatching => {
  let timer = setTimeout(() => end("reading-broke-off"), startingMs);
  let stage = "";
  webContents.on("page-title-updated", (_event, title) => {
    if ((title !== "opening" && title !== "finding") || title === stage) return;
    if (stage === "") {
      clearTimeout(timer);
      timer = setTimeout(() => end("reading-took-too-long"), readingMs);
    }
    stage = title;
    progress(title);
  });
  return () => clearTimeout(timer);
};

const watchSignal = (signal: AbortSignal, end: End): StopWatching => {
  const stop = () => end("reading-stopped");
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop);
  return () => signal.removeEventListener("abort", stop);
};

const watchPage = (window: BrowserWindow, end: End): void => {
  const { webContents } = window;
  const breakOff = () => end("reading-broke-off");
  webContents.on("render-process-gone", (_event, { reason }) =>
    reason === "oom" ? end("reading-took-too-much-memory") : breakOff(),
  );
  webContents.on("did-fail-load", breakOff);
  // After its own page it goes nowhere: not to another, not to itself, not in a frame.
  webContents.once("did-finish-load", () => {
    webContents.on("will-navigate", breakOff);
    webContents.on("will-frame-navigate", breakOff);
    webContents.on("did-start-navigation", breakOff);
  });
  window.on("closed", breakOff);
};

/** `ended` resolves with the first thing that goes wrong, and never as long as nothing does. */
export const watchReading = (window: BrowserWindow, { progress, signal }: Reading, limits: ReadingLimits) => {
  const stops: StopWatching[] = [];
  const ended = new Promise<ReadingEnd>((end) => {
    watchPage(window, end);
    stops.push(watchMemory(window, limits, end), watchTime(window, limits, progress, end), watchSignal(signal, end));
  });
  return {
    ended,
    stopWatching: (): void => {
      for (const stop of stops) stop();
    },
  };
};
