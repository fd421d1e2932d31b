// The screens that keep the data closed, in light and dark, wide and narrow, both languages: axe finds nothing, nothing overflows.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { ElectronApplication, Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { openRoom } from "../pages/open-room.ts";

const folder = fileURLToPath(new URL("../../out/screens", import.meta.url));
mkdirSync(folder, { recursive: true });

const passphrase = "lampe kiesel trombone";
const words = {
  en: { passphrase: "Passphrase", again: "The same passphrase once more", erase: "erase" },
  de: { passphrase: "Passphrase", again: "Dieselbe Passphrase noch einmal", erase: "löschen" },
} as const;

const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
  (["en", "de"] as const).map((language) => ({ colorScheme, language })),
);

for (const { colorScheme, language } of looks) {
  test(`the gate's screens, ${colorScheme}, ${language}`, async ({ open }) => {
    test.setTimeout(600_000);
    const say = words[language];
    const lookAt = async (app: ElectronApplication, page: Page, name: string) => {
      for (const width of [1280, 800]) {
        await app.evaluate(({ BrowserWindow }, w) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, 800), width);
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
        await page.screenshot({ path: path.join(folder, `gate-${name}-${colorScheme}-${language}-${width}.png`) });
        expect(await findAxeViolations(page), `${name} ${width}`).toEqual([]);
        const isWide = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
        expect(await page.evaluate(isWide), `${name} ${width}`).toBe(false);
      }
    };
    const heading = (page: Page, key: string) => page.getByRole("heading", { level: 1, name: key });
    const titles = {
      en: { locked: "Your data is locked", hidden: "Your data is hidden", erased: "Everything was erased" },
      de: { locked: "Ihre Daten sind gesperrt", hidden: "Ihre Daten sind verborgen", erased: "Alles wurde gelöscht" },
    }[language];

    const desk = await open({ asksPassphrase: true, colorScheme });
    const { app, page } = desk;
    await take(page, "vault:choose-language", { language });
    await page.reload();
    await page.getByLabel(say.passphrase, { exact: true }).waitFor();
    await lookAt(app, page, "first");
    await page.getByLabel(say.passphrase, { exact: true }).fill(passphrase);
    await page.getByLabel(say.again).fill(passphrase);
    await page.keyboard.press("Enter");
    const offer = page.getByRole("button", { name: /^(Make a recovery code|Wiederherstellungscode erstellen)$/ });
    await offer.click();
    await page.locator(".recovery-code").waitFor();
    await lookAt(app, page, "code");
    const code = (await page.locator(".recovery-code").textContent()) ?? "";
    await page.getByRole("button", { name: /^(Go on without|Weiter, ohne)/ }).click();
    await take(page, "settings:choose-mode", { mode: "practice" });
    await page.reload();
    await openRoom(page, "settings");
    await page.locator("#settings-protection").scrollIntoViewIfNeeded();
    await lookAt(app, page, "protection");
    await page.getByRole("button", { name: /^(Erase everything…|Alles löschen …)$/ }).click();
    await page.getByRole("alertdialog").waitFor();
    await lookAt(app, page, "erase");
    await page.keyboard.press("Escape");

    await page.getByRole("navigation").first().getByRole("button").last().click();
    await heading(page, titles.hidden).waitFor();
    await lookAt(app, page, "hidden");
    await page.getByRole("button", { name: /^(Lock and stop|Sperren und nichts)/ }).click();
    await heading(page, titles.locked).waitFor();
    await page.getByLabel(say.passphrase, { exact: true }).fill("not this one");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    await lookAt(app, page, "locked");
    await page.getByRole("button", { name: /^(I have a recovery code|Ich habe einen)/ }).click();
    await page.getByRole("textbox").fill(code);
    await page.keyboard.press("Enter");
    await page.getByLabel(say.again).waitFor();
    await lookAt(app, page, "choose");
    await page.getByLabel(say.passphrase, { exact: true }).fill(passphrase);
    await page.getByLabel(say.again).fill(passphrase);
    await page.keyboard.press("Enter");
    await page.getByRole("navigation").first().waitFor();
    await take(page, "vault:lock");
    await heading(page, titles.locked).waitFor();
    await page.getByRole("button", { name: /^(I can open it by nothing|Ich kann sie mit nichts)/ }).click();
    await page.getByRole("alertdialog").getByRole("textbox").fill(say.erase);
    await page.keyboard.press("Enter");
    await heading(page, titles.erased).waitFor();
    await lookAt(app, page, "erased");
  });
}
