// Every screen in light and dark, wide and narrow, English and German: axe finds nothing, nothing overflows. Pictures go to out/screens.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { findAxeViolations } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/desk.ts";
import { take } from "../fixtures/door.ts";
import { person } from "../fixtures/real-mailbox.ts";

const folder = fileURLToPath(new URL("../../out/screens", import.meta.url));
mkdirSync(folder, { recursive: true });

const nav = (page: Page) => page.getByRole("navigation").first();
const roomAt = (page: Page, index: number) => nav(page).getByRole("button").nth(index).click();

/** Each screen by the way to it; the rail's buttons stand in the same order in every language. */
const screens: Record<string, (page: Page) => Promise<void>> = {
  companies: async (page) => roomAt(page, 0),
  company: async (page) => {
    await roomAt(page, 0);
    await page.getByRole("option", { name: /Komet/ }).click();
    await page.getByRole("article").waitFor();
  },
  letter: async (page) => {
    await roomAt(page, 1);
    await page.getByRole("row", { name: /COOPT/ }).click();
    await page.getByRole("textbox").last().waitFor();
  },
  tracker: async (page) => {
    await roomAt(page, 1);
    await page.getByRole("grid").waitFor();
  },
  request: async (page) => {
    await roomAt(page, 1);
    await page.getByRole("row", { name: /Kactuce/ }).click();
    await page
      .getByText(/Art\. 12\(3\)|250 /)
      .first()
      .waitFor();
  },
  practice: async (page) => {
    await roomAt(page, 2);
    await page.getByRole("option").first().click();
  },
  settings: async (page) => roomAt(page, 3),
};

const overflowing = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

for (const colorScheme of ["light", "dark"] as const) {
  test(`all screens, ${colorScheme}`, async ({ open }) => {
    const { app, page } = await open({ colorScheme });
    await page.screenshot({ path: path.join(folder, `welcome-${colorScheme}.png`) });
    expect(await findAxeViolations(page)).toEqual([]);
    await take(page, "settings:choose-mode", { mode: "practice" });
    await take(page, "settings:save-person", person);
    await take(page, "requests:draft", { slug: "coopt", kind: "access", customerNumber: "K-17" });
    const sent = await take(page, "requests:draft", { slug: "kactuce-crm", kind: "erasure", customerNumber: null });
    const { requestId } = sent.summary;
    await take(page, "requests:send", { requestId, subject: sent.letter.subject, text: sent.letter.text });
    for (const language of ["en", "de"] as const) {
      await take(page, "settings:choose-language", { language });
      await page.reload();
      await expect(nav(page).getByRole("button")).toHaveCount(4);
      for (const width of [1280, 800]) {
        await app.evaluate(({ BrowserWindow }, w) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, 800), width);
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
        for (const [name, go] of Object.entries(screens)) {
          await test.step(`${name} ${language} ${width}`, async () => {
            // A narrow window shows a company over the list; the first press on the room leads back to the list.
            await roomAt(page, 3);
            await roomAt(page, 0);
            if (name !== "company" && (await page.getByRole("option").count()) === 0) await roomAt(page, 0);
            await go(page);
            await page.screenshot({ path: path.join(folder, `${name}-${colorScheme}-${language}-${width}.png`) });
            expect(await findAxeViolations(page)).toEqual([]);
            expect(await overflowing(page)).toBe(false);
          });
        }
      }
    }
  });
}
