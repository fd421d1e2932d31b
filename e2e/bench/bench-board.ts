// The board with a hundred thousand requests (RIGHTSDESK_MANY) and ten entries of a log for each: click, scroll, search, reckoning.
import { rmSync } from "node:fs";
import { loadavg } from "node:os";
import type { Page } from "@playwright/test";
import { makeFilledFolder } from "../fixtures/filled-folder.ts";
import { launchDesk } from "../fixtures/launch-desk.ts";
import { storeKeyOf, storePath } from "../fixtures/store-key.ts";
import { type BenchLine, fullTracker, judgeLine, median, round } from "./bench-lines.ts";
import { keepLines } from "./keep-lines.ts";
import { measureTracker } from "./measure-tracker.ts";
import { formatTable } from "./print-table.ts";

const many = Number(process.env.RIGHTSDESK_MANY ?? fullTracker);
const runs = 9;
const say = (line: string) => process.stderr.write(`${line}\n`);

/** From the click on the room to the frame after its rows, or its empty page, are there. */
const clickBoard = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const rooms = [...document.querySelectorAll<HTMLButtonElement>("nav button")];
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const isThere = () => document.querySelector(".board-row[aria-busy=false], .tracker .empty") !== null;
    rooms.find((room) => room.textContent?.includes("Companies"))?.click();
    while (isThere()) await frame();
    for (let rest = 0; rest < 20; rest += 1) await frame();
    const start = performance.now();
    rooms.find((room) => room.textContent?.includes("Tracker"))?.click();
    while (!isThere()) await frame();
    await frame();
    return performance.now() - start;
  });

/** How long each frame took while the list was scrolled, now slowly, now by thousands of rows. */
const scroll = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const list = document.querySelector(".board-grid");
    const frames: number[] = [];
    let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    for (let n = 0; n < 400 && list; n += 1) {
      list.scrollTop += n % 100 === 99 ? 50_000 : 90;
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      frames.push(now - last);
      last = now;
    }
    return frames;
  });

/** From a typed letter to the frame that shows what was found; a letter that changes no count says nothing, and is left out. */
const search = async (page: Page, pause: number): Promise<number[]> => {
  const field = page.getByRole("searchbox", { name: "Search your requests" });
  await field.focus();
  const times: number[] = [];
  for (const letter of "lodz 12") {
    const before = await page.evaluate(() => {
      const kept = { at: 0, took: -1 };
      Reflect.set(globalThis, "searchOfBench", kept);
      document.addEventListener("input", () => (kept.at = performance.now()), { once: true, capture: true });
      const count = document.querySelector(".tracker-head [role=status]");
      const watch = new MutationObserver(() => {
        requestAnimationFrame(() => {
          if (kept.took < 0) kept.took = performance.now() - kept.at;
        });
        watch.disconnect();
      });
      if (count) watch.observe(count, { childList: true, characterData: true, subtree: true });
      return count?.textContent;
    });
    await page.keyboard.type(letter);
    await page.waitForTimeout(pause);
    const took = await page.evaluate(() => (Reflect.get(globalThis, "searchOfBench") as { took: number }).took);
    if (took >= 0 && before) times.push(took);
  }
  return times;
};

/** Whoever clicks right after a start waits until the board is read: of all logs at first, then of what was written down. */
const openOn = async (what: string, dataFolder: string) => {
  const desk = await launchDesk({ dataFolder, asksPassphrase: false });
  await desk.page.waitForSelector("nav button");
  const start = performance.now();
  await clickBoard(desk.page);
  const firstMs = performance.now() - start;
  say(`${what}: the first click after the start took ${Math.round(firstMs)} ms`);
  return { ...desk, firstMs };
};

const at = (values: readonly number[], share: number) =>
  [...values].sort((one, other) => one - other)[Math.floor(share * (values.length - 1))] ?? Number.NaN;

say(`The load of this machine is ${loadavg().map(round).join(", ")}.`);
const fillStart = performance.now();
const filled = await makeFilledFolder(many);
say(`Filled in ${Math.round((performance.now() - fillStart) / 1000)} s.`);
const times = measureTracker({ path: storePath(filled), key: await storeKeyOf(filled), runs: 7 });
say(
  `${many} requests, ${times.events} entries: read in ${Math.round(times.readMs)} ms, none of its portions over ${Math.round(times.longestPortionMs)} ms`,
);
const full = await openOn(`${many} requests, never read before`, filled);
const empty = await openOn("0 requests", await makeFilledFolder(0));
const clicks: { readonly full: number; readonly empty: number }[] = [];
for (let run = 0; run < runs; run += 1)
  clicks.push({ full: await clickBoard(full.page), empty: await clickBoard(empty.page) });
const frames = await scroll(full.page);
// As most people type, and as those who do it all day: milliseconds between two letters.
const searches = await search(full.page, 300);
await full.page.getByRole("searchbox", { name: "Search your requests" }).fill("");
await full.page.waitForTimeout(300);
const fastSearches = await search(full.page, 100);
await full.close();
await empty.close();
const again = await openOn(`${many} requests, read before`, filled);
await again.close();
for (const { dataFolder } of [full, empty]) rmSync(dataFolder, { recursive: true });
const lines: Record<string, BenchLine> = {
  "tracker.boardMs": { value: round(median(clicks.map((click) => click.full))), unit: "ms", runs },
  "tracker.boardVsEmpty": {
    value: round(median(clicks.map((click) => click.full / click.empty))),
    unit: "times",
    runs,
  },
  "tracker.frameP95Ms": { value: round(at(frames, 0.95)), unit: "ms", runs: frames.length },
  "tracker.frameLongestMs": { value: round(at(frames, 1)), unit: "ms", runs: frames.length },
  "tracker.deriveMs": { value: round(median(times.deriveMs)), unit: "ms", runs: times.deriveMs.length },
  "tracker.firstClickMs": { value: round(again.firstMs), unit: "ms", runs: 1 },
  "tracker.searchMs": { value: round(median(searches)), unit: "ms", runs: searches.length },
  "tracker.fastSearchMs": { value: round(median(fastSearches)), unit: "ms", runs: fastSearches.length },
};
if (many === fullTracker) await keepLines(lines);
else say("Not kept in out/bench.json: whoever reads it takes its figures for those of a full tracker.");
const rows = Object.entries(lines).map(([name, line]) => [
  name,
  String(line.value),
  line.unit,
  judgeLine(name, line, many),
]);
process.stdout.write(`${formatTable([["", "value", "unit", ""], ...rows])}\n`);
