// A hundred thousand companies (RIGHTSDESK_MANY): a keystroke in the search to its picture, scrolling end to end, bringing them in.
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { createStore } from "../../electron/adapters/store/create-store.ts";
import { openSql } from "../../electron/adapters/store/open-sql.ts";
import type { DirectoryRow } from "../../electron/shared/directory.ts";
import { makeDirectoryFolder } from "../fixtures/filled-folder.ts";
import { launchDesk } from "../fixtures/launch-desk.ts";
import { type BenchLine, fullTracker, judgeLine, median, round } from "./bench-lines.ts";
import { fillDirectory, makeDirectoryRow } from "./fill-directory.ts";
import { keepLines } from "./keep-lines.ts";
import { formatTable } from "./print-table.ts";

const many = Number(process.env.RIGHTSDESK_MANY ?? fullTracker);
const runs = 3;
const say = (line: string) => process.stderr.write(`${line}\n`);
const key = new Uint8Array(32).fill(7);

const inFolder = (work: (at: string) => number): number => {
  const folder = mkdtempSync(path.join(tmpdir(), "rightsdesk-bench-"));
  try {
    return work(path.join(folder, "bench.db"));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const msOf = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** As an import does it: each row looked at, named, checked and kept. */
const bringIn = (rows: readonly DirectoryRow[]): number =>
  inFolder((at) => {
    const store = createStore({ path: at, key, newId: () => "bench-profile" });
    const ms = msOf(() => fillDirectory(store, rows));
    store.close();
    return ms;
  });

/** The same rows into the same table of the same kind of store, in portions of the same size, and nothing else. */
const bareInserts = (rows: readonly DirectoryRow[]): number =>
  inFolder((at) => {
    createStore({ path: at, key, newId: () => "bench-profile" }).close();
    const sql = openSql({ path: at, key });
    sql.exec("PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768; PRAGMA synchronous = FULL");
    const profileId = "bench-profile";
    sql.run("INSERT INTO directory_sources VALUES (:profileId, 'bench', '{}', 'at', NULL)", { profileId });
    const ms = msOf(() => {
      for (let from = 0; from < rows.length; from += 2000) {
        sql.transact(() => {
          for (const row of rows.slice(from, from + 2000)) {
            sql.run("INSERT INTO directory_entries VALUES (:profileId, :slug, 'bench', :key, :row)", {
              profileId,
              slug: `bench-${row.sourceKey}`,
              key: JSON.stringify(row.sourceKey),
              row: JSON.stringify(row),
            });
          }
        });
      }
    });
    sql.close();
    return ms;
  });

/** Pages come and go as fast as anybody scrolls, and each thousandth frame leaps. */
const scroll = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const list = document.querySelector(".company-rows");
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    const frames: number[] = [];
    let last = await frame();
    const leap = (list?.scrollHeight ?? 0) / 40;
    for (let n = 0; n < 800 && list; n += 1) {
      list.scrollTop += n % 20 === 19 ? leap : 90;
      const now = await frame();
      frames.push(now - last);
      last = now;
    }
    return frames;
  });

/** From the key to the frame that is drawn after what was found has come into the window. */
const typeOne = async (page: Page, pause: number, press: () => Promise<void>): Promise<number> => {
  await page.evaluate(() => {
    const kept = { at: 0, took: -1 };
    Reflect.set(globalThis, "searchOfBench", kept);
    document.addEventListener("input", () => (kept.at = performance.now()), { once: true, capture: true });
    const list = document.querySelector(".split-list");
    const watch = new MutationObserver(() => {
      // The field itself changes at once: what counts is the list.
      const count = document.querySelector(".split-title [role=status]")?.textContent;
      const first = document.querySelector(".company-row")?.textContent;
      const now = `${count} ${first}`;
      if (now === before || kept.took >= 0) return;
      watch.disconnect();
      requestAnimationFrame(() => (kept.took = performance.now() - kept.at));
    });
    const before = `${document.querySelector(".split-title [role=status]")?.textContent} ${document.querySelector(".company-row")?.textContent}`;
    if (list) watch.observe(list, { childList: true, characterData: true, subtree: true });
  });
  await press();
  await page.waitForTimeout(pause);
  return page.evaluate(() => (Reflect.get(globalThis, "searchOfBench") as { took: number }).took);
};

/** As most people type, and as those who type all day do. Milliseconds between two letters. */
const calmly = 250;
const fast = 100;

/** What people type, letter by letter: names, slips, several words. A letter that changes nothing says nothing. */
const search = async (page: Page, pause: number): Promise<number[]> => {
  const field = page.getByRole("searchbox", { name: "Search companies" });
  await field.focus();
  const times: number[] = [];
  for (const text of ["alder coffee", "volet", "telecom maple 12", "sud bank", "c4242.example"]) {
    for (const letter of text) times.push(await typeOne(page, pause, () => page.keyboard.type(letter)));
    await field.fill("");
    await page.waitForTimeout(calmly);
  }
  return times.filter((time) => time >= 0);
};

const at = (values: readonly number[], share: number) =>
  [...values].sort((one, other) => one - other)[Math.floor(share * (values.length - 1))] ?? Number.NaN;

say(`The load of this machine is ${loadavg().map(round).join(", ")}.`);
const rows = Array.from({ length: many }, (_, n) => makeDirectoryRow(n));
const imports = Array.from({ length: runs }, () => ({ whole: bringIn(rows), bare: bareInserts(rows) }));
say(
  `Brought in: ${imports.map(({ whole, bare }) => `${Math.round(whole)} ms, bare ${Math.round(bare)} ms`).join("; ")}`,
);
const desk = await launchDesk({ dataFolder: await makeDirectoryFolder(rows), asksPassphrase: false });
const opened = performance.now();
await desk.page.waitForSelector(".company-row[aria-busy=false]");
say(`The list stood ${Math.round(performance.now() - opened)} ms after the window.`);
const searches = await search(desk.page, calmly);
const fastSearches = await search(desk.page, fast);
const frames = await scroll(desk.page);
await desk.close();
rmSync(desk.dataFolder, { recursive: true });
const lines: Record<string, BenchLine> = {
  "search.p95Ms": { value: round(at(searches, 0.95)), unit: "ms", runs: searches.length },
  "search.medianMs": { value: round(median(searches)), unit: "ms", runs: searches.length },
  "search.fastP95Ms": { value: round(at(fastSearches, 0.95)), unit: "ms", runs: fastSearches.length },
  "scroll.worstFrameMs": { value: round(at(frames, 1)), unit: "ms", runs: frames.length },
  "scroll.frameP95Ms": { value: round(at(frames, 0.95)), unit: "ms", runs: frames.length },
  "import.vsInserts": { value: round(median(imports.map(({ whole, bare }) => whole / bare))), unit: "times", runs },
};
if (many === fullTracker) await keepLines(lines);
else say("Not kept in out/bench.json: whoever reads it takes its figures for those of a full directory.");
const table = Object.entries(lines).map(([name, line]) => [
  name,
  String(line.value),
  line.unit,
  judgeLine(name, line, many),
]);
process.stdout.write(`${formatTable([["", "value", "unit", ""], ...table])}\n`);
