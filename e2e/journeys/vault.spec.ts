// Without a keyring: a passphrase at the first start, at each start, changed, forgotten, and everything erased.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "../fixtures/desk.ts";
import { call, take } from "../fixtures/door.ts";
import { person } from "../fixtures/real-mailbox.ts";
import { saveInstead } from "../fixtures/ways-out.ts";
import { beginWithPractice, rail } from "../pages/first-letter.ts";
import {
  choosePassphrase,
  firstTitle,
  hiddenTitle,
  openProtection,
  readCode,
  unlock,
  unlockTitle,
} from "../pages/protection.ts";

const first = "lampe kiesel trombone";
const second = "wiese anker papier";

test("a passphrase is chosen, asked at the next start, refused when it is wrong, and changed", async ({ open }) => {
  const desk = await open({ asksPassphrase: true });
  const { page } = desk;
  await firstTitle(page).waitFor();
  // Nothing is kept, and nothing answers, before something keeps it closed.
  expect(existsSync(path.join(desk.dataFolder, "store"))).toBe(false);
  expect(await call(page, "settings:get")).toMatchObject({ ok: false, code: "locked" });
  await page.getByLabel("Passphrase", { exact: true }).fill("kurz");
  await page.getByRole("button", { name: "Encrypt my data" }).click();
  await expect(page.getByText("Too short: at least 8 characters.").first()).toBeVisible();
  await page.getByLabel("Passphrase", { exact: true }).fill("password");
  await expect(page.getByText("Easy to guess for a computer")).toBeVisible();
  await page.getByLabel("Passphrase", { exact: true }).fill(first);
  await page.getByLabel("The same passphrase once more").fill("another one");
  await page.getByRole("button", { name: "Encrypt my data" }).click();
  await expect(page.getByText("These two are not the same.")).toBeVisible();
  expect(existsSync(path.join(desk.dataFolder, "store"))).toBe(false);
  await choosePassphrase(page, first);
  await page.getByRole("button", { name: "Not now" }).click();
  await beginWithPractice(page);
  await take(page, "settings:save-person", person);
  await desk.close();

  const again = await open({ asksPassphrase: true, dataFolder: desk.dataFolder });
  await unlockTitle(again.page).waitFor();
  await expect(again.page.getByText("Letters that wait do not go out while it is locked.")).toBeVisible();
  expect(await call(again.page, "settings:get")).toMatchObject({ ok: false, code: "locked" });
  await unlock(again.page, second);
  await expect(again.page.getByRole("alert")).toContainText("This passphrase does not open your data.");
  await unlock(again.page, first);
  await rail(again.page, "Companies").waitFor();
  expect((await take(again.page, "settings:get")).person?.name).toBe(person.name);

  await openProtection(again.page);
  await again.page.getByRole("button", { name: "Change the passphrase" }).click();
  const dialog = again.page.getByRole("dialog", { name: "Change the passphrase" });
  await dialog.getByLabel("Your passphrase of now").fill(second);
  await dialog.getByLabel("Passphrase", { exact: true }).fill(second);
  await dialog.getByLabel("The same passphrase once more").fill(second);
  await dialog.getByRole("button", { name: "Keep it under this passphrase" }).click();
  await expect(dialog.getByRole("alert")).toContainText("This passphrase does not open your data.");
  await dialog.getByLabel("Your passphrase of now").fill(first);
  await dialog.getByRole("button", { name: "Keep it under this passphrase" }).click();
  await expect(again.page.getByText("Your data now opens with the new passphrase.")).toBeVisible();
  await again.close();

  const third = await open({ asksPassphrase: true, dataFolder: desk.dataFolder });
  await unlock(third.page, first);
  await expect(third.page.getByRole("alert")).toBeVisible();
  await unlock(third.page, second);
  await rail(third.page, "Companies").waitFor();
});

test("a recovery code is printed, tried, and opens the data on the day on which the passphrase is forgotten", async ({
  open,
}) => {
  const desk = await open({ asksPassphrase: true });
  const { page } = desk;
  await choosePassphrase(page, first);
  await page.getByRole("button", { name: "Make a recovery code" }).click();
  const code = await readCode(page);
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  const folder = await saveInstead(desk.app);
  await page.getByRole("button", { name: "Save a page to print, A4" }).click();
  await expect(page.getByText("The page was saved.")).toBeVisible();
  const [file = ""] = readdirSync(folder);
  expect(readFileSync(path.join(folder, file)).subarray(0, 5).toString()).toBe("%PDF-");

  await page
    .getByRole("textbox", { name: "Recovery code" })
    .fill(code.replace(/.$/, (sign) => (sign === "0" ? "1" : "0")));
  await page.getByRole("button", { name: "Try this code" }).click();
  await expect(page.getByRole("alert")).toContainText("This is not a whole recovery code");
  await page.getByRole("textbox", { name: "Recovery code" }).fill(code.toLowerCase().replaceAll("-", " "));
  await page.getByRole("button", { name: "Try this code" }).click();
  await expect(page.getByRole("alert")).toContainText("It opens your data.");
  await page.getByRole("button", { name: "Go on" }).click();
  await beginWithPractice(page);
  await desk.close();

  const again = await open({ asksPassphrase: true, dataFolder: desk.dataFolder });
  await again.page.getByRole("button", { name: "I have a recovery code" }).click();
  await again.page.getByRole("textbox", { name: "Recovery code" }).fill(code);
  await again.page.keyboard.press("Enter");
  await again.page.getByRole("heading", { name: "Now choose what keeps your data closed" }).waitFor();
  // It shows nothing before something new keeps it.
  expect(await call(again.page, "settings:get")).toMatchObject({ ok: false, code: "locked" });
  await again.page.getByLabel("Passphrase", { exact: true }).fill(second);
  await again.page.getByLabel("The same passphrase once more").fill(second);
  await again.page.getByRole("button", { name: "Keep it under this passphrase" }).click();
  await rail(again.page, "Companies").waitFor();
  await again.close();
  const third = await open({ asksPassphrase: true, dataFolder: desk.dataFolder });
  await unlock(third.page, second);
  await rail(third.page, "Companies").waitFor();
});

test("hidden: nothing of the person is in the window, sending goes on; locked: nothing goes", async ({ open }) => {
  const desk = await open({ env: { RIGHTSDESK_UNDO_SECONDS: "120" } });
  const { page } = desk;
  await beginWithPractice(page);
  await take(page, "settings:save-person", { ...person, name: "Canary Person" });
  const { suggested } = await take(page, "requests:plan", {
    slug: "komet-sales",
    kind: "erasure",
    follows: null,
    companyPlace: null,
  });
  const { summary, letter } = await take(page, "requests:draft", {
    slug: "komet-sales",
    kind: "erasure",
    follows: null,
    wish: suggested,
  });
  const { requestId } = summary;
  await rail(page, "Tracker").click();
  await page.getByText("Komet Sales").first().click();
  const text = page.getByRole("textbox", { name: "Text of the letter" });
  await text.fill(`${letter.text}\nA last word.`);
  // By the menu's key, in the middle of writing: what was written is kept.
  await desk.app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
    items.find((item) => item.accelerator === "CmdOrCtrl+L")?.click();
  });
  await hiddenTitle(page).waitFor();
  const shown = await page.evaluate(() => document.documentElement.outerHTML + document.title);
  for (const word of ["Canary", "Komet", "example.org", "last word"]) expect(shown).not.toContain(word);
  expect(await call(page, "requests:list")).toMatchObject({ ok: false, code: "locked" });
  await page.reload();
  await hiddenTitle(page).waitFor();
  await unlock(page, "not this one");
  await expect(page.getByRole("alert")).toContainText("This passphrase does not open your data.");
  await unlock(page, "correct horse battery staple");
  await rail(page, "Companies").waitFor();
  const kept = await take(page, "requests:get", { requestId });
  expect(kept.letter.text).toContain("A last word.");

  await take(page, "requests:send", { requestId, subject: kept.letter.subject, text: kept.letter.text });
  await page.getByRole("button", { name: "Hide", exact: true }).click();
  await expect(page.getByText("Sending goes on: 1 letter waits to go out.")).toBeVisible();
  await page.getByRole("button", { name: "Lock and stop sending" }).click();
  await expect(page.getByText("1 letter waits. It does not go out while your data is locked.")).toBeVisible();
  expect(await call(page, "outbox:go")).toMatchObject({ ok: false, code: "locked" });
  await unlock(page, "correct horse battery staple");
  await rail(page, "Companies").waitFor();
  expect(await take(page, "outbox:status")).toMatchObject({ waiting: 1 });
  await take(page, "outbox:go");
  await expect.poll(async () => (await take(page, "requests:get", { requestId })).summary.status).toBe("sent");
});

test("it hides by itself after the minutes that were set without a key or the mouse", async ({ desk: { page } }) => {
  await beginWithPractice(page);
  await page.clock.install();
  await openProtection(page);
  await page.getByRole("textbox", { name: /^Hide after so many minutes/ }).fill("5");
  await page.locator("#settings-protection").getByRole("button", { name: "Save" }).click();
  await expect.poll(async () => (await take(page, "settings:get")).hiding.afterMinutes).toBe(5);
  await page.clock.fastForward("04:00");
  await page.mouse.move(300, 300);
  await page.clock.fastForward("04:00");
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  await page.clock.fastForward("02:00");
  await hiddenTitle(page).waitFor();
});

test("the key file is damaged: one sentence, and nothing is touched", async ({ open }) => {
  const desk = await open({});
  await beginWithPractice(desk.page);
  await desk.close();
  const store = path.join(desk.dataFolder, "store");
  const whole = readFileSync(path.join(store, "key.json"));
  writeFileSync(path.join(store, "key.json"), whole.subarray(0, 40));
  const before = readFileSync(path.join(store, "rightsdesk.db"));
  const again = await open({ dataFolder: desk.dataFolder });
  await again.page.getByRole("heading", { name: "The key to your data cannot be read" }).waitFor();
  expect(await call(again.page, "vault:create", { passphrase: "a new passphrase" })).toMatchObject({ ok: false });
  await again.close();
  expect(readFileSync(path.join(store, "rightsdesk.db")).equals(before)).toBe(true);
  writeFileSync(path.join(store, "key.json"), whole);
  const third = await open({ dataFolder: desk.dataFolder });
  await rail(third.page, "Companies").waitFor();
});

test("everything is erased by a typed word: the key first, then the data, and the app starts afresh", async ({
  open,
}) => {
  const desk = await open({});
  const { page } = desk;
  await beginWithPractice(page);
  await take(page, "settings:save-person", person);
  await openProtection(page);
  await page.locator("#settings-protection").getByRole("button", { name: "Erase everything…" }).click();
  const dialog = page.getByRole("alertdialog", { name: "Erase everything" });
  await expect(dialog.getByText("Backups and exports that you put somewhere.")).toBeVisible();
  await dialog.getByLabel("To go on, type: erase").fill("yes");
  await dialog.getByRole("button", { name: "Erase everything now" }).click();
  await expect(dialog.getByRole("alert")).toContainText("That is another word.");
  expect(existsSync(path.join(desk.dataFolder, "store", "key.json"))).toBe(true);
  await dialog.getByLabel("To go on, type: erase").fill("erase");
  await dialog.getByRole("button", { name: "Erase everything now" }).click();
  await page.getByRole("heading", { name: "Everything was erased" }).waitFor();
  await expect(page.getByText("The key was destroyed: key.json.")).toBeVisible();
  await expect(page.getByText("Mails in your mailbox, and what companies received.")).toBeVisible();
  expect(existsSync(path.join(desk.dataFolder, "store"))).toBe(false);
  expect(existsSync(path.join(desk.dataFolder, "logs"))).toBe(false);
  await desk.close();
  const again = await open({ dataFolder: desk.dataFolder });
  await again.page.getByRole("button", { name: "Try it with the practice mailbox" }).waitFor();
  expect((await take(again.page, "settings:get")).person).toBeNull();
});
