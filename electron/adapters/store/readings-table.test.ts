// What becomes of readings that another version of the app wrote, or that somebody altered.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

const snapshot = { text: "Zoë \ud83d\ude00 \0", format: "text", links: [], headings: [], decodedMails: [] } as const;

it("packs a text and takes the same out again", async () => {
  expect(await unpackSnapshot(await packSnapshot(snapshot))).toEqual(snapshot);
});

it("packs a long text into little", async () => {
  const long = { ...snapshot, text: "We take care of your data. ".repeat(100_000) };
  const packed = await packSnapshot(long);
  expect(packed.length).toBeLessThan(100_000);
  expect((await unpackSnapshot(packed))?.text).toBe(long.text);
});

it("says of damaged bytes, and of marks outside of the text, that there is nothing", async () => {
  const packed = await packSnapshot(snapshot);
  expect(await unpackSnapshot(packed.subarray(0, packed.length - 9))).toBeNull();
  expect(await unpackSnapshot(new Uint8Array([1, 2, 3]))).toBeNull();
  const stray = { ...snapshot, headings: [{ start: 2, end: 99, level: 1 }] };
  expect(await unpackSnapshot(await packSnapshot(stray))).toBeNull();
});
