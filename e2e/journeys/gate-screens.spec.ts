// The screens that keep the data closed, in light and dark, wide and narrow, both languages: axe finds nothing, nothing overflows.
import type { Page } from "@playwright/test";
import { test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { lookAtScreen, makeWide } from "../fixtures/look-at-screen.ts";
import { widthsIn } from "../fixtures/looks.ts";
import { openRoom } from "../pages/open-room.ts";

const passphrase = "lampe kiesel trombone";
const words = {
  en: { passphrase: "Passphrase", again: "The same passphrase once more", erase: "erase" },
  de: { passphrase: "Passphrase", again: "Dieselbe Passphrase noch einmal", erase: "löschen" },
} as const;

for (const language of ["en", "de"] as const) {
  test(`the gate's screens, ${language}`, async ({ open }) => {
    test.setTimeout(600_000);
    const say = words[language];
    const desk = await open({ asksPassphrase: true });
    const { page } = desk;
    const lookAt = async (name: string) => {
      for (const width of widthsIn(language)) {
        await makeWide(desk, width);
        await lookAtScreen(page, { name: `gate-${name}`, language, width });
      }
    };
    const heading = (page: Page, key: string) => page.getByRole("heading", { level: 1, name: key });
    const titles = {
      en: { locked: "Your data is locked", hidden: "Your data is hidden", erased: "Everything was erased" },
      de: { locked: "Ihre Daten sind gesperrt", hidden: "Ihre Daten sind verborgen", erased: "Alles wurde gelöscht" },
    }[language];

    await take(page, "vault:choose-language", { language });
    await page.reload();
    await page.getByLabel(say.passphrase, { exact: true }).waitFor();
    await lookAt("first");
    await page.getByLabel(say.passphrase, { exact: true }).fill(passphrase);
    await page.getByLabel(say.again).fill(passphrase);
    await page.keyboard.press("Enter");
    const offer = page.getByRole("button", { name: /^(Make a recovery code|Wiederherstellungscode erstellen)$/ });
    await offer.click();
    await page.locator(".recovery-code").waitFor();
    await lookAt("code");
    const code = (await page.locator(".recovery-code").textContent()) ?? "";
    await page.getByRole("button", { name: /^(Go on without|Weiter, ohne)/ }).click();
    await take(page, "settings:choose-mode", { mode: "practice" });
    await page.reload();
    await openRoom(page, "settings");
    await page.locator("#settings-protection").scrollIntoViewIfNeeded();
    await lookAt("protection");
    await page
      .getByRole("button", { name: /^(Erase everything…|Alles löschen …)$/ })
      .first()
      .click();
    await page.getByRole("alertdialog").waitFor();
    await lookAt("erase");
    await page.keyboard.press("Escape");

    await page.getByRole("navigation").first().getByRole("button").last().click();
    await heading(page, titles.hidden).waitFor();
    await lookAt("hidden");
    await page.getByRole("button", { name: /^(Lock and stop|Sperren und nichts)/ }).click();
    await heading(page, titles.locked).waitFor();
    await page.getByLabel(say.passphrase, { exact: true }).fill("not this one");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    await lookAt("locked");
    await page.getByRole("button", { name: /^(I have a recovery code|Ich habe einen)/ }).click();
    await page.getByRole("textbox").fill(code);
    await page.keyboard.press("Enter");
    await page.getByLabel(say.again).waitFor();
    await lookAt("choose");
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
    await lookAt("erased");
  });
}
