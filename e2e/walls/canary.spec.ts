// Wall: what a person writes stands in no file that can be read: while running, hidden, locked, crashed, killed.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { findWords, spellingsOf } from "../fixtures/find-word.ts";
import {
  beginWithPractice,
  inBerlin,
  letterText,
  openCompany,
  rail,
  sendButton,
  writeLetter,
} from "../pages/first-letter.ts";
import { hiddenTitle, unlock, unlockTitle } from "../pages/protection.ts";

const canaries = {
  person: "Zaunkönigin Quittenbaum",
  letter: "Regenpfeifer-Wendeltreppe",
  contact: "goldammer.fliederweg@example.org",
  password: "Steinschmätzer#4411",
  passphrase: "nachtigall kupfer veranda",
};
const words = Object.values(canaries);

test("the search itself finds every spelling", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rightsdesk-spellings-"));
  mkdirSync(path.join(folder, "deep"));
  const inside = (bytes: Buffer | string) => Buffer.concat([Buffer.from("ab"), Buffer.from(bytes), Buffer.from("xyz")]);
  const word = canaries.letter;
  const lying = [
    inside(word),
    inside(Buffer.from(word, "utf16le")),
    inside(Buffer.from(word, "utf16le").swap16()),
    inside(Buffer.from(word).toString("hex")),
    ...["", "1", "12"].map((before) => inside(Buffer.from(`${before}${word}and more`).toString("base64"))),
  ];
  for (const [at, bytes] of lying.entries()) writeFileSync(path.join(folder, "deep", String(at)), bytes);
  writeFileSync(path.join(folder, "innocent"), "Regenpfeifer and Wendeltreppe");
  expect(findWords([word], [folder])).toMatchObject({ looked: lying.length + 1 });
  expect(findWords([word], [folder]).found).toHaveLength(lying.length);
  expect(spellingsOf(word).every((spelling) => spelling.length >= 20)).toBe(true);
});

test("no word of the person lies open in data folder, window profile, logs, crash dumps or temporary files", async ({
  open,
}) => {
  const temporary = mkdtempSync(path.join(tmpdir(), "rightsdesk-canary-"));
  const desk = await open({
    env: { RIGHTSDESK_PASSPHRASE: canaries.passphrase, TMPDIR: temporary, RIGHTSDESK_UNDO_SECONDS: "0" },
  });
  const { page } = desk;
  const folders = [desk.dataFolder, temporary];
  const expectNothing = (when: string) => {
    const { found, looked } = findWords(words, folders);
    expect(found, when).toEqual([]);
    expect(looked, when).toBeGreaterThan(10);
  };

  await beginWithPractice(page);
  await openCompany(page, "Komet Sales");
  await writeLetter(page, "Ask for deletion", { ...inBerlin, name: canaries.person });
  await letterText(page).fill(`${canaries.letter}\n${await letterText(page).inputValue()}`);
  await sendButton(page).click();
  await expect(page.getByRole("region", { name: "Status" }).getByText("Sent", { exact: true })).toBeVisible();
  await take(page, "companies:set-contact", { slug: "komet-sales", email: canaries.contact });
  await take(page, "settings:save-account", {
    account: {
      accountId: "main",
      host: "mail.example.org",
      port: 465,
      security: "tls",
      user: "kim",
      address: "kim@example.org",
      senderName: canaries.person,
    },
    password: canaries.password,
  });
  await take(page, "policies:read", { kind: "text", text: `Privacy policy of ${canaries.letter}. Write to us.` });
  // It is there, and can be read again by whoever may.
  expect(JSON.stringify(await take(page, "requests:list"))).toContain("Komet");
  await rail(page, "Settings").click();
  await expect(page.getByRole("textbox", { name: "Your name" })).toHaveValue(canaries.person);
  expectNothing("while running");

  await page.getByRole("button", { name: "Hide", exact: true }).click();
  await hiddenTitle(page).waitFor();
  expectNothing("hidden");
  await unlock(page, canaries.passphrase);
  await rail(page, "Companies").waitFor();

  await desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(() => desk.app.windows().length).toBeGreaterThan(0);
  expectNothing("after the page crashed");

  await desk.app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
    items.find((item) => item.accelerator === "CmdOrCtrl+Shift+L")?.click();
  });
  await expect
    .poll(() => desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle()))
    .toContain("Your data is locked");
  expectNothing("locked");
  await desk.close();
  expectNothing("after the end");

  const again = await open({
    dataFolder: desk.dataFolder,
    env: { RIGHTSDESK_PASSPHRASE: canaries.passphrase, TMPDIR: temporary },
  });
  await rail(again.page, "Tracker").click();
  await again.page.getByText("Komet Sales").first().click();
  await expect(again.page.getByText(canaries.letter).first()).toBeVisible();
  await take(again.page, "settings:save-person", {
    name: `${canaries.person} II`,
    email: canaries.contact,
    country: "DE",
    region: "BE",
    address: canaries.letter,
  });
  await again.kill();
  expectNothing("killed");

  const locked = await open({ dataFolder: desk.dataFolder, asksPassphrase: true });
  await unlockTitle(locked.page).waitFor();
  expectNothing("locked at the start");
});
