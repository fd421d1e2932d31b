// What becomes of readings that another version of the app wrote, or that somebody altered.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { connect } from "./connect.ts";
import { createStore } from "./create-store.ts";
import { exampleDecision, exampleReading } from "./fixtures/examples.ts";
import { packSnapshot, unpackSnapshot } from "./pack-snapshot.ts";
import type { Store } from "./store.ts";

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rightsdesk-readings-"));
  store = createStore({ path: join(folder, "rightsdesk.db"), key: null, newId: () => "example-profile" });
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const alter = (sql: string) => {
  const db = connect(join(folder, "rightsdesk.db"), null);
  db.exec(sql);
  db.close();
};
const added = () => {
  const reading = exampleReading();
  store.readings.add(reading);
  store.readings.decide(reading.readingId, [exampleDecision("First"), exampleDecision("Second")]);
  return reading.readingId;
};

it("keeps the person's words where the findings are of another form", () => {
  const readingId = added();
  alter(`UPDATE readings SET findings_json = '{"reader":"0","old":true}'`);
  expect(store.readings.get(readingId)).toMatchObject({ kept: null, decisions: [exampleDecision("First"), {}] });
});

it("drops one word that does not read and keeps the others", () => {
  const readingId = added();
  alter(`UPDATE readings SET decisions_json = json_set(decisions_json, '$[0].verdict', 'perhaps')`);
  expect(store.readings.get(readingId)?.decisions).toEqual([exampleDecision("Second")]);
});

it("leaves out a reading whose row makes no sense", () => {
  const readingId = added();
  alter("UPDATE readings SET sha256 = 'short'");
  expect([store.readings.get(readingId), store.readings.list()]).toEqual([null, []]);
});

const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const snapshot = { text: "Zoë \ud83d\ude00 \0", format: "text", links: [], headings: [], decodedMails: [] } as const;

it("packs a text and takes the same out again", async () => {
  expect(await unpackSnapshot((await packSnapshot(snapshot)).bytes)).toEqual(snapshot);
  expect(await unpackSnapshot(gzipSync(JSON.stringify(snapshot)))).toEqual(snapshot);
});

it("packs a long text into little", async () => {
  const long = { ...snapshot, text: "We take care of your data. ".repeat(100_000) };
  const { bytes } = await packSnapshot(long);
  expect(bytes.length).toBeLessThan(10_000);
  expect((await unpackSnapshot(bytes))?.text).toBe(long.text);
});

it("packs the same text to the same hash, and another to another", async () => {
  const hashes = await Promise.all([snapshot, { ...snapshot }, { ...snapshot, text: "Other" }].map(packSnapshot));
  expect(hashes[0]?.hash).toBe(hashes[1]?.hash);
  expect(hashes[0]?.hash).not.toBe(hashes[2]?.hash);
});

it("opens no bomb: few bytes that would become more than any text has are no text", async () => {
  const zeros = Buffer.alloc(160 * 1024 * 1024);
  const bombs = [gzipSync(zeros), Buffer.concat([Uint8Array.of(1), brotliCompressSync(zeros, fast)])];
  for (const bomb of bombs) {
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await unpackSnapshot(bomb)).toBeNull();
  }
});

it("says of damaged bytes, and of marks outside of the text, that there is nothing", async () => {
  const { bytes } = await packSnapshot(snapshot);
  expect(await unpackSnapshot(bytes.subarray(0, bytes.length - 9))).toBeNull();
  expect(await unpackSnapshot(bytes.subarray(1))).toBeNull();
  expect(await unpackSnapshot(new Uint8Array())).toBeNull();
  expect(await unpackSnapshot(new Uint8Array([1, 2, 3]))).toBeNull();
  const stray = { ...snapshot, headings: [{ start: 2, end: 99, level: 1 }] };
  expect(await unpackSnapshot((await packSnapshot(stray)).bytes)).toBeNull();
});
