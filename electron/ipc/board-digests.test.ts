// After any start the board says what it would say had it read all logs anew, whatever was written or left unwritten before.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadHolidays } from "../adapters/holidays/load-holidays.ts";
import { loadLawPacks } from "../adapters/seeds/load-law-packs.ts";
import { createStore } from "../adapters/store/create-store.ts";
import { exampleEvent } from "../adapters/store/fixtures/examples.ts";
import { openSql } from "../adapters/store/open-sql.ts";
import type { Store } from "../adapters/store/store.ts";
import { createBoard } from "../core/board/create-board.ts";
import { openDoor } from "../core/board/open-door.ts";
import { type Day, Instant } from "../shared/day.ts";
import type { Mode } from "../shared/lists.ts";
import type { RequestId } from "../shared/request.ts";
import { wholeBoard } from "../shared/whole-board.ts";
import { createBoardDesk } from "./board-desk.ts";
import { type AnyRequest, anyRequest, dayAfter, writeRequest } from "./testing/any-request.ts";

const seeds = fileURLToPath(new URL("../../seeds", import.meta.url));
const needs = {
  laws: loadLawPacks({ folder: `${seeds}/laws` }),
  holidays: loadHolidays({ folder: `${seeds}/holidays` }),
};

let folder: string;
let store: Store;
let today: Day;
let mode: Mode;
let version: string;
/** How many lines were reckoned since the last start. */
let reckoned: number;
let desk: ReturnType<typeof createBoardDesk>;

const at = () => ({ path: join(folder, "rightsdesk.db"), key: null });
const makeDesk = (board: Store["board"], isCounted: boolean) => {
  const door = openDoor(createBoard({ ...needs, version }));
  return createBoardDesk({
    store: { board },
    door: {
      ...door,
      put: (portion) => {
        if (isCounted && portion.text !== "") reckoned += portion.text.split("\n").length;
        return door.put(portion);
      },
    },
    today: () => today,
    mode: () => mode,
    stateOf: (_, state) => state,
    snoozes: (on) => new Map([...store.snoozes.all()].filter(([, { untilOn }]) => untilOn > on)),
    now: () => performance.now(),
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    bug: (_, error) => {
      throw error;
    },
  });
};

const start = () => {
  store = createStore({ ...at(), newId: () => "example-profile" });
  reckoned = 0;
  desk = makeDesk(store.board, true);
};

const digestsKept = () => {
  const sql = openSql(at());
  const many = Number(sql.one("SELECT count(*) AS many FROM board_digests", {})?.many);
  sql.close();
  return many;
};
/** `isPatient`: what was reckoned is written down first. */
const startAgain = async (isPatient = true) => {
  let kept = -1;
  for (let now = isPatient ? digestsKept() : kept; now !== kept; now = digestsKept()) {
    kept = now;
    for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
  desk.stop();
  store.close();
  start();
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rightsdesk-digests-"));
  [today, mode, version] = [dayAfter(150), "practice", "first"];
  start();
});
afterEach(() => {
  desk.stop();
  store.close();
  rmSync(folder, { recursive: true });
});

const lookAt = async (one: typeof desk) => ({
  page: await one.open(wholeBoard, 0, 500),
  days: await one.allDays(null),
  dashboard: await one.dashboard({ order: "most", most: 100 }),
});

/** Another board that never heard of digests, and reads everything. */
const compare = async () => {
  const nothing = { portion: () => ({ text: "", last: null }), missing: () => ({ ids: [], last: null }) };
  const digests = { ...nothing, keep: () => undefined, forget: () => undefined };
  const shown = await lookAt(desk);
  const plain = makeDesk({ ...store.board, takeTouched: () => null, digests }, false);
  expect(shown).toEqual(await lookAt(plain));
  plain.stop();
  return shown.page.total;
};

const writeSome = (many: number, seed: number) =>
  fc.sample(anyRequest, { numRuns: many, seed }).map((one, n) => writeRequest(store, seed * 1000 + n, one));

it("reckons nothing again at the next start, and after a change only what was touched", async () => {
  const ids = writeSome(60, 1);
  expect(await compare()).toBe(60);
  await startAgain();
  expect(await compare()).toBe(60);
  expect(reckoned).toBe(0);
  await startAgain();
  store.requests.addEvent(ids[7] as RequestId, { ...exampleEvent("answered"), eventId: "late" });
  await compare();
  expect(reckoned).toBe(1);
  await startAgain();
  store.requests.addEvent(ids[7] as RequestId, { ...exampleEvent("answered"), eventId: "later" });
  await startAgain(false);
  await compare();
  expect(reckoned).toBe(1);
});

it("reckons all anew by other laws or other code", async () => {
  writeSome(20, 2);
  await compare();
  version = "second";
  await startAgain();
  await compare();
  expect(reckoned).toBeGreaterThanOrEqual(20);
  await startAgain();
  await compare();
  expect(reckoned).toBe(0);
});

it("trusts nothing once another program has written, nor a torn line", async () => {
  writeSome(20, 3);
  await compare();
  await startAgain();
  await compare();
  const other = openSql(at());
  // As another program may do it that knows nothing of what the app keeps.
  other.run(
    `INSERT INTO sent_otherwise SELECT profile_id, request_id, 'by-hand', '2026-01-09', created_at FROM requests
     WHERE true ON CONFLICT DO NOTHING`,
    {},
  );
  other.close();
  await compare();
  await startAgain();
  const torn = openSql(at());
  torn.run(`UPDATE board_digests SET line = '["torn"]' WHERE rowid % 3 = 0`, {});
  torn.close();
  await startAgain(false);
  expect(await compare()).toBe(20);
  expect(reckoned).toBeGreaterThanOrEqual(20);
});

it("keeps nothing of a request that is deleted", async () => {
  const request = writeSome(1, 4)[0] as RequestId;
  await compare();
  await startAgain();
  await compare();
  expect(digestsKept()).toBe(1);
  expect(store.requests.erase(request, today)).toBe(true);
  expect(digestsKept()).toBe(0);
  expect(await compare()).toBe(0);
});

const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("event" as const), of: fc.nat(), what: anyRequest }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("add" as const), what: anyRequest, follows: fc.option(fc.nat()) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("start" as const), isPatient: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("day" as const), day: fc.integer({ min: 0, max: 420 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("remove" as const), of: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("snooze" as const), of: fc.nat(), days: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("mode" as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("look" as const) }) },
);

const kinds = ["reminder", "identity-answer", "appeal", "complaint"] as const;
const addTo = (ids: RequestId[], number: number, what: AnyRequest, follows: number | null) => {
  const first = follows === null ? undefined : ids[follows % ids.length];
  const change = first === undefined ? {} : { follows: first, kind: kinds[number % kinds.length] ?? "reminder" };
  ids.push(writeRequest(store, number, what, { mode, ...change }));
};

it("stays true through any changes, starts, days and modes", async () => {
  const steps = fc.sample(step, { numRuns: 120, seed: 16 });
  const ids = writeSome(40, 5);
  for (const [number, one] of steps.entries()) {
    const of = "of" in one ? ids[one.of % ids.length] : undefined;
    if (one.kind === "add") addTo(ids, number, one.what, one.follows);
    if (one.kind === "start") await startAgain(one.isPatient);
    if (one.kind === "start") await compare();
    if (one.kind === "day") today = dayAfter(one.day);
    if (one.kind === "mode") mode = mode === "real" ? "practice" : "real";
    if (one.kind === "look") await compare();
    if (of === undefined) continue;
    if (one.kind === "remove" && store.requests.erase(of, today)) ids.splice(ids.indexOf(of), 1);
    if (one.kind === "snooze") {
      const setAt = Instant.parse(`${dayAfter(150 + one.days)}T09:00:00.000Z`);
      store.snoozes.put(of, { untilOn: dayAfter(170 + 2 * one.days), setAt, hadOpenReply: false });
    }
    const what = one.kind === "event" ? one.what.log[0] : undefined;
    if (what !== undefined)
      store.requests.addEvent(of, { ...exampleEvent(what.kind), eventId: `step-${number}`, on: dayAfter(what.day) });
  }
  await compare();
  expect(ids.length).toBeGreaterThan(20);
});
