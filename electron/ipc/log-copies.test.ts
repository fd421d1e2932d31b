// A log with a correction, an undoing and a file goes whole through a backup and both exports.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { RequestId } from "../shared/request.ts";
import { openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

const passphrase = "a good long passphrase";
let folder: string;
let pick: string;
let desks: TestDesk[];
let requestId: RequestId;
const open = () => {
  const desk = openTestDesk({ pickCopy: () => pick });
  desks.push(desk);
  return desk;
};

beforeEach(() => {
  desks = [];
  folder = mkdtempSync(join(tmpdir(), "rightsdesk-log-copies-"));
  pick = join(folder, "one.rightsdesk-backup");
});
afterEach(async () => {
  for (const desk of desks) {
    await desk.backups.close();
    expect(desk.bugs).toEqual([]);
    desk.close();
  }
  rmSync(folder, { recursive: true });
});

/** Its corrected call happened before the entry that it replaces was written, and before the letter went. */
const fill = async (desk: TestDesk) => {
  const { sent } = await desk.sendNew();
  requestId = sent.summary.requestId;
  const plain = { requestId, by: "company", text: "They called.", ground: null, untilOn: null } as const;
  const on = sent.summary.sentOn ?? "";
  desk.turnTo("2026-11-20T10:00:00.000Z");
  const call = await desk.take("requests:note", { ...plain, kind: "call", on });
  desk.turnTo("2026-11-20T11:00:00.000Z");
  await desk.take("requests:correct", { ...plain, kind: "call", eventId: call.eventId, on: "2026-11-10" });
  const bytes = Uint8Array.from([1, 2, 3]);
  await desk.take("requests:attach-evidence", { requestId, eventId: call.eventId, name: "a.txt", bytes });
  desk.turnTo("2026-11-20T12:00:00.000Z");
  const done = await desk.take("requests:note", { ...plain, kind: "refused", ground: "excessive", on });
  await desk.take("requests:undo", { requestId, eventId: done.eventId });
};

const logOf = async (desk: TestDesk) => {
  const { events, timeline, takenBack, evidence, summary } = await desk.take("requests:get", { requestId });
  const content = desk.store.evidence.of(requestId).map(({ fileId }) => [...desk.store.evidence.content(fileId)]);
  return { events, timeline, takenBack, evidence, standing: summary.standing, content };
};

it.each(["merge", "replace"] as const)("through a backup that is taken by %s", async (how) => {
  const [desk, other] = [open(), open()];
  await fill(desk);
  await desk.take("backup:make", { passphrase });
  await other.take("backup:pick");
  await other.take("backup:open", { secret: passphrase, by: "passphrase" });
  await other.take("backup:take", { how });
  expect(await logOf(other)).toEqual(await logOf(desk));
});

it.each(["rightsdesk.json", "requests.csv"])("through %s of an export", async (name) => {
  const [desk, other] = [open(), open()];
  await fill(desk);
  pick = folder;
  const made = await desk.take("export:make");
  pick = join(made?.folder ?? "", name);
  await other.take("export:pick");
  await other.take("backup:take", { how: "merge" });
  expect(await logOf(other)).toEqual(await logOf(desk));
});
