// The proof as the window asks for it: a changed byte is named, a dossier checks from outside, nothing is written halfway.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openTestDesk, type TestDesk } from "./testing/open-test-desk.ts";

let desk: TestDesk;
let folder: string;
let picked: string | null;
const made: string[] = [];
const open = () => {
  desk = openTestDesk({
    pickCopy: (suggested) => {
      made.push(suggested);
      return picked;
    },
  });
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rightsdesk-dossier-"));
  picked = join(folder, "case.zip");
  made.length = 0;
  open();
});
afterEach(() => {
  desk.close();
  rmSync(folder, { recursive: true });
});

const tamper = (text: string) => {
  const other = desk.other();
  other.exec("DROP TRIGGER request_events_never_change");
  other.exec(text);
  other.end();
};

it("says that a chain holds, and which entry does not fit once one byte is another", async () => {
  const { requestId } = await desk.sendNew();
  const whole = await desk.take("proof:get", { requestId });
  expect(whole).toMatchObject({ state: "whole", entries: 4, files: 1, later: null, faults: [], letters: 1 });
  tamper("UPDATE request_events SET text_json = '\"250 OK\"' WHERE kind = 'sent'");
  const broken = await desk.take("proof:get", { requestId });
  expect(broken).toMatchObject({ state: "broken", head: whole.head });
  expect(broken.faults).toEqual([{ fault: "changed", position: 5, kind: "event", name: "sent", on: "2026-11-20" }]);
  const { broken: list } = await desk.take("proof:check-all");
  expect(list).toMatchObject([{ requestId, company: "Komet Sales", faults: 1 }]);
});

it("looks along all chains, also of requests of before there were any, and lists what was deleted", async () => {
  const { requestId } = await desk.sendNew();
  await desk.sendNew();
  await desk.take("requests:delete", { requestId });
  const overview = await desk.take("proof:check-all");
  expect(overview).toMatchObject({ checked: 1, of: 1, broken: [] });
  expect(overview.tombstones).toMatchObject([{ deletedOn: "2026-11-20", entries: 4 }]);
});

const unpack = () => {
  const files = unzipSync(readFileSync(join(folder, "case.zip")));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return { names: Object.keys(files).sort(), root: join(folder, Object.keys(files)[0]?.split("/")[0] ?? "") };
};

/** As docs/proof.md says it, with nothing of the app's. */
const recompute = (root: string) => {
  const sha = (...parts: readonly (Buffer | string)[]) =>
    parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();
  const { chains } = JSON.parse(readFileSync(join(root, "chain.json"), "utf8"));
  for (const { requestId, head, links } of chains) {
    let before = sha(`rightsdesk proof 1\n${requestId}\n`);
    for (const { salt, file, text, about, form, kind, laterOn, position, ...said } of links) {
      const bytes = file === null ? text : readFileSync(join(root, file));
      const hash = sha(Buffer.from(salt, "hex"), bytes);
      before = sha(before, hash, JSON.stringify({ about, form, kind, laterOn, position }));
      if (hash.toString("hex") !== said.hash || before.toString("hex") !== said.link) return `${kind} ${file ?? about}`;
    }
    if (before.toString("hex") !== head) return "head";
  }
  return chains.length > 0 ? "whole" : "no chains";
};

const saveCase = async () => {
  const letter = await desk.draft();
  await desk.take("requests:attach", {
    requestId: letter.requestId,
    name: "../../Ausweis (geschwärzt).pdf",
    bytes: new TextEncoder().encode("%PDF of mine"),
  });
  await desk.take("requests:send", letter);
  await desk.settled(letter.requestId);
  expect(await desk.take("proof:save-dossier", { requestId: letter.requestId, as: "zip" })).toEqual({
    saved: "case.zip",
  });
  return { ...unpack(), requestId: letter.requestId };
};
const sentMail = "raw/01-2026-11-20-sent.eml";

it("makes a ZIP that checks from outside by its chain, which names a changed file", async () => {
  const { names, root, requestId } = await saveCase();
  expect(made).toEqual([expect.stringMatching(/^Dossier_RD-2026-\w{6}\.zip$/)]);
  const inside = names.map((name) => name.slice(name.indexOf("/") + 1));
  expect(inside).toEqual([
    "README.txt",
    "SHA256SUMS",
    "attachments/01-Ausweis_geschwarzt.pdf",
    "chain.json",
    "dossier.pdf",
    sentMail,
  ]);
  expect(readFileSync(join(root, sentMail))).toEqual(Buffer.from(desk.parcels[0]?.raw ?? ""));
  const page = readFileSync(join(root, "dossier.pdf"), "utf8");
  expect(page).toContain("250 Ok");
  expect(page).toContain(desk.store.outbox.get(requestId)?.messageId.slice(1, -1));
  expect(recompute(root)).toBe("whole");
  writeFileSync(join(root, sentMail), "another mail");
  expect(recompute(root)).toBe(`letter ${sentMail}`);
});

// Every Linux has the program; other systems are told of their own in the dossier's README.
it.skipIf(process.platform !== "linux")("makes a ZIP whose manifest sha256sum checks", async () => {
  const { root } = await saveCase();
  const sums = () => spawnSync("sha256sum", ["-c", "--strict", "SHA256SUMS"], { cwd: root, encoding: "utf8" });
  expect(sums()).toMatchObject({ status: 0, stderr: "" });
  expect(sums().stdout.trim().split("\n")).toHaveLength(5);
  writeFileSync(join(root, sentMail), "another mail");
  expect(sums()).toMatchObject({ status: 1, stdout: expect.stringContaining(`${sentMail}: FAILED`) });
});

it("makes a folder of the same, under a free name", async () => {
  const { requestId } = await desk.sendNew();
  picked = folder;
  const { saved } = await desk.take("proof:save-dossier", { requestId, as: "folder" });
  expect(saved).toMatch(/^Dossier_RD-2026-\w{6}$/);
  expect(recompute(join(folder, saved ?? ""))).toBe("whole");
  expect(await desk.take("proof:save-dossier", { requestId, as: "folder" })).toEqual({ saved: `${saved} (2)` });
  expect(readdirSync(folder).sort()).toEqual([saved, `${saved} (2)`]);
});

it("puts the letters that came after into the same dossier", async () => {
  const { requestId } = await desk.sendNew();
  desk.turnTo("2027-03-01T09:00:00.000Z");
  const reminder = await desk.draft({ kind: "reminder", follows: requestId });
  expect(await desk.take("proof:get", { requestId: reminder.requestId })).toMatchObject({ letters: 2 });
  await desk.take("proof:save-dossier", { requestId: reminder.requestId, as: "zip" });
  const { root } = unpack();
  const { chains } = JSON.parse(readFileSync(join(root, "chain.json"), "utf8"));
  expect(chains.map((chain: { requestId: string }) => chain.requestId)).toEqual([requestId, reminder.requestId]);
  expect(recompute(root)).toBe("whole");
});

it("writes nothing if no place is picked, if it cannot be written, and if it is stopped", async () => {
  const { requestId } = await desk.sendNew();
  picked = null;
  expect(await desk.take("proof:save-dossier", { requestId, as: "zip" })).toEqual({ saved: null });
  picked = join(folder, "gone", "case.zip");
  expect(await desk.call("proof:save-dossier", { requestId, as: "zip" })).toMatchObject({ code: "file-unwritable" });
  picked = join(folder, "case.zip");
  const saving = desk.call("proof:save-dossier", { requestId, as: "zip" });
  await Promise.resolve();
  expect(await desk.call("proof:save-dossier", { requestId, as: "zip" })).toMatchObject({ code: "dossier-busy" });
  expect(await desk.take("proof:stop")).toEqual({ stopped: true });
  expect(await saving).toMatchObject({ code: "dossier-stopped" });
  expect(existsSync(join(folder, "case.zip"))).toBe(false);
  expect(await desk.take("proof:stop")).toEqual({ stopped: false });
});

it("saves one mail byte for byte, and none that is not there", async () => {
  const { requestId } = await desk.sendNew();
  picked = join(folder, "letter.eml");
  const { mails } = await desk.take("proof:get", { requestId });
  expect(mails).toMatchObject([{ kind: "letter", about: requestId }]);
  expect(await desk.take("proof:save-mail", { requestId, kind: "letter", about: requestId })).toEqual({
    saved: "letter.eml",
  });
  expect(readFileSync(join(folder, "letter.eml"))).toEqual(Buffer.from(desk.parcels[0]?.raw ?? ""));
  expect(await desk.call("proof:save-mail", { requestId, kind: "report", about: "x" })).toMatchObject({
    code: "mail-unknown",
  });
});

it("knows no chain of a request that is not there", async () => {
  const requestId = "00000000-0000-4000-8000-000000000000";
  expect(await desk.call("proof:get", { requestId })).toMatchObject({ code: "request-unknown" });
  expect(await desk.call("proof:save-dossier", { requestId, as: "zip" })).toMatchObject({ code: "request-unknown" });
});
