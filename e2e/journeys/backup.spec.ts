// A person backs up, loses the computer, restores on a new one: everything is there, and nothing is sent again.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { draftLetter, sendLetter } from "../fixtures/draft-letter.ts";
import { type Desk, makeDataFolder } from "../fixtures/launch-desk.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { openCompany, rail } from "../pages/first-letter.ts";

const passphrase = "a good long passphrase";

/** The system's dialogs answer with this path from now on. */
const answerDialogs = ({ app }: Desk, picked: string) =>
  app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath: file })) as typeof dialog.showSaveDialog;
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [file] })) as typeof dialog.showOpenDialog;
  }, picked);

const begin = async ({ page }: Desk) => {
  await take(page, "settings:choose-mode", { mode: "practice" });
  await take(page, "settings:save-person", person);
  await page.reload();
  await rail(page, "Settings").waitFor();
};

/** One letter that went out, one that waits, one draft. */
const write = async ({ page }: Desk) => {
  await sendLetter(page, { slug: "kactuce-crm", kind: "erasure" });
  await take(page, "settings:save-outbox", { undoSeconds: 0, automatic: false, perHour: null, perDay: null });
  await sendLetter(page, { slug: "komet-sales", kind: "erasure" });
  await draftLetter(page, { slug: "coopt", kind: "access" });
};

const part = (page: Page, name: string) =>
  page.locator("section.data-part").filter({ has: page.getByRole("heading", { level: 3, name }) });

const openData = async (page: Page) => {
  await rail(page, "Settings").click();
  await part(page, "Back up now").scrollIntoViewIfNeeded();
};

const backUp = async (page: Page) => {
  await openData(page);
  const now = part(page, "Back up now");
  await now.getByLabel("Passphrase for the backup").fill(passphrase);
  await now.getByLabel("The same once more").fill(passphrase);
  await now.getByRole("button", { name: "Choose a place and back up" }).click();
  await expect(page.getByText("The backup is made, and was read back whole.")).toBeVisible();
};

const openBackup = async (page: Page, typed = passphrase) => {
  await openData(page);
  const restore = part(page, "Restore a backup");
  await restore.getByRole("button", { name: "Choose a backup…" }).click();
  await restore.getByLabel("Passphrase of this backup").fill(typed);
  await restore.getByRole("button", { name: "Open and check" }).click();
  return restore;
};

const statuses = async (page: Page) => (await take(page, "requests:list")).map(({ status }) => status).sort();
const mails = async (page: Page) => (await take(page, "practice:list")).length;

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rightsdesk-backups-"));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

test("everything comes back on a new computer, and nothing is sent again", async ({ open }) => {
  const file = path.join(folder, "mine.rightsdesk-backup");
  const old = await open();
  await begin(old);
  await write(old);
  await answerDialogs(old, file);
  await backUp(old.page);
  await expect(old.page.locator("#settings-data").getByText(file)).toBeVisible();
  expect(readFileSync(file).includes("Komet")).toBe(false);
  await old.close();
  rmSync(old.dataFolder, { recursive: true });

  const fresh = await open({ dataFolder: makeDataFolder() });
  await begin(fresh);
  await answerDialogs(fresh, file);
  const { page } = fresh;
  const restore = await openBackup(page, "another passphrase");
  await expect(restore.getByText("This passphrase does not open the backup. Nothing was changed.")).toBeVisible();
  expect(await statuses(page)).toEqual([]);
  await restore.getByLabel("Passphrase of this backup").fill(passphrase);
  await page.keyboard.press("Enter");
  await expect(restore.getByText("1 letter in it had not gone out.", { exact: false })).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await restore.getByRole("button", { name: "Replace everything here" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Replace everything" }).click();
  const dialog = page.getByRole("dialog", { name: "Taken over" });
  await expect(dialog.getByText("3 requests", { exact: false })).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Done" }).click();
  expect(await statuses(page)).toEqual(["draft", "sent", "unsure"]);
  const before = await mails(page);
  await take(page, "outbox:resume");
  await take(page, "outbox:go");
  await fresh.close();

  const again = await open({ dataFolder: fresh.dataFolder });
  await expect.poll(() => statuses(again.page)).toEqual(["draft", "sent", "unsure"]);
  expect(await mails(again.page)).toBe(before);
  await rail(again.page, "Tracker").click();
  await again.page.getByRole("row", { name: /Komet/ }).click();
  await expect(again.page.getByText("A backup was restored: it may have gone out in the meantime")).toBeVisible();
  expect(readdirSync(path.join(again.dataFolder, "store")).some((name) => name.startsWith("stage-"))).toBe(false);
});

test("everything is taken along into a fresh data folder, and before uninstalling it says what stays where", async ({
  open,
}) => {
  const old = await open();
  await begin(old);
  await write(old);
  await take(old.page, "companies:set-contact", { slug: "coopt", email: "own@example.org" });
  await answerDialogs(old, folder);
  await rail(old.page, "Settings").click();
  const leaving = old.page.locator("#settings-leaving");
  await expect(leaving.getByText(old.dataFolder)).toBeVisible();
  await leaving.getByRole("button", { name: "To “Take everything with me”" }).click();
  const along = part(old.page, "Take everything with me");
  await along.getByLabel("Passphrase for the backup").fill(passphrase);
  await along.getByLabel("The same once more").fill(passphrase);
  await old.page.keyboard.press("Enter");
  await expect(along.getByText("Everything is in this folder", { exact: false })).toBeVisible();
  const [made = ""] = readdirSync(folder);
  const place = path.join(folder, made);
  await expect(along.getByText(place)).toBeVisible();
  await expect(leaving.getByText(path.join(place, "Everything.rightsdesk-backup"))).toBeVisible();
  expect(await findAxeViolations(old.page)).toEqual([]);
  await leaving.getByRole("button", { name: "Erase everything…" }).click();
  await old.page.getByRole("alertdialog").getByRole("button", { name: "Cancel" }).click();
  await old.close();
  rmSync(old.dataFolder, { recursive: true });

  const fresh = await open({ dataFolder: makeDataFolder() });
  await begin(fresh);
  await answerDialogs(fresh, path.join(place, "Everything.rightsdesk-backup"));
  const restore = await openBackup(fresh.page);
  await restore.getByRole("button", { name: "Replace everything here" }).click();
  await fresh.page.getByRole("alertdialog").getByRole("button", { name: "Replace everything" }).click();
  await fresh.page.getByRole("dialog", { name: "Taken over" }).getByRole("button", { name: "Done" }).click();
  expect(await statuses(fresh.page)).toEqual(["draft", "sent", "unsure"]);
  await rail(fresh.page, "Tracker").click();
  await fresh.page.getByRole("row", { name: /Kactuce/ }).click();
  await expect(fresh.page.getByText("Dear Sir or Madam", { exact: false }).first()).toBeVisible();
  await rail(fresh.page, "Companies").click();
  await openCompany(fresh.page, "COOPT Inc.");
  await expect(fresh.page.getByText("own@example.org").first()).toBeVisible();
});

test("a backup is brought in beside what is there; a cut one is refused and changes nothing", async ({ open }) => {
  const file = path.join(folder, "mine.rightsdesk-backup");
  const one = await open();
  await begin(one);
  await write(one);
  await answerDialogs(one, file);
  await backUp(one.page);
  await one.close();

  const other = await open();
  await begin(other);
  await sendLetter(other.page, { slug: "coopt", kind: "erasure" });
  const cut = path.join(folder, "cut.rightsdesk-backup");
  writeFileSync(cut, readFileSync(file).subarray(0, -1));
  await answerDialogs(other, cut);
  const refused = await openBackup(other.page);
  await expect(refused.getByText("This backup is damaged or cut off", { exact: false })).toBeVisible();
  expect(await statuses(other.page)).toEqual(["sent"]);

  await refused.getByRole("button", { name: "Leave it" }).click();
  await answerDialogs(other, file);
  const restore = await openBackup(other.page);
  await restore.getByRole("button", { name: "Add to what is here" }).click();
  const dialog = other.page.getByRole("dialog", { name: "Taken over" });
  await expect(dialog.getByText("What was new was added.")).toBeVisible();
  await dialog.getByRole("button", { name: "Done" }).click();
  expect(await statuses(other.page)).toEqual(["draft", "sent", "sent", "unsure"]);
});

test("backups come by themselves, and say once when the folder is gone", async ({ open }) => {
  const desk = await open();
  await begin(desk);
  const { page } = desk;
  const drive = mkdtempSync(path.join(folder, "drive-"));
  await answerDialogs(desk, drive);
  await openData(page);
  const plan = part(page, "Backups by themselves");
  await plan.getByRole("button", { name: /How often/ }).click();
  await page.getByRole("option", { name: "Every day" }).click();
  await plan.getByRole("button", { name: "Choose a folder…" }).click();
  await expect(plan.getByText(drive)).toBeVisible();
  await plan.getByLabel("Passphrase for the backup").fill(passphrase);
  await plan.getByLabel("The same once more").fill(passphrase);
  await plan.getByRole("button", { name: "Save" }).click();
  await expect.poll(() => readdirSync(drive).length).toBe(1);
  await expect(page.getByText("Saved. A backup was made just now", { exact: false })).toBeVisible();
  rmSync(drive, { recursive: true });
  await part(page, "Backups by themselves").getByLabel("Passphrase for the backup").fill(passphrase);
  await part(page, "Backups by themselves").getByLabel("The same once more").fill(passphrase);
  await part(page, "Backups by themselves").getByRole("button", { name: "Save" }).click();
  const notice = page.getByRole("alert").filter({ hasText: "A backup could not be made" });
  await expect(notice.getByText("The last good one is of", { exact: false })).toBeVisible();
  await notice.getByRole("button", { name: "Close" }).click();
  await expect(notice).toBeHidden();
  expect(existsSync(drive)).toBe(false);
});

test("an export is a folder of readable files, and comes back by keyboard alone", async ({ open }) => {
  const desk = await open();
  await begin(desk);
  await write(desk);
  await answerDialogs(desk, folder);
  await openData(desk.page);
  const exports = part(desk.page, "Export and import");
  await exports.getByRole("button", { name: "Export to a folder…" }).focus();
  await desk.page.keyboard.press("Enter");
  await expect(exports.getByText("The export is written:")).toBeVisible();
  const [made = ""] = readdirSync(folder);
  const place = path.join(folder, made);
  expect(readdirSync(place).sort()).toEqual(["contacts.csv", "events.csv", "requests.csv", "rightsdesk.json"]);
  expect(readFileSync(path.join(place, "requests.csv"), "utf8")).toContain("Komet");

  const other = await open();
  await begin(other);
  await answerDialogs(other, path.join(place, "rightsdesk.json"));
  await openData(other.page);
  await part(other.page, "Export and import").getByRole("button", { name: "Import from an export…" }).focus();
  await other.page.keyboard.press("Enter");
  await expect(other.page.getByText("The file is whole.")).toBeVisible();
  await other.page.keyboard.press("Tab");
  await expect(other.page.getByRole("button", { name: "Add to what is here" })).toBeFocused();
  await other.page.keyboard.press("Enter");
  await expect(other.page.getByRole("dialog", { name: "Taken over" })).toBeVisible();
  await expect(other.page.getByRole("button", { name: "Done" })).toBeFocused();
  await other.page.keyboard.press("Enter");
  expect(await statuses(other.page)).toEqual(["draft", "sent", "unsure"]);
});
